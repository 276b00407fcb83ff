/** Everything into one file, while others write: one snapshot of the database, then the documents. */
import { createHash } from 'node:crypto'
import { open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Client } from 'pg'
import { openServer, type OpenOptions, type Where } from '../open.ts'
import { readApplied } from '../migrate.ts'
import { asRole, type Server } from '../server.ts'
import { syncFolder } from '../write-whole.ts'
import { ending, header, padding } from './archive.ts'
import { copyOut } from './copy.ts'
import { manifestName, newestFormat, sealName, type Manifest } from './manifest.ts'
import { quoted, sequencesOf, tablesOf } from './tables.ts'

type Add = (name: string, bytes: Buffer) => Promise<void>

const tablesInto = async (client: Client, add: Add): Promise<Manifest['tables']> => {
  const kept: Manifest['tables'] = []
  for (const [at, { schema, name, columns }] of (await tablesOf(client)).entries()) {
    const parts: string[] = []
    const sql = `copy ${quoted(schema, name)} (${columns.map(column => quoted(column)).join(', ')}) to stdout`
    const rows = await copyOut(client, sql, async block => {
      const part = `tables/${at + 1}/${parts.length + 1}.copy`
      parts.push(part)
      await add(part, block)
    })
    kept.push({ schema, name, columns, rows, parts })
  }
  return kept
}

/** All documents in the folder: each was written before the row that names it was committed, so none of the snapshot's is missing. */
const filesInto = async (folder: string, add: Add): Promise<void> => {
  const inside = async (path: string): Promise<string[]> =>
    (await readdir(path).catch(() => [])).filter(name => !name.endsWith('.new')).toSorted()
  for (const first of await inside(folder))
    for (const rest of await inside(join(folder, first))) {
      const handle = await open(join(folder, first, rest))
      try {
        await add(`files/${first}/${rest}`, await handle.readFile())
      } finally {
        await handle.close()
      }
    }
}

const snapshotInto = async (server: Server, add: Add): Promise<Omit<Manifest, 'format' | 'made' | 'entries'>> =>
  asRole(server.login('postgres'), async client => {
    await client.query('begin isolation level repeatable read read only')
    // With this setting PostgreSQL refuses to read a table of which row security would hide anything, instead of hiding it:
    // a backup that quietly lacks rows cannot come about.
    await client.query('set local row_security = off')
    const migrations = await readApplied(client)
    const tables = await tablesInto(client, add)
    return { migrations, tables, sequences: await sequencesOf(client) }
  }).catch((error: unknown) => {
    if (error instanceof Error && /row-level security|permission denied/.test(error.message))
      throw new Error(
        `A backup needs an account that may read everything (${error.message}): have an administrator run ` +
          'GRANT pg_read_all_data TO the account of DATABASE_URL, and ALTER ROLE … BYPASSRLS for it.',
        { cause: error },
      )
    throw error
  })

const writeInto = async (handle: FileHandle, server: Server): Promise<Manifest> => {
  const entries: Manifest['entries'] = []
  const put = async (name: string, bytes: Buffer): Promise<void> => {
    for (const part of [header(name, bytes.length), bytes, padding(bytes.length)]) await handle.appendFile(part)
  }
  const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
  const add: Add = async (name, bytes) => {
    entries.push({ name, size: bytes.length, sha256: sha256(bytes) })
    await put(name, bytes)
  }
  const snapshot = await snapshotInto(server, add)
  await filesInto(server.filesDir, add)
  const manifest: Manifest = { format: newestFormat, made: Temporal.Now.instant().toString(), ...snapshot, entries }
  const bytes = Buffer.from(JSON.stringify(manifest))
  await put(manifestName, bytes)
  await put(sealName, Buffer.from(sha256(bytes)))
  await handle.appendFile(ending)
  await handle.sync()
  return manifest
}

/** `damaged`: stored documents that are no longer what their name says. They are kept as they are. */
export type Summary = { tables: number; rows: number; documents: number; damaged: string[] }

export const summaryOf = ({ tables, entries }: Manifest): Summary => ({
  tables: tables.length,
  rows: tables.reduce((sum, table) => sum + table.rows, 0),
  documents: entries.filter(({ name }) => name.startsWith('files/')).length,
  damaged: entries
    .filter(({ name, sha256 }) => name.startsWith('files/') && name.slice(6).replace('/', '') !== sha256)
    .map(({ name }) => name.slice(6).replace('/', '')),
})

/** Writes the backup whole or not at all; a file that exists is not overwritten. `server` is left open. */
export const backupServer = async (server: Server, file: string): Promise<Summary> => {
  const exists = await stat(file).then(
    () => true,
    () => false,
  )
  if (exists) throw new Error(`${file} exists already: name a new file for the backup.`)
  const beside = `${file}.${process.pid}.new`
  const handle = await open(beside, 'wx', 0o600)
  try {
    const manifest = await writeInto(handle, server)
    await rename(beside, file)
    syncFolder(dirname(resolve(file)))
    return summaryOf(manifest)
  } finally {
    await handle.close()
    await rm(beside, { force: true })
  }
}

/** Also while the same data is served or written to. Returns what is in it. */
export const backup = async (where: Where, file: string, options: OpenOptions = {}): Promise<Summary> => {
  const server = await openServer(where, { ...options, role: 'tool' })
  try {
    return await backupServer(server, file)
  } finally {
    await server.leave()
  }
}
