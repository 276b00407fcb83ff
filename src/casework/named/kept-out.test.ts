import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Cast, makeCast } from '../../../test/cast.ts'
import { asRole, testServer } from '../../../test/database.ts'
import { caseBySlug } from '../case/store.ts'
import { nameForCase } from './name-for-case.ts'

let opened: Awaited<ReturnType<typeof testServer>>
let cast: Cast
before(async () => {
  opened = await testServer()
  cast = await makeCast(opened)
})
after(() => opened.db.close())

const alerts = () =>
  asRole(opened.server.login('owner'), async owner =>
    (
      await owner.query<{ kind: string; by_id: number }>('select kind, by_id from access.alert order by id')
    ).rows.filter(one => one.kind === 'officer kept out'),
  )

test('whoever keeps a data protection officer out of a case is reported, and whoever keeps out another is not', async () => {
  const { councilCaseworker: me, dataProtectionOfficer: officer, clerk } = cast.people
  const keepOut = (accountId: number) =>
    opened.db.asActor(me.session, async tx => {
      const found = await caseBySlug(tx, cast.cases.nuisance.slug)
      assert.ok(found)
      return nameForCase(tx, found, { kind: 'excluded', accountId, why: 'Knows them', me: me.account, sure: false })
    })
  assert.equal(await keepOut(clerk.account), null)
  assert.deepEqual(await alerts(), [])
  assert.equal(await keepOut(officer.account), null)
  assert.deepEqual(await alerts(), [{ kind: 'officer kept out', by_id: me.account }])
})
