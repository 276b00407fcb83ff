/** A case goes to another agency with what people agreed to; who gave it away no longer sees it, and nobody loses what was counted. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { agency, ask, makeWorld, person, type Who, type World } from '../../../test/casework-world.ts'
import { readCases } from '../read-cases.ts'
import { consentCarried, sharedWithout } from '../rules.ts'
import { verifyCases } from '../verify/verify-cases.ts'

let world: World
before(async () => (world = await makeWorld()))
after(() => world.db.close())

const say = (who: Who, at: string) => world.post(who, at, { reason: 'new-report' })
const begin = async (name: string) => {
  const { slug, id, reference } = await world.open('asb', { people: [{ role: 'victim', name }] })
  const [party] = await world.past(`select id from casework.party where case_id = ${id}`)
  return { at: `/cases/${slug}`, id, reference, party: String(party?.['id']) }
}
const to = (which: number, more = {}) => ({
  agency: String(which),
  why: 'Their tenant',
  told: [],
  without: '',
  ...more,
})
const marks = (who: Who, id: number) =>
  world.as(who, tx =>
    ask(tx, `select agency_id, key, to_day is null as lasts from casework.mark where case_id = ${id} order by id`),
  )

test('the rules: consent goes along, or the case says why not', () => {
  assert.equal(consentCarried.refuses({ recorded: true, told: false })?.rule, 'consent-carried')
  assert.equal(consentCarried.refuses({ recorded: true, told: true }), null)
  assert.equal(consentCarried.refuses({ recorded: false, told: false }), null)
  assert.equal(sharedWithout.refuses({ recorded: false, without: ' ' })?.rule, 'shared-without')
  assert.equal(sharedWithout.refuses({ recorded: false, without: 'A duty' }), null)
  assert.equal(sharedWithout.refuses({ recorded: true, without: '' }), null)
})

test('without consent or a reason, or to an agency without an agreement, nothing is handed over', async () => {
  const { at } = await begin('Mabel Ottaway')
  const nobody = await world.post('asb', `${at}/hand-over`, to(agency.homes))
  assert.match(nobody.text, /say why the case can be handed over without it/)
  assert.match(nobody.text, /Their tenant/, 'what was typed stays')
  const stranger = await world.post('asb', `${at}/hand-over`, to(agency.stranger, { without: 'A duty' }))
  assert.match(stranger.text, /by an agreement in force/)
  assert.equal((await world.get('asb', at)).status, 200)
})

test('with consent gone through it is theirs: all of it, the consent first; the giver no longer sees it', async () => {
  const { at, id, reference, party } = await begin('Percival Dunne')
  await world.post('asb', `${at}/tenancy/consent`, {
    person: party,
    to: 'tell the landlord who complained',
    answer: 'refused',
    how: 'by telephone',
    'on-day': '2',
    'on-month': '11',
    'on-year': '2026',
  })
  await world.post('asb', `${at}/people/allow`, { account: String(person.second), why: 'Works it', without: [] })
  const untold = await world.post('asb', `${at}/hand-over`, to(agency.homes))
  assert.match(untold.text, /Go through what people agreed to and refused/)
  const done = await world.post('asb', `${at}/hand-over`, to(agency.homes, { told: ['yes'] }))
  assert.equal(done.location, '/cases')
  for (const who of ['asb', 'second', 'police'] as const) assert.equal((await world.get(who, at)).status, 404, who)

  assert.match((await world.get('housing', `/cases?of=${agency.homes}`)).text, new RegExp(reference))
  await say('housing', at)
  const { text } = await world.get('housing', at)
  assert.match(text, /Percival Dunne <strong>refuses<\/strong>: tell the landlord who complained/)
  assert.match(text, /Nobody yet/)
  // What was counted at the old agency stays counted there; what lasts goes on at the new one.
  assert.deepEqual(await marks('housing', id), [
    { agency_id: agency.safety, key: 'stage', lasts: false },
    { agency_id: agency.safety, key: 'referred', lasts: false },
    { agency_id: agency.homes, key: 'stage', lasts: true },
  ])
  assert.deepEqual((await verifyCases(world.db)).faults, [])
  const logged = await world.past(`select kind, recipient from access.entry where what = 'hand over'`)
  assert.ok(logged.length > 0)
  assert.ok(logged.every(one => one['kind'] === 'disclosure' && one['recipient'] === `agency ${agency.homes}`))
})

test('SQL as app hands nothing to an agency that no agreement names', async () => {
  const { id } = await begin('Odd Person')
  const reader = { db: world.db, session: world.session('asb') }
  await assert.rejects(
    readCases(reader, { cases: [id], what: 'open', reason: 'own-case' }, tx =>
      ask(
        tx,
        `insert into casework.event (case_id, field, kind, says, effects, account_id, agency_id)
         values (${id}, 'plan', 'x', 'x', '[{"do": "hand-over", "to": ${agency.stranger}}]', ${person.asb}, ${agency.safety})`,
      ),
    ),
    /No agreement in force/,
  )
  const [row] = await world.past(`select agency_id from casework."case" where id = ${id}`)
  assert.equal(row?.['agency_id'], agency.safety)
})
