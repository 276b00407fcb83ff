/** A backup into an empty place: read through and checked first, then all of it or nothing. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { Client } from 'pg'
import { openFiles } from '../files.ts'
import { applyOne, makeLedger, migrate, readMigrations, toApply, type Migration } from '../migrate.ts'
import { openServer, restoring, type Where } from '../open.ts'
import { asRole, type Server } from '../server.ts'
import { contentOf, damaged, wholeOf, type Entry } from './archive.ts'
import { summaryOf, type Summary } from './backup.ts'
import { copyIn } from './copy.ts'
import { verifyBackup, type Manifest } from './manifest.ts'
import { quoted, tablesOf } from './tables.ts'

type Backup = { handle: FileHandle; manifest: Manifest; found: Map<string, Entry>; migrations: Migration[] }

async function* rowsOf({ handle, found }: Backup, parts: string[]): AsyncGenerator<Buffer> {
  for (const part of parts) {
    const entry = found.get(part)
    if (entry === undefined) throw damaged()
    yield* contentOf(handle, entry)
  }
}

const texts = async (client: Client, query: string): Promise<string[]> =>
  (await client.query<{ text: string }>(query)).rows.map(({ text }) => text)

const foreignKeys = `
  from pg_constraint where contype = 'f' and conparentid = 0 order by conrelid::regclass::text, conname`

/**
 * Takes down what stands in the way of rows coming in any order (foreign keys, triggers, row security forced on the owner)
 * and returns the SQL that puts it back. All of it inside the one transaction; foreign keys are checked as they come back.
 */
const openTheWay = async (client: Client): Promise<string[]> => {
  const keys = await texts(
    client,
    `select format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as text ${foreignKeys}`,
  )
  const away = await texts(
    client,
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as text ${foreignKeys}`,
  )
  const forced = await texts(client, 'select oid::regclass::text as text from pg_class where relforcerowsecurity')
  const tables = (await tablesOf(client)).map(({ schema, name }) => quoted(schema, name))
  await client.query(
    [
      ...away,
      ...forced.map(table => `alter table ${table} no force row level security`),
      ...tables.map(table => `alter table ${table} disable trigger user`),
      // What migrations put into tables is in the backup as well.
      ...(tables.length > 0 ? [`truncate ${tables.join(', ')}`] : []),
    ].join(';\n'),
  )
  return [
    ...keys,
    ...tables.map(table => `alter table ${table} enable trigger user`),
    ...forced.map(table => `alter table ${table} force row level security`),
  ]
}

const loadTables = async (client: Client, backup: Backup): Promise<void> => {
  const back = await openTheWay(client)
  for (const { schema, name, columns, rows, parts } of backup.manifest.tables) {
    const sql = `copy ${quoted(schema, name)} (${columns.map(column => quoted(column)).join(', ')}) from stdin`
    const loaded = await copyIn(client, sql, rowsOf(backup, parts))
    if (loaded !== rows) throw new Error(`${schema}.${name} has ${rows} rows in the backup, and ${loaded} came in.`)
  }
  for (const { schema, name, value, called } of backup.manifest.sequences)
    await client.query('select setval($1, $2, $3)', [quoted(schema, name), value, called])
  await client.query(back.join(';\n'))
  for (const view of await texts(client, "select oid::regclass::text as text from pg_class where relkind = 'm'"))
    await client.query(`refresh materialized view ${view}`)
}

const loadFiles = async ({ handle, found }: Backup, folder: string): Promise<void> => {
  const files = openFiles(folder)
  for (const entry of found.values())
    if (entry.name.startsWith('files/')) await files.keep(await wholeOf(handle, entry))
}

const load = async (server: Server, backup: Backup): Promise<void> => {
  const theirs = new Set(backup.manifest.migrations.map(({ number }) => number))
  await asRole(server.login('owner'), async client => {
    await client.query('begin')
    await makeLedger(client)
    for (const migration of backup.migrations) if (theirs.has(migration.number)) await applyOne(client, migration)
    await client.query('set constraints all immediate')
    await loadTables(client, backup)
    await loadFiles(backup, server.filesDir)
    await client.query('commit')
  })
  await migrate(server, () => undefined, backup.migrations)
}

const hasEntries = (folder: string): boolean => existsSync(folder) && readdirSync(folder).length > 0

const refuseTables = (server: Server): Promise<void> =>
  asRole(server.login('postgres'), async client => {
    const there = await client.query("select from pg_namespace where nspname in ('db', 'access')")
    if (there.rowCount !== 0 || hasEntries(server.filesDir))
      throw new Error(
        'There is data already where the backup should go: restore into an empty database and an empty FILES_DIR.',
      )
  })

const intoOwnServer = async (where: Where, backup: Backup): Promise<void> => {
  const server = await openServer(where, {})
  try {
    await refuseTables(server)
    await load(server, backup)
  } finally {
    await server.leave()
  }
}

/** The marker makes a restore that was killed half-way show itself, instead of passing for an empty system. */
const intoFolder = async (dataDir: string, backup: Backup): Promise<void> => {
  if (hasEntries(dataDir)) throw new Error(`${dataDir} is not empty: restore into a new or empty folder.`)
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(join(dataDir, restoring), `${process.pid}\n`)
  try {
    await intoOwnServer({ dataDir }, backup)
  } catch (error) {
    const note = join(dataDir, 'database.json')
    if (existsSync(note))
      rmSync((JSON.parse(readFileSync(note, 'utf8')) as { at: string }).at, { recursive: true, force: true })
    for (const name of readdirSync(dataDir)) rmSync(join(dataDir, name), { recursive: true, force: true })
    throw error
  }
  rmSync(join(dataDir, restoring))
}

/** Restores into an empty `dataDir`, or an empty database and FILES_DIR. Throws a sentence, and has then restored nothing. */
export const restore = async (file: string, where: Where, migrations = readMigrations()): Promise<Summary> => {
  const handle = await open(file)
  try {
    const backup = { handle, migrations, ...(await verifyBackup(handle)) }
    toApply(migrations, backup.manifest.migrations)
    await ('url' in where ? intoOwnServer(where, backup) : intoFolder(where.dataDir, backup))
    return summaryOf(backup.manifest)
  } finally {
    await handle.close()
  }
}
