/** Migrations: plain SQL files, each applied once, in order, in a transaction of its own, by the owner. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import { asRole, type Server } from './server.ts'

export type Migration = { number: number; name: string; sha256: string; sql: string }

const here = join(import.meta.dirname, '..', '..', 'db', 'migrations')

/** The migrations of a folder, in order. Files that are not named NNNN-name.sql, and numbers used twice, are refused. */
export const readMigrations = (folder = here): Migration[] => {
  const found = readdirSync(folder)
    .filter(file => file.endsWith('.sql'))
    .toSorted()
    .map(file => {
      const number = Number(/^(\d{4})-[a-z0-9-]+\.sql$/.exec(file)?.[1])
      if (Number.isNaN(number)) throw new Error(`${file} is not named like a migration: 0001-name.sql.`)
      const sql = readFileSync(join(folder, file), 'utf8')
      return { number, name: file, sha256: createHash('sha256').update(sql).digest('hex'), sql }
    })
  for (const [at, { number, name }] of found.entries())
    if (found[at - 1]?.number === number) throw new Error(`Two migrations have the number of ${name}.`)
  return found
}

type Applied = { number: number; name: string; sha256: string }

/** Which migrations are still to be applied; refuses a database that they do not lead to. */
export const toApply = (all: Migration[], applied: Applied[]): Migration[] => {
  const last = applied.at(-1)?.number ?? 0
  for (const was of applied) {
    const is = all.find(({ number }) => number === was.number)
    if (is === undefined)
      throw new Error(
        `The database is newer than this version of Wardmote: it has had ${was.name}. Run the newer version, or restore an older backup.`,
      )
    if (is.sha256 !== was.sha256)
      throw new Error(
        `${is.name} was edited after this database had been given it: put it back as it was, and write a new migration.`,
      )
  }
  const due = all.filter(({ number }) => !applied.some(was => was.number === number))
  const late = due.find(({ number }) => number < last)
  if (late !== undefined)
    throw new Error(
      `${late.name} was added although this database has already had number ${last}: give it the next free number.`,
    )
  return due
}

const ledger = `
  create schema if not exists db;
  create table if not exists db.migration (
    number int primary key,
    name text not null,
    sha256 text not null,
    applied_at timestamptz not null default now())`

export const readApplied = async (client: Client): Promise<Applied[]> =>
  (await client.query<Applied>('select number, name, sha256 from db.migration order by number')).rows

/** Applies one migration. The caller opens the transaction. */
export const applyOne = async (client: Client, { number, name, sha256, sql }: Migration): Promise<void> => {
  try {
    await client.query("set local search_path = 'public'")
    await client.query(sql)
    await client.query('insert into db.migration (number, name, sha256) values ($1, $2, $3)', [number, name, sha256])
  } catch (error) {
    throw new Error(`${name} could not be applied: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

export const makeLedger = async (client: Client): Promise<void> => {
  await client.query('set client_min_messages = warning')
  await client.query(ledger)
}

/** Brings the database to the newest state. Processes that start together wait for one another. */
export const migrate = async (server: Server, say: (progress: string) => void, all = readMigrations()): Promise<void> =>
  asRole(server.login('owner'), async client => {
    // Held by this session alone: it ends with the connection, however the process ends.
    await client.query("select pg_advisory_lock(hashtext('wardmote migrations'))")
    await makeLedger(client)
    const due = toApply(all, await readApplied(client))
    if (due.length > 0) say(`Bringing the database up to date: ${due.length} of ${all.length} steps.`)
    for (const migration of due) {
      await client.query('begin')
      await applyOne(client, migration)
      await client.query('commit')
    }
  })
