/** Managing and moving somebody on the real pages and in the database: managers, MAPPA, the answer of another area, the hand-over. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { agency, makeWorld, person, type Who, type World } from '../../../../test/casework-world.ts'
import { choosing, referral } from '../../../../test/iom-scene.ts'
import { addEvent, readCases, stand, verifyCases } from '../../../casework/index.ts'
import { today } from '../../../lib/index.ts'
import { joins } from '../managing/state.ts'

const [west, probation] = [7, 8]
const day = today()
const parts = (name: string, { day: d, month, year } = day) => ({
  [`${name}-day`]: String(d),
  [`${name}-month`]: String(month),
  [`${name}-year`]: String(year),
})
const on = parts('on')

let world: World
before(async () => {
  world = await makeWorld()
  await world.past(`
    insert into access.agency (slug, name, kind) values ('aldmere', 'Aldmere Police', 'police'), ('probation', 'County Probation', 'probation');
    update access.post set agency_id = ${west} where account_id = ${person.stranger};
    update access.post set agency_id = ${probation} where account_id = ${person.second};
    insert into access.agreement (slug, title, purpose, gateway, starts, review_on, tells_presence) values
      ('offenders', 'Managing people who offend', 'offender-management', 'Crime and Disorder Act 1998, section 115', '2025-01-01', '2030-01-01', true);
    insert into access.agreement_party (agreement_id, agency_id, signatory, signed_on)
      select 2, id, 'A', '2025-01-01' from access.agency where id in (${agency.police}, ${west}, ${probation});
    insert into access.agreement_field (agreement_id, agency_id, field)
      select 2, a.id, f.field from access.agency a, unnest(array['identity', 'concern', 'risk', 'plan']) f(field) where a.id in (${agency.police}, ${west}, ${probation})`)
})
after(() => world.db.close())

/** A case of Westmarch Police, whose person was adopted today: the decision of the conference is written past it. */
async function adoptedCase() {
  const { id, slug } = await world.open('police', {
    kind: 'offender-management',
    people: [{ role: 'subject', name: 'Silas Brackenbury', born: '1988-03-09' }],
    given: referral,
  })
  const read = { cases: [id], what: 'open', reason: 'own-case' } as const
  await readCases({ db: world.db, session: world.session('police') }, read, tx =>
    addEvent(
      tx,
      {
        caseId: id,
        field: 'plan',
        kind: 'adopted',
        says: 'Adopted',
        data: choosing,
        effects: [
          { do: 'stage', to: 'managed' },
          { do: 'mark', key: 'adopted', value: 'flex' },
          { do: 'begin', key: 'cohort', value: 'flex' },
          { do: 'begin', key: 'statutory', value: 'yes' },
          ...joins(stand([])),
        ],
      },
      { accountId: person.police, agencyId: agency.police },
    ),
  )
  return { id, at: `/cases/${slug}`, own: `/cases/${slug}/offender-management` }
}
const plain = (text: string) =>
  text
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
const does = async (who: Who, at: string, given: Record<string, string>) => {
  const done = await world.post(who, at, given)
  assert.match(done.location, /\?saved$/, plain(done.text))
}
/** The other area’s officer is let into the case, and says why they open it. */
async function sharedWithWest(at: string) {
  const share = await world.get('police', `${at}/people/share`)
  const offer = new RegExp(`${person.stranger}-${west}-\\d+`).exec(share.text)?.[0] ?? assert.fail(plain(share.text))
  await world.post('police', `${at}/people/share`, { offer, why: 'Takes it over' })
  await world.post('stranger', at, { reason: 'task' })
}
const lasts = (id: number) =>
  world.past(
    `select agency_id, key, value from casework.mark where case_id = ${id} and to_day is null and key in ('managers', 'rag', 'state', 'mappa', 'need') order by key`,
  )

test('both managers are named from a list, the rating and a need counted, and the page says all of it', async () => {
  const { id, at, own } = await adoptedCase()
  const form = plain((await world.get('police', `${own}/managers-named`)).text)
  assert.match(form, /Who may see it[\s\S]*Rosalind Keighley[\s\S]*Second Worker/)
  const wrong = await world.post('police', `${own}/managers-named`, {
    ...on,
    police: String(person.second),
    probation: '',
  })
  assert.match(
    plain(wrong.text),
    /There is a problem The police offender manager must be somebody who works for the police/,
  )
  await does('police', `${own}/managers-named`, {
    ...on,
    police: String(person.police),
    probation: String(person.second),
  })
  await does('police', `${own}/rag-set`, { ...on, colour: 'red', why: 'Seen near the garages.' })
  await does('police', `${own}/pathway-assessed`, {
    ...on,
    pathway: 'accommodation',
    need: '2',
    goal: 'A tenancy',
    owner: String(probation),
    done: '',
  })
  const { text } = await world.get('police', at)
  assert.match(
    plain(text),
    /Police offender manager Rosalind Keighley, Westmarch Police Probation offender manager Second Worker, County Probation Rated Red since/,
  )
  assert.match(plain(text), /Accommodation Great need Great need A tenancy County Probation/)
  assert.deepEqual(
    (await lasts(id)).map(one => `${String(one['key'])} ${String(one['value'])}`),
    ['managers both', 'need accommodation', 'rag red', 'state community'],
  )
})

