/** wardmote verify: whether the record is what its documents say, and whether they are all there. */
import { count } from '../lib/index.ts'
import { closeReaders, verifyRecord } from '../records/index.ts'
import { args, out, say } from './command.ts'
import { withRecord } from './open.ts'

export async function run(given: string[]): Promise<number> {
  args(given, {})
  return withRecord({ role: 'tool' }, async db => {
    const { versions, faults } = await verifyRecord(db, say)
    closeReaders()
    for (const fault of faults) out(fault)
    out(
      faults.length
        ? `${count(faults.length, 'fault')} in ${count(versions, 'document')}.`
        : `${count(versions, 'document')}: the record agrees with each.`,
    )
    return faults.length ? 1 : 0
  })
}
