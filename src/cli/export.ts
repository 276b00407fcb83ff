/** wardmote export: everything out, in files that any program reads. */
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exportTables } from '../db/index.ts'
import { note } from '../access/index.ts'
import { count } from '../lib/index.ts'
import { versionFiles } from '../records/index.ts'
import { args, out, WrongCall } from './command.ts'
import { withRecord } from './open.ts'

const schemas = ['people', 'meetings', 'records', 'access', 'notify', 'casework', 'check', 'rights']

/** What proves who somebody is stays where it is; and what means something only to the running database. */
const without = [
  'access.password',
  'access.totp',
  'access.passkey',
  'access.recovery_code',
  'access.identity',
  'access.invitation',
  'access.failure',
  'access.journey',
  'access.session',
  'access.acting',
  'access.edition',
  'access.edition_due',
  'access.system_why',
  'casework.search',
  'casework.resumed',
  'casework.serial',
  'casework.opened_for',
]

const ownerOnly = { mode: 0o600 }

export async function run(given: string[]): Promise<number> {
  const { values } = args(given, { to: { type: 'string' } })
  const folder = values.to
  if (folder === undefined) throw new WrongCall('Say where to: --to DIR.')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if ((await readdir(folder)).length > 0) throw new WrongCall(`${folder} is not empty: name an empty folder.`)
  // Cases are among it: nobody else's account may look in, also where the folder was there before.
  await chmod(folder, 0o700)
  return withRecord({ role: 'tool' }, async (db, profile) => {
    // Noted and committed before anything is written out.
    await db.asSystem('export', tx => note(tx, 'export everything', 'database', []))
    await mkdir(join(folder, 'tables'), { mode: 0o700 })
    const { tables, files } = await db.asSystem('export', async tx => ({
      tables: await exportTables(tx, schemas, without, join(folder, 'tables')),
      files: await versionFiles(tx),
    }))
    await mkdir(join(folder, 'documents'), { mode: 0o700 })
    for (const { sha256, fileName } of files) {
      const bytes = await db.files.read(sha256)
      if (bytes)
        await writeFile(
          join(folder, 'documents', `${sha256.slice(0, 12)}-${fileName.replace(/[^\w.-]+/g, '-')}`),
          bytes,
          ownerOnly,
        )
    }
    const schema = await readFile(join(import.meta.dirname, '../../db/schema.sql'))
    await writeFile(join(folder, 'schema.sql'), schema, ownerOnly)
    const total = [...tables.values()].reduce((sum, n) => sum + n, 0)
    out(
      `${profile.name.value}: ${count(total, 'row')} of ${count(tables.size, 'table')} and ${count(files.length, 'document')} are in ${folder}.`,
    )
    return 0
  })
}
