/** The edition moves with the change itself: never before it is seen, once a transaction, without holding others up. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { testServer, why } from '../../test/database.ts'
import type { Database } from './connect.ts'
import { asRole } from './server.ts'

describe('the edition', () => {
  let db: Database
  before(async () => {
    const opened = await testServer()
    db = opened.db
    await asRole(opened.server.login('owner'), owner =>
      owner.query(`
        create schema shown;
        create table shown.page (a int);
        grant usage on schema shown to worker;
        grant select, insert, update, delete, truncate on shown.page to worker;
        select access.watch('shown.page')`),
    )
  })
  after(() => db.close())

  const write = (text: string) => db.asSystem(why, tx => sql.raw(text).execute(tx))

  it('moves by one for each transaction that inserts, updates, deletes or empties', async () => {
    for (const text of [
      'insert into shown.page values (1)',
      'update shown.page set a = 2',
      'delete from shown.page',
      'truncate shown.page',
    ]) {
      const before = await db.edition()
      await write(`${text}; ${text}`)
      assert.equal(await db.edition(), before + 1, text)
    }
  })

  it('stays where a transaction is rolled back or only reads', async () => {
    const before = await db.edition()
    await assert.rejects(write('insert into shown.page values (1); select 1 / 0'))
    await write('select 1')
    assert.equal(await db.edition(), before)
  })

  it('is not seen before the change is, and does not make a second writer wait for the first', async () => {
    const before = await db.edition()
    await db.asSystem(why, async tx => {
      await sql`insert into shown.page values (1)`.execute(tx)
      assert.equal(await db.edition(), before)
      await write('insert into shown.page values (2)') // would wait for ever if the first held the edition's row
      assert.equal(await db.edition(), before + 1)
    })
    assert.equal(await db.edition(), before + 2)
  })
})
