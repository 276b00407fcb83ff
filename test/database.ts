/** A fresh, migrated database for a test file, on one embedded server that all tests of a run share. */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { connect, type Database } from '../src/db/connect.ts'
import { openEmbedded } from '../src/db/embedded/embedded.ts'
import { migrate, readMigrations, type Migration } from '../src/db/migrate.ts'
import { ensureRoles } from '../src/db/roles.ts'
import { asRole, type Server } from '../src/db/server.ts'

/** For tests of other modules that must be the superuser, or the owner of the tables, for a moment. */
export { asRole, type Server }

const short = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** Kept between runs, which saves making the cluster; one for each checkout and account. */
const folder = join(tmpdir(), `wardmote-tests-${process.getuid?.() ?? 0}-${short(import.meta.dirname)}`)

const openOn = (database: string): Promise<Server> =>
  openEmbedded(folder, { role: 'tool', say: () => undefined, database })

/** The reason for which tests act as the system; it is in no real database. */
export const why = 'test'

const migrations = readMigrations()
const template = `template_${short(migrations.map(({ sha256 }) => sha256).join())}`

/** Migrated once for each state of the migrations, under another name until it is whole. */
const makeTemplate = async (keeper: Server): Promise<void> =>
  asRole(keeper.login('postgres'), async admin => {
    await admin.query("select pg_advisory_lock(hashtext('test template'))")
    const databases = (await admin.query<{ datname: string }>('select datname from pg_database order by oid desc')).rows
    const names = databases.map(({ datname }) => datname)
    const left = names.filter(name => name.startsWith('test_') && !alive(Number(name.split('_')[1])))
    const old = names.filter(name => name.startsWith('template_')).slice(8)
    for (const name of [...left, ...old, ...names.filter(name => name === 'making')])
      await admin.query(`drop database ${name} with (force)`)
    if (names.includes(template)) return
    const making = await openOn('making')
    try {
      await ensureRoles(making)
      await migrate(making, () => undefined, migrations)
      await asRole(making.login('owner'), owner =>
        owner.query('insert into access.system_why values ($1, $2)', [why, 'Tests.']),
      )
    } finally {
      await making.leave()
    }
    await admin.query(`alter database making rename to ${template}`)
  })

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

let keeper: Promise<Server> | null = null
const keep = async (): Promise<Server> => {
  const server = await openOn('postgres')
  await makeTemplate(server)
  return server
}
after(async () => (await keeper)?.leave())

let made = 0

/**
 * The database with the server beneath it, for tests of the database itself: `login('postgres')` is the superuser.
 * With migrations of its `own`, it has had those and not the product's.
 */
export const testServer = async (own?: Migration[]): Promise<{ db: Database; server: Server }> => {
  const shared = await (keeper ??= keep())
  const name = `test_${process.pid}_${++made}`
  await asRole(shared.login('postgres'), admin =>
    admin.query(`create database ${name} template ${own === undefined ? template : 'template1'}`),
  )
  const filesDir = mkdtempSync(join(tmpdir(), 'wardmote-files-'))
  const opened = await openOn(name)
  const server: Server = {
    ...opened,
    filesDir,
    leave: async () => {
      await asRole(shared.login('postgres'), admin => admin.query(`drop database if exists ${name} with (force)`))
      rmSync(filesDir, { recursive: true, force: true })
      await opened.leave()
    },
  }
  await ensureRoles(server)
  if (own !== undefined) await migrate(server, () => undefined, own)
  return { db: connect(server), server }
}

/** Open it in `before` (or at the top of the file) and close() it in `after`: closing drops it. asSystem(why, …) with the `why` above. */
export const testDatabase = async (): Promise<Database> => (await testServer()).db
