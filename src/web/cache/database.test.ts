/** The cache against the real database: a publication committed on another connection is seen by the very next request. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { Client } from 'pg'
import { pino } from 'pino'
import { testServer } from '../../../test/database.ts'
import { one } from '../../db/index.ts'
import { exampleShell } from '../../../test/example-pages.ts'
import { html, page, site } from '../index.ts'

const { db, server } = await testServer()
const owner = new Client(server.login('owner'))
await owner.connect()
after(async () => {
  await owner.end()
  await db.close()
})

test('no reader gets a page from before a publication that was acknowledged before they asked', async () => {
  await owner.query(`
    create table public.notice (words text not null);
    insert into public.notice values ('first');
    grant select on public.notice to public_web;
    select access.watch('public.notice')`)
  let made = 0
  const notice = page({
    path: '/',
    allow: 'everyone',
    async get({ db }) {
      made++
      const { words } = await db.asPublic(tx => one(sql<{ words: string }>`select words from public.notice`, tx))
      return { title: 'Notice', body: html`<h1>[${words}]</h1>` }
    },
  })
  const log = pino({ level: 'silent' })
  const app = site([notice], { shell: exampleShell, db, log, edition: () => db.edition() })
  const read = async () => /\[(.*)\]/.exec(await (await app.request('/')).text())?.[1]

  assert.deepEqual(await Promise.all([read(), read(), read()]), ['first', 'first', 'first'])
  assert.equal(await read(), 'first')
  assert.equal(made, 1)
  for (let n = 0; n < 50; n++) {
    // Readers are busy with the old edition while the new one is committed.
    const busy = Promise.all([read(), read()])
    await owner.query('update public.notice set words = $1', [`notice ${n}`])
    assert.equal(await read(), `notice ${n}`)
    await busy
    const before: number = made
    assert.equal(await read(), `notice ${n}`)
    assert.equal(made, before, 'kept again at once')
  }
})
