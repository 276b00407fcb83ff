/** wardmote verify: whether the record is what its documents say, cases are what their events say, and nobody changed the log. */
import { verifyLog } from '../access/index.ts'
import { verifyCases } from '../casework/index.ts'
import { count } from '../lib/index.ts'
import { closeReaders, verifyRecord } from '../records/index.ts'
import { args, out, say, someFiles } from './command.ts'
import { withRecord } from './open.ts'
import { headsFile } from './seal.ts'

export async function run(given: string[]): Promise<number> {
  const { values } = args(given, { heads: { type: 'string' } })
  const heads = values.heads === undefined ? headsFile() : (someFiles([values.heads])[0] ?? null)
  return withRecord({ role: 'tool', seal: false }, async db => {
    const { versions, faults } = await verifyRecord(db, say)
    closeReaders()
    for (const fault of faults) out(fault)
    out(
      faults.length
        ? `${count(faults.length, 'fault')} in ${count(versions, 'document')}.`
        : `${count(versions, 'document')}: the record agrees with each.`,
    )
    const moved = await verifyCases(db)
    for (const fault of moved.faults) out(fault)
    out(
      moved.faults.length
        ? `${count(moved.faults.length, 'fault')} in ${count(moved.cases, 'case')}.`
        : `${count(moved.cases, 'case')}: each stands as its events say.`,
    )
    const log = await verifyLog(db, { headsFile: heads ?? undefined })
    for (const fault of log.faults) out(fault)
    if (heads === null)
      out('Note: heads of the log go to the program’s own log: compare what was gathered there with --heads FILE.')
    for (const note of log.notes) out(`Note: ${note}`)
    const sealed = `${count(log.entries - log.unsealed, 'entry', 'entries')} of the log in ${count(log.seals, 'sealed batch', 'sealed batches')}`
    out(log.faults.length ? `${count(log.faults.length, 'fault')} in ${sealed}.` : `${sealed}: none was changed.`)
    if (log.unsealed)
      out(`${count(log.unsealed, 'entry', 'entries')} more, not sealed yet: nothing proves what they were.`)
    return faults.length || moved.faults.length || log.faults.length ? 1 : 0
  })
}
