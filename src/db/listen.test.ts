import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { testServer } from '../../test/database.ts'
import { asRole } from './server.ts'

const until = async (done: () => boolean) => {
  for (let i = 0; i < 400 && !done(); i++) await pause(25)
  assert.ok(done())
}

test('what is told on a channel is heard on one connection, again after it was lost, until nobody listens', async () => {
  const { db, server } = await testServer()
  const ask = (text: string) =>
    asRole(server.login('postgres'), async admin => (await admin.query<Record<string, number>>(text)).rows)
  const listens = `from pg_stat_activity where application_name like 'wardmote % listens' and datname = current_database()`
  const heard: (string | null)[] = []
  const others: (string | null)[] = []
  const [stop] = await Promise.all([
    db.listen('tried', told => heard.push(told)),
    db.listen('tried_too', told => others.push(told)),
  ])
  await ask(`select pg_notify('tried', '1'), pg_notify('tried_too', '2'), pg_notify('else', '3')`)
  await until(() => heard.length === 1 && others.length === 1)
  assert.deepEqual([heard, others], [['1'], ['2']])
  assert.equal((await ask(`select count(*)::int as n ${listens}`))[0]?.['n'], 1)
  // The connection is lost: who listens is told that they may have missed something.
  await ask(`select pg_terminate_backend(pid) ${listens}`)
  await until(() => heard.at(-1) === null && others.at(-1) === null)
  await ask(`select pg_notify('tried', '4')`)
  await until(() => heard.at(-1) === '4')
  stop()
  await ask(`select pg_notify('tried', '5'), pg_notify('tried_too', '5')`)
  await until(() => others.at(-1) === '5')
  assert.equal(heard.at(-1), '4')
  await assert.rejects(
    db.listen('no; channel', () => undefined),
    /no name of a channel/,
  )
  await db.close()
})
