import { testEngine } from '../../test/engine.ts'
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase } from '../../test/database.ts'
import type { Database } from '../db/index.ts'
import { demonstrationSignIns, refusesElsewhere, signInLines } from './sign-ins.ts'

let db: Database
let other: Database
before(async () => {
  ;[db, other] = [await testDatabase(), await testDatabase()]
})
after(async () => {
  await db.close()
  await other.close()
})

test('the demonstration’s sign-ins are made once, are random for each database, and are for this machine only', async () => {
  assert.equal(await refusesElsewhere(db, false), null, 'an empty database may be served anywhere')
  const made = await demonstrationSignIns(db, testEngine)
  assert.equal(made.length, 25)
  assert.deepEqual(await demonstrationSignIns(db, testEngine), [], 'a second start shows nothing')
  assert.deepEqual(signInLines([]), [])

  const elsewhere = await demonstrationSignIns(other, testEngine)
  const secrets = [...made, ...elsewhere].flatMap(({ password, secret }) =>
    secret === null ? [password] : [password, secret],
  )
  assert.equal(new Set(secrets).size, secrets.length, 'no password or secret comes twice')
  assert.deepEqual(
    made.filter(({ secret }) => secret === null).map(({ email }) => email.split('@')[0]),
    ['author', 'lead', 'finance', 'legal', 'chair', 'vice', 'councillor'],
    'whoever can open a case, or let others in, has a second factor',
  )
  const shown = signInLines(made).join('\n')
  for (const { email, password } of made) assert.ok(shown.includes(email) && shown.includes(password))

  assert.equal(await refusesElsewhere(db, true), null)
  assert.match((await refusesElsewhere(db, false))?.says ?? '', /for this machine only/)
})
