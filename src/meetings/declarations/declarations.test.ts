/** Declarations at a meeting: who declares, what it means for them, what the minutes say, and that what is sensitive is not said. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { account, makeCommitteeWorld, meeting, person, type World } from '../../../test/committee-world.ts'
import { loadProfile } from '../../authority/index.ts'
import { barredFromVoting, declarationsAt, type Declared } from './declarations-at.ts'
import { interestsDue } from './due.ts'
import { covers, mayTakePart } from './effect.ts'
import {
  declarationSaysNature,
  declaredInItem,
  declaredOnce,
  dispensationAskedFor,
  dispensationAtMostFourYears,
  dispensationRelieves,
  leftBeforeReturned,
  takenBackBeforeTheDay,
} from './rules.ts'
import type { Dispensation } from './store.ts'
import { declarationWords } from './words.ts'

const profile = loadProfile('demonstration')
if ('faults' in profile) throw new Error(profile.faults.join('\n'))
const { committee } = profile
const at = `/committee/meetings/${meeting.slug}/declarations`
const now = Temporal.Instant.from('2027-02-16T09:00:00Z')

let world: World
before(async () => {
  world = await makeCommitteeWorld()
  await world.past(`insert into meetings.business (meeting_id, position, kind, title, private_title, part, exempt) values
    (1, 0, 'declarations', 'Declarations of interest', null, 'I', '{}'), (1, 1, 'report', 'Contract for street lighting', null, 'I', '{}'),
    (1, 2, 'report', 'Grants to clubs', null, 'I', '{}'), (1, 3, 'report', 'A case', 'Canaryword and Sons', 'II', '{3}')`)
})
after(() => world.db.close())

const publish = () =>
  world.past(
    `insert into meetings.publication (meeting_id, kind, number, due, state) values (1, 'agenda', 1, now(), 'published')`,
  )
const declared = (more: Record<string, string> = {}) => ({
  item: '2',
  type: 'pecuniary',
  nature: 'Their partner works for the contractor.',
  ...more,
})
const all = () => world.as('clerk', tx => declarationsAt(tx, committee, meeting.id))
const ofPerson = async (id: number): Promise<Declared> => {
  const found = (await all()).find(one => one.personId === id)
  assert.ok(found)
  return found
}

test('before the agenda is published a member declares nothing; the public and others never', async () => {
  assert.match((await world.get('member', at)).text, /not published yet/)
  assert.notEqual((await world.post('member', `${at}/new`, declared())).status, 303)
  await publish()
  assert.match((await world.get('member', at)).text, /Contract for street lighting/)
  assert.doesNotMatch((await world.get('member', at)).text, /Canaryword/)
  for (const who of ['author', 'caseworker'] as const) assert.equal((await world.get(who, at)).status, 404)
  assert.equal((await world.get(null, at)).status, 303)
  assert.doesNotMatch((await world.get('outsideCouncillor', at)).text, /street lighting/)
})

test('a member declares on their tablet, is told what it means, and may not vote; the clerk and the chair see it, other members not', async () => {
  const answer = await world.post('member', `${at}/new`, declared())
  assert.equal(answer.status, 303, answer.text)
  const told = await world.get('member', answer.location)
  assert.match(
    told.text,
    /Declared in item 2: Contract for street lighting[\s\S]*May neither speak nor vote, and leaves the room/,
  )
  for (const who of ['clerk', 'chair', 'monitoring'] as const)
    assert.match((await world.get(who, at)).text, /Una Brightwell: Disclosable/)
  assert.deepEqual(await world.as('clerk', tx => barredFromVoting(tx, committee, 2)), [person.member])
  assert.deepEqual(await world.as('clerk', tx => barredFromVoting(tx, committee, 3)), [])
  assert.equal((await world.post('member', `${at}/new`, declared())).status, 422, 'once is enough')
})

test('nobody declares for somebody else but the clerk, at a time', async () => {
  await world.post(
    'vice',
    `${at}/new`,
    declared({ who: 'idris-vale', type: 'other', nature: 'A friend of the applicant' }),
  )
  assert.equal(
    (await all()).some(one => one.name === 'Idris Vale'),
    false,
  )
  const answer = await world.post(
    'clerk',
    `${at}/new`,
    declared({ who: 'idris-vale', type: 'other', nature: 'Trustee of the club', item: '3', at: '18:42' }),
  )
  assert.equal(answer.status, 303, answer.text)
  const one = await ofPerson(person.fourth)
  assert.deepEqual([one.declaredAt, one.effect.speak, one.effect.vote, one.effect.stay], ['18:42', true, true, true])
  assert.equal((await world.post('clerk', `${at}/new`, declared({ who: 'silas-crome', at: '25:00' }))).status, 422)
})

test('the clerk writes down when somebody left and returned, and the minutes say so; who writes late is told', async () => {
  const one = await ofPerson(person.member)
  const times = { doing: 'room', left: '18:50', returned: '', revision: String(one.revision) }
  assert.equal((await world.post('clerk', `${at}/${one.id}`, times)).status, 303)
  assert.equal((await world.post('clerk', `${at}/${one.id}`, { ...times, left: '18:55' })).status, 422)
  const left = await ofPerson(person.member)
  assert.equal(
    declarationWords(left, { where: 'in item 2' }),
    'Councillor Una Brightwell declared a Disclosable Pecuniary Interest in item 2 because their partner works for the contractor, and left the room.',
  )
  const back = { ...times, returned: '19:05', revision: String(left.revision) }
  assert.equal((await world.post('clerk', `${at}/${one.id}`, { ...back, returned: '18:00' })).status, 422)
  assert.equal((await world.post('clerk', `${at}/${one.id}`, back)).status, 303)
  assert.match(
    declarationWords(await ofPerson(person.member), { where: 'in item 2' }),
    /, left the room while it was considered, and returned afterwards\.$/,
  )
})

test('a sensitive interest is declared without a word of its nature, whatever was typed', async () => {
  const canary = 'Quillfeather Kennels'
  await world.post('vice', `${at}/new`, declared({ item: '4', sensitive: 'yes', nature: canary }))
  await world.post('chair', '/people/marian-oakes/interests/new', {
    category: 'land',
    whose: 'member',
    words: canary,
    withhold: 'yes',
    withholdWhy: 'We were threatened',
  })
  const entry = String((await world.past('select max(id) as id from people.interest'))[0]?.['id'])
  await world.post('chair', `${at}/new`, { item: '4', entry })
  const two = (await all()).filter(one => one.businessId === 4)
  assert.deepEqual(
    two.map(one => [one.name, one.sensitive, one.nature, one.type]),
    [
      ['Tobias Fenn', true, '', 'pecuniary'],
      ['Marian Oakes', true, '', 'pecuniary'],
    ],
  )
  const own = await world.get('member', at)
  assert.doesNotMatch(own.text, /Tobias Fenn|Marian Oakes/, 'a member sees their own')
  assert.match(
    declarationWords(two[0] as Declared, { where: 'in item 4' }),
    /declared a Disclosable Pecuniary Interest in item 4, the details of which are withheld as sensitive, and took no part/,
  )
  for (const who of ['clerk', 'monitoring', 'member', null] as const)
    for (const page of [at, `/meetings/${meeting.slug}`, '/data', `/data/interests.csv`])
      assert.doesNotMatch((await world.get(who, page)).text, /Quillfeather|threatened/)
  assert.doesNotMatch(JSON.stringify(await world.past('select * from meetings.declaration')), /Quillfeather/)
  assert.doesNotMatch(JSON.stringify(await world.past('select * from access.entry')), /Quillfeather/)
})

test('an entry of the register stands in brackets in the minutes', async () => {
  const one = { ...(await ofPerson(person.member)), interestId: 1, nature: 'Librarian at the college', leftAt: null }
  assert.equal(
    declarationWords(one, { called: 'Councillor Brightwell', where: 'in item 2' }),
    'Councillor Brightwell declared a Disclosable Pecuniary Interest in item 2 (Librarian at the college), and took no part in the discussion or the vote.',
  )
})

test('a party whip is declared and takes nobody’s vote', async () => {
  assert.equal((await world.post('member', `${at}/new`, { item: '3', type: 'whip' })).status, 303)
  assert.deepEqual(await world.as('clerk', tx => barredFromVoting(tx, committee, 3)), [])
  const whip = (await all()).find(one => one.kind === 'whip')
  assert.ok(whip)
  assert.equal(
    declarationWords(whip, { called: 'Councillor Brightwell', where: 'in item 3' }),
    'Councillor Brightwell declared that they were subject to a party whip in item 3.',
  )
})

test('the monitoring officer grants a dispensation for an item, noted; the member may then speak, and vote only if it says so', async () => {
  const day = (name: string, text: string) => {
    const [year = '', month = '', date = ''] = text.split('-')
    return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }
  }
  const where = `/committee/dispensations/new?meeting=${meeting.slug}&item=2`
  const grant = {
    member: 'una-brightwell',
    cases: 'The contract for street lighting',
    relieves: 'speak',
    ground: 'c',
    ...day('asked', '2027-02-01'),
    ...day('from', '2027-02-16'),
    ...day('until', '2027-03-31'),
  }
  assert.equal((await world.get('clerk', where)).status, 404)
  assert.equal((await world.post('clerk', where, grant)).status, 404)
  assert.equal((await world.post('monitoring', where, { ...grant, ...day('until', '2031-02-16') })).status, 422)
  assert.equal((await world.post('monitoring', where, grant)).status, 303)
  const { effect } = await ofPerson(person.member)
  assert.deepEqual([effect.speak, effect.vote, effect.stay], [true, false, true])
  assert.match((await world.get('member', '/committee/dispensations')).text, /The contract for street lighting/)
  assert.doesNotMatch((await world.get('vice', '/committee/dispensations')).text, /street lighting/)
  assert.equal((await world.post('member', '/committee/dispensations', { end: '1' })).status, 404)
  assert.equal((await world.post('monitoring', '/committee/dispensations', { end: '1' })).status, 303)
  assert.equal((await ofPerson(person.member)).effect.speak, false)
  const noted = await world.past(`select what, account_id from access.entry where subject = 'dispensation' order by id`)
  assert.deepEqual(noted, [
    { what: 'grant dispensation', account_id: account.monitoring },
    { what: 'end dispensation', account_id: account.monitoring },
  ])
})

test('an interest that is not registered is due within 28 days of the meeting, and joining too', async () => {
  await world.post('vice', `${at}/new`, declared({ item: '3', unregistered: 'yes' }))
  const due = await world.as('vice', tx => interestsDue(tx, committee, now))
  assert.deepEqual(
    due.map(one => [one.accountId, one.at.toString()]),
    [[account.vice, '2027-04-05T22:59:00Z']],
  )
  await world.past(`update people.membership set begins = '2026-05-20' where person_id = ${person.member}`)
  const joined = await world.as('member', tx => interestsDue(tx, committee, now))
  assert.deepEqual(
    joined.map(one => one.at.toString().slice(0, 10)),
    ['2026-06-16'],
  )
  await world.post('member', '/interests/mine', {})
  assert.deepEqual(await world.as('member', tx => interestsDue(tx, committee, now)), [])
})

test('what was taken back is kept, and counts no more', async () => {
  const one = (await all()).find(own => own.kind === 'whip')
  assert.ok(one)
  assert.notEqual(
    (await world.post('vice', `${at}/${one.id}`, { doing: 'withdraw', left: '', returned: '', revision: '1' })).status,
    303,
  )
  assert.equal(
    (
      await world.post('member', `${at}/${one.id}`, {
        doing: 'withdraw',
        left: '',
        returned: '',
        revision: String(one.revision),
      })
    ).status,
    303,
  )
  assert.equal(
    (await all()).some(({ id }) => id === one.id),
    false,
  )
  assert.equal(
    (await world.past(`select 1 from meetings.declaration where id = ${one.id} and withdrawn_by = ${account.member}`))
      .length,
    1,
  )
})

const declaration = {
  kind: 'interest',
  personId: 3,
  businessId: 2,
  interestId: null,
  dispensationId: null,
  bodyId: 1,
  date: '2027-03-09',
} as const
const type = (more: object) => ({
  key: 'x',
  name: 'X',
  statutory: false,
  maySpeak: true,
  mayVote: true,
  mayStay: true,
  says: '',
  ...more,
})
const given: Dispensation = {
  id: 9,
  personId: 3,
  name: '',
  bodyId: null,
  bodyName: null,
  businessId: 2,
  interestId: null,
  cases: 'x',
  speak: true,
  vote: true,
  ground: 'e',
  asked: '2027-01-01',
  from: '2027-01-01',
  until: '2027-12-31',
  endedAt: null,
}

for (const [says, kind, granted, expected] of [
  ['the law bars, whatever the profile says', type({ statutory: true }), [], [false, false, true]],
  ['whether one leaves is the authority’s rule', type({ statutory: true, mayStay: false }), [], [false, false, false]],
  ['a dispensation relieves of both', type({ statutory: true, mayStay: false }), [given], [true, true, true]],
  ['or of one', type({ statutory: true, mayStay: false }), [{ ...given, speak: false }], [false, true, true]],
  [
    'two add up',
    type({ statutory: true }),
    [
      { ...given, speak: false },
      { ...given, vote: false },
    ],
    [true, true, true],
  ],
  [
    'one that has ended does not',
    type({ statutory: true, mayStay: false }),
    [{ ...given, until: '2027-03-08' }],
    [false, false, false],
  ],
  ['other types are configuration', type({ maySpeak: true, mayVote: false, mayStay: false }), [], [true, false, false]],
  ['a type that is gone bars until somebody looks', undefined, [], [false, false, false]],
] as const)
  test(`the effect of a declaration: ${says}`, () => {
    const { speak, vote, stay } = mayTakePart(declaration, kind, granted)
    assert.deepEqual([speak, vote, stay], expected)
  })

test('a dispensation covers its person, days, body, item and entry only; in words only, what was declared with it', () => {
  assert.equal(covers(given, declaration), true)
  for (const other of [
    { personId: 4 },
    { from: '2027-03-10' },
    { until: '2027-03-08' },
    { bodyId: 2 },
    { businessId: 3 },
    { interestId: 5 },
    { endedAt: now },
  ])
    assert.equal(covers({ ...given, ...other }, declaration), false, JSON.stringify(other))
  const words = { ...given, businessId: null }
  assert.equal(covers(words, declaration), false)
  assert.equal(covers(words, { ...declaration, dispensationId: 9 }), true)
  assert.equal(covers({ ...words, interestId: 5 }, { ...declaration, interestId: 5 }), true)
})

test('rules of declarations say what is wrong', () => {
  const item = {
    id: 1,
    parentId: null,
    kind: 'heading',
    title: 'x',
    part: 'I',
    state: 'planned',
    number: null,
  } as const
  assert.equal(declaredInItem.refuses({ item })?.rule, 'declared-in-item')
  assert.equal(
    declarationSaysNature.refuses({ nature: '', sensitive: false, whip: false })?.rule,
    'declaration-says-nature',
  )
  assert.equal(declaredOnce.refuses({ made: false })?.rule, 'declared-once')
  assert.equal(leftBeforeReturned.refuses({ leftAt: null, returnedAt: '19:00' })?.rule, 'left-before-returned')
  const eve = { clerk: false, date: '2027-03-09', today: '2027-03-08' }
  assert.equal(takenBackBeforeTheDay.refuses(eve), null)
  assert.equal(
    takenBackBeforeTheDay.refuses({ ...eve, today: eve.date })?.rule,
    'declaration-taken-back-before-the-day',
  )
  assert.equal(takenBackBeforeTheDay.refuses({ ...eve, clerk: true, today: eve.date }), null)
  assert.equal(dispensationRelieves.refuses({ speak: false, vote: false })?.rule, 'dispensation-relieves')
  assert.equal(
    dispensationAskedFor.refuses({ asked: '2027-02-17', today: '2027-02-16' })?.rule,
    'dispensation-asked-for',
  )
  assert.equal(
    dispensationAtMostFourYears.refuses({ from: '2027-02-16', until: '2031-02-16' })?.rule,
    'dispensation-at-most-four-years',
  )
  assert.equal(dispensationAtMostFourYears.refuses({ from: '2027-02-16', until: '2031-02-15' }), null)
})
