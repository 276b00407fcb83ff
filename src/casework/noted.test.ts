import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type Cast, makeCast } from '../../test/cast.ts'
import { testServer } from '../../test/database.ts'
import { one, rows } from '../db/index.ts'
import { today } from '../lib/index.ts'
import { addEvent } from './case/add-event.ts'
import { readCases } from './read-cases.ts'
import type { Effect } from './type/effect.ts'

let opened: Awaited<ReturnType<typeof testServer>>
let cast: Cast
before(async () => {
  opened = await testServer()
  cast = await makeCast(opened)
})
after(() => opened.db.close())

test('a search that finds nobody is seen by the data protection officer of the searcher, and by nobody else', async () => {
  const { councilCaseworker, dataProtectionOfficer, policeCaseworker, administrator } = cast.people
  await opened.db.asActor(councilCaseworker.session, tx =>
    sql`select casework.find('{nobody,here}', '{NPT,HR}', null, null, gen_random_uuid()::text, 'duty-cover')`.execute(
      tx,
    ),
  )
  const seenBy = (session: (typeof policeCaseworker)['session']) =>
    opened.db.asActor(session, async tx => {
      const found = await rows(
        sql<{
          who: number
          ids: number[]
        }>`select account_id as who, ids from access.entry where what = 'search for person'`,
        tx,
      )
      return found
    })
  assert.deepEqual(await seenBy(dataProtectionOfficer.session), [{ who: councilCaseworker.account, ids: [] }])
  for (const { session } of [policeCaseworker, administrator, councilCaseworker])
    assert.deepEqual(await seenBy(session), [])
})

test('only who administers, or imports a paper, notes what they do', async () => {
  const note = (who: keyof Cast['people'], what: string) => {
    const { session } = cast.people[who]
    assert.ok(session)
    return opened.db.asActor(session, tx => sql`select access.note(${what}, 'log', '{1}', 'words')`.execute(tx))
  }
  for (const who of ['outsider', 'councillor', 'councilCaseworker', 'panelGuest'] as const)
    await assert.rejects(note(who, 'see alert'), /Only who administers/)
  await assert.rejects(note('clerk', 'see alert'), /Only who administers/)
  await note('clerk', 'import paper')
  await note('administrator', 'see alert')
  await assert.rejects(note('administrator', 'x'.repeat(61)), /A note is short/)
})

test('a case is closed today and worked by a caseworker of its agency, whatever SQL as app says', async () => {
  const { councilCaseworker: me, policeCaseworker } = cast.people
  const { id } = cast.cases.nuisance
  const says = (effect: object) =>
    readCases({ db: opened.db, session: me.session }, { cases: [id], what: 'open', reason: 'court' }, async tx => {
      const event = { caseId: id, field: 'plan', kind: 'note', says: 'x', effects: [effect as Effect] }
      await addEvent(tx, event, { accountId: me.account, agencyId: cast.agencies.safety })
      return one(sql<{ closed: string | null }>`select closed from casework."case" where id = ${id}`, tx)
    })
  await assert.rejects(says({ do: 'worker', to: policeCaseworker.account }), /worked by a caseworker of its agency/)
  const closed = await says({ do: 'close', outcome: 'x', on: '1990-01-01' })
  assert.equal(closed?.closed, today().toString())
  await assert.rejects(
    opened.db.asActor(me.session, tx => sql`update casework."case" set closed = null where id = ${id}`.execute(tx)),
    /permission denied/,
  )
})

test('nobody writes a correction by hand: it is the data protection officer’s decision', async () => {
  const { councilCaseworker: me } = cast.people
  const write = (kind: string) =>
    readCases(
      { db: opened.db, session: me.session },
      { cases: [cast.cases.nuisance.id], what: 'open', reason: 'own-case' },
      tx =>
        sql`insert into casework.event (case_id, field, kind, says, account_id, agency_id)
          values (${cast.cases.nuisance.id}, 'plan', ${kind}, 'words', ${me.account}, ${cast.agencies.safety})`.execute(
          tx,
        ),
    )
  await write('note')
  await assert.rejects(write('correction'), /row-level security/)
})
