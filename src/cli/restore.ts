/** wardmote restore: a backup into an empty place, whole or not at all. */
import { restore, whereFrom } from '../db/index.ts'
import { count } from '../lib/index.ts'
import { args, mayBeRead, out, WrongCall } from './command.ts'

export async function run(given: string[]): Promise<number> {
  const [file, ...more] = args(given, {}).positionals
  if (file === undefined || more.length)
    throw new WrongCall('Name the backup file. It is restored into DATA_DIR, which must be empty, or DATABASE_URL.')
  mayBeRead(file)
  const { tables, rows, documents } = await restore(file, whereFrom(process.env))
  out(`Restored ${count(rows, 'row')} of ${count(tables, 'table')} and ${count(documents, 'document')}.`)
  return 0
}
