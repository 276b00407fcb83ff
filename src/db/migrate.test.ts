/** Each migration is applied once and never changed; a database that does not belong to this code is refused. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { testServer } from '../../test/database.ts'
import type { Database } from './connect.ts'
import { migrate, readApplied, readMigrations, toApply, type Migration } from './migrate.ts'
import { asRole, type Server } from './server.ts'

const step = (number: number, sql = 'select 1', sha256 = `hash ${number}`): Migration => ({
  number,
  name: `000${number}-step.sql`,
  sha256,
  sql,
})

describe('which migrations are due', () => {
  it('takes those that were not applied, in order', () => {
    assert.deepEqual(toApply([step(1), step(2), step(3)], [step(1)]), [step(2), step(3)])
  })
  it('refuses an edited one', () => {
    assert.throws(
      () => toApply([step(1, '', 'other')], [step(1)]),
      /0001-step\.sql was edited after this database had been given it/,
    )
  })
  it('refuses a database that is newer than the code', () => {
    assert.throws(
      () => toApply([step(1)], [step(1), step(2)]),
      /newer than this version of Wardmote: it has had 0002-step\.sql/,
    )
  })
  it('refuses one that comes too late', () => {
    assert.throws(
      () => toApply([step(1), step(2), step(3)], [step(1), step(3)]),
      /0002-step\.sql was added although .* number 3/,
    )
  })
})

describe('the folder of migrations', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wardmote-migrations-'))
  after(() => rmSync(folder, { recursive: true }))

  it('refuses names and numbers that leave the order open', () => {
    writeFileSync(join(folder, '0001-a.sql'), '')
    writeFileSync(join(folder, '0001-b.sql'), '')
    assert.throws(() => readMigrations(folder), /Two migrations have the number of 0001-b\.sql/)
    writeFileSync(join(folder, '0001-b.sql'), '')
    writeFileSync(join(folder, '2-c.sql'), '')
    assert.throws(() => readMigrations(folder), /2-c\.sql is not named like a migration/)
  })
})

describe('applying migrations', () => {
  let db: Database
  let server: Server
  before(async () => {
    ;({ db, server } = await testServer([step(1)]))
  })
  after(() => db.close())

  const apply = (all: Migration[]) => migrate(server, () => undefined, all)
  const applied = () =>
    asRole(server.login('owner'), async owner => (await readApplied(owner)).map(({ number }) => number))

  it('keeps nothing of one that fails, and says which it was', async () => {
    const failing = step(2, 'create table public.half (a int); select 1 / 0')
    await assert.rejects(apply([step(1), failing]), /0002-step\.sql could not be applied: division by zero/)
    assert.deepEqual(await applied(), [1])
    await assert.rejects(
      asRole(server.login('owner'), owner => owner.query('select from public.half')),
      /does not exist/,
    )
  })

  it('applies each once, also where several processes start together', async () => {
    const all = [step(1), step(2, 'create table public.once (a int)')]
    await Promise.all([apply(all), apply(all), apply(all)])
    assert.deepEqual(await applied(), [1, 2])
  })
})
