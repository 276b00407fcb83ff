/** wardmote import: reads documents and stores them; safe to repeat. */
import { basename } from 'node:path'
import { isRefusal } from '../lib/index.ts'
import { closeReaders, importDocument } from '../records/index.ts'
import { args, bytesOf, out, say, someFiles } from './command.ts'
import { withRecord } from './open.ts'

const words = { new: 'new', changed: 'changed', same: 'the same', 'read again': 'read again' }

export async function run(given: string[]): Promise<number> {
  const { values, positionals } = args(given, { publisher: { type: 'string' }, authority: { type: 'string' } })
  const files = someFiles(positionals)
  return withRecord({ authority: values.authority, role: 'tool' }, async (db, profile) => {
    let refused = 0
    for (const [n, file] of files.entries()) {
      const publisher = values.publisher ?? profile.name.value
      const done = await importDocument(db, { bytes: bytesOf(file), fileName: basename(file), publisher, profile })
      if (isRefusal(done)) {
        refused++
        say(done.says)
        continue
      }
      const read = done.coverage === null ? '' : `, ${(done.coverage * 100).toFixed(1)}% understood`
      out(`${n + 1} of ${files.length}  ${words[done.outcome].padEnd(10)}  ${file}  /documents/${done.slug}${read}`)
      for (const note of done.notes) say(`  ${note}`)
    }
    closeReaders()
    if (refused) say(`${refused} of ${files.length} could not be read and were not stored.`)
    return refused ? 1 : 0
  })
}
