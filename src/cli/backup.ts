/** wardmote backup: one file with everything, also while the site is being served or papers are imported. */
import { existsSync } from 'node:fs'
import { note } from '../access/index.ts'
import { backup, whereFrom } from '../db/index.ts'
import { count } from '../lib/index.ts'
import { args, out, say, WrongCall } from './command.ts'
import { withRecord } from './open.ts'

export async function run(given: string[]): Promise<number> {
  const [file, ...more] = args(given, {}).positionals
  if (file === undefined || more.length) throw new WrongCall('Name one file to write the backup to.')
  if (existsSync(file)) throw new WrongCall(`${file} is there already: name a new file.`)
  // Noted first, as a backup takes everything; then without an actor, as the database’s own superuser.
  await withRecord({ role: 'tool' }, db => db.asSystem('export', tx => note(tx, 'back up everything', 'database', [])))
  const { tables, rows, documents, damaged } = await backup(whereFrom(process.env), file, { say })
  out(`${file} holds ${count(rows, 'row')} of ${count(tables, 'table')} and ${count(documents, 'document')}.`)
  for (const sha256 of damaged) say(`The stored document ${sha256} is damaged; it was kept as it is.`)
  return damaged.length ? 1 : 0
}