test('while MAPPA owns the risk nothing of it is rated, noted or filed here; the plan is', async () => {
  const { at, own } = await adoptedCase()
  const note = { field: 'risk', says: 'More dangerous than thought.' }
  const file = { field: 'risk', what: 'The assessment' }
  await does('police', `${at}/note`, note)
  await does('police', `${own}/mappa-noted`, {
    ...on,
    category: '2',
    level: '2',
    lead: 'probation',
    owner: 'Senior probation officer',
    kept: 'ViSOR 77',
  })
  const { text } = await world.get('police', at)
  assert.match(plain(text), /MAPPA owns the risk[\s\S]*ViSOR 77[\s\S]*Record a contact/, 'before anything can be done')
  const owned = /There is a problem MAPPA owns the risk while it manages this person: probation sets and changes it/
  const noted = await world.post('police', `${at}/note`, note)
  assert.match(plain(noted.text), owned)
  assert.match(noted.text, /More dangerous than thought/, 'what was typed stays')
  assert.match(plain((await world.post('police', `${own}/rag-set`, { ...on, colour: 'red', why: 'So.' })).text), owned)
  const body = new FormData()
  for (const [name, value] of Object.entries(file)) body.append(name, value)
  body.append('file', new File(['%PDF-1.7'], 'assessment.pdf'))
  const headers = { cookie: world.cookie('police'), origin: 'http://site.test' }
  const filed = await world.app.request(`http://site.test${at}/files/new`, { method: 'POST', headers, body })
  assert.match(plain(await filed.text()), owned)
  await does('police', `${at}/note`, { field: 'plan', says: 'Sees the hostel on Monday.' })
})

test('whoever receives the risk is warned of MAPPA and MARAC, of whichever agency; whoever does not is not', async () => {
  const { at, own } = await adoptedCase()
  await does('police', `${own}/mappa-noted`, {
    ...on,
    category: '2',
    level: '2',
    lead: 'probation',
    owner: 'Senior probation officer',
    kept: 'ViSOR 77',
  })
  await does('police', `${own}/marac-flag`, { ...on, coordinator: 'council' })
  await sharedWithWest(at)
  const head = async () => plain((await world.get('stranger', at)).text).split('The case')[0] ?? ''
  assert.match(await head(), /MAPPA owns the risk[\s\S]*ViSOR 77[\s\S]*Speak to the MARAC coordinator before any visit/)
  assert.doesNotMatch(await head(), /Who manages them/, 'what is for the owner is not')
  await world.past(`delete from access.agreement_field where agency_id = ${west} and field = 'risk'`)
  assert.doesNotMatch((await world.get('stranger', at)).text, /MAPPA owns|ViSOR|MARAC/)
  await world.past(`insert into access.agreement_field (agreement_id, agency_id, field) values (2, ${west}, 'risk')`)
})

test('the other area reads the case, answers there, takes it over, and is asked to name its own managers', async () => {
  const { id, at, own } = await adoptedCase()
  await does('police', `${own}/managers-named`, {
    ...on,
    police: String(person.police),
    probation: String(person.second),
  })
  const handing = { agency: String(west), why: 'Agreed', told: [], without: 'A duty' }
  const early = await world.post('police', `${at}/hand-over`, handing)
  assert.match(plain(early.text), /Somebody in a cohort moves only to the area that took them on/)
  const { text: told } = await world.get('police', `${at}/hand-over`)
  assert.match(plain(told), /moves only to the area that took them on/)
  assert.doesNotMatch(told, /<textarea/, 'nothing is asked before')
  const proposal = { ...on, to: String(west), why: 'A flat there.', ...parts('from') }
  const elsewhere = await world.post('police', `${own}/transfer-proposed`, { ...proposal, to: String(agency.police) })
  assert.match(plain(elsewhere.text), /The case is with that area already/)
  await does('police', `${own}/transfer-proposed`, proposal)
  assert.equal((await world.get('stranger', at)).status, 404)
  await sharedWithWest(at)
  const answer = { ...on, answer: 'accepts', why: '' }
  const answered = await world.post('stranger', `${own}/transfer-answered`, answer)
  assert.match(answered.location, /\?saved$/, plain(answered.text))
  assert.match(plain((await world.get('police', at)).text), /It takes them on: get the case ready to hand over/)
  await does('police', `${own}/transfer-ready`, { ...on, through: 'All of it.', told: 'yes' })
  const wrong = await world.post('police', `${at}/hand-over`, { ...handing, agency: String(probation) })
  assert.match(plain(wrong.text), /moves only to the area that took them on/)
  const handed = await world.post('police', `${at}/hand-over`, handing)
  assert.equal(handed.location, '/cases', plain(handed.text))
  assert.equal((await world.get('police', at)).status, 404)
  await world.post('stranger', at, { reason: 'new-report' })
  const there = plain((await world.get('stranger', at)).text)
  assert.match(there, /a police and a probation offender manager must be named/)
  assert.match(there, /Name the offender managers/)
  await does('stranger', `${own}/managers-named`, {
    ...on,
    police: String(person.stranger),
    probation: String(person.second),
  })
  assert.deepEqual(await lasts(id), [
    { agency_id: west, key: 'managers', value: 'both' },
    { agency_id: west, key: 'state', value: 'community' },
  ])
  const out = await world.past(`select agency_id from casework.mark where case_id = ${id} and key = 'transfer'`)
  assert.deepEqual(out, [{ agency_id: agency.police }])
  assert.deepEqual((await verifyCases(world.db)).faults, [])
})
