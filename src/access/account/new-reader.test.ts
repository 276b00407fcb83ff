import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Cast, makeCast } from '../../../test/cast.ts'
import { asRole, testServer } from '../../../test/database.ts'
import { isRefusal, today } from '../../lib/index.ts'
import { join } from './join.ts'

let opened: Awaited<ReturnType<typeof testServer>>
let cast: Cast
before(async () => {
  opened = await testServer()
  cast = await makeCast(opened)
})
after(() => opened.db.close())

test('an administrator who makes a user that can open cases, or a data protection officer, is reported to whom it touches', async () => {
  const { administrator, dataProtectionOfficer } = cast.people
  const add = async (name: string, role: string, agencyId: number) => {
    const email = `${name.toLowerCase().replace(' ', '.')}@thornmere.example`
    const given = { roles: [role], agencyId, begins: today(), why: 'Joins the team' }
    const made = await opened.db.asActor(administrator.session, tx => join(tx, { name, email, ...given }))
    assert.ok(!isRefusal(made))
    return made
  }
  const clerk = await add('Clementine Ashdown', 'clerk', cast.agencies.council)
  const reader = await add('Sock Puppet', 'caseworker', cast.agencies.police)
  const officer = await add('Second Officer', 'data-protection-officer', cast.agencies.council)
  const alerts = await asRole(opened.server.login('owner'), async owner => {
    const found = await owner.query<{ kind: string; account_id: number; controller_id: number }>(
      'select kind, account_id, controller_id from access.alert where account_id = any ($1) order by id',
      [[clerk, reader, officer]],
    )
    return found.rows
  })
  assert.deepEqual(
    alerts.toSorted((a, b) => a.account_id - b.account_id || a.controller_id - b.controller_id),
    [
      { kind: 'new reader', account_id: reader, controller_id: cast.agencies.council },
      { kind: 'new reader', account_id: reader, controller_id: cast.agencies.police },
      { kind: 'officer', account_id: officer, controller_id: cast.agencies.council },
    ],
    'the controller of the agency, and the one of the administrator',
  )
  // Each controller's officer sees its own, and marks it as seen for itself alone.
  const { rowCount } = await asRole(opened.server.login('app'), async app => {
    await app.query('begin')
    await app.query('select access.act_as($1)', [dataProtectionOfficer.token])
    return app.query('select from access.alert where account_id = $1', [reader])
  })
  assert.equal(rowCount, 1)
})
