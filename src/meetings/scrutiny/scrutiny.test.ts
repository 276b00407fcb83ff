import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { board, earlier, makeCommitteeWorld, panel, type World } from '../../../test/committee-world.ts'

let world: World
before(async () => {
  world = await makeCommitteeWorld()
})
after(() => world.db.close())

const facts = (more: Record<string, string>) => ({
  body: board.slug,
  title: 'Lights in Market Square',
  words: 'That the lights are mended before the autumn.',
  other: 'Westmarch Police',
  'began-day': '15',
  'began-month': '2',
  'began-year': '2027',
  ...more,
})
const open = (kind: string, more: Record<string, string> = {}) =>
  world.post('clerk', `/committee/scrutiny/new/${kind}`, facts(more))
const revisionIn = (text: string) => /name="revision" value="(\d+)"/.exec(text)?.[1] ?? ''
const save = async (at: string, more: Record<string, string>) =>
  world.post('clerk', at, { revision: revisionIn((await world.get('clerk', at)).text), state: 'open', ...more })

test('a recommendation has its reply clock, is published, answered, and stays on the public list', async () => {
  const made = await open('recommendation', { meeting: earlier.slug, minuteRef: 'SCB4' })
  assert.equal(made.status, 303)
  const at = made.location
  const slug = at.split('/').at(-1) ?? ''
  assert.match((await world.get('clerk', at)).text, /15 March 2027/, '28 days')
  assert.equal((await world.get(null, `/scrutiny/${slug}`)).status, 404)
  assert.match((await world.get('member', '/scrutiny')).text, /Nothing has been published/)
  await save(at, { public: 'yes' })
  const shown = await world.get(null, `/scrutiny/${slug}`)
  assert.match(shown.text, /Waiting for an answer/)
  assert.match(shown.text, /minute SCB4/)
  assert.match(
    (await save(at, { state: 'answered', public: 'yes', reply: 'They are mended.' })).text,
    /Say how the answer takes it/,
  )
  assert.match(
    (await save(at, { state: 'answered', public: 'yes', answer: 'accepted' })).text,
    /Enter what was answered/,
  )
  assert.equal(
    (await save(at, { state: 'answered', public: 'yes', answer: 'accepted', reply: 'They are mended.' })).status,
    303,
  )
  assert.match((await world.get(null, '/scrutiny?kind=recommendation')).text, /Accepted/)
})

test('to the executive the clock is two months', async () => {
  const { location } = await open('recommendation', { executive: 'yes', other: 'The Executive' })
  assert.match((await world.get('clerk', location)).text, /14 April 2027/)
})

test('a call-in needs its signatories, by name, and its time', async () => {
  const two = await open('call-in', { signatories: 'Marian Oakes\nTobias Fenn', other: 'The Executive' })
  assert.match(two.text, /A call-in needs 3 members who sign it/)
  assert.match(two.text, /That the lights are mended/)
  const wrong = await open('call-in', { signatories: 'Marian Oakes\nTobias Fenn\nNobody Known' })
  assert.match(wrong.text, /Nobody Known is not in the record/)
  const three = 'Marian Oakes\nTobias Fenn\nIdris Vale'
  const late = await open('call-in', { signatories: three, 'began-day': '1' })
  assert.match(late.text, /5 working days after it was published/)
  const made = await open('call-in', { signatories: three })
  assert.equal(made.status, 303)
  assert.match((await world.get('clerk', made.location)).text, /Idris Vale, Marian Oakes, Tobias Fenn/)
  assert.equal(
    (await save(made.location, { state: 'answered', answer: 'sent back', reply: 'Cost was not looked at.' })).status,
    303,
  )
})

test('a call for action is a councillor’s, of a ward, and about nothing that has a way of its own', async () => {
  assert.match((await open('call-for-action')).text, /made by a councillor/)
  const by = { councillor: 'Petra Holm', ward: 'Larkrise' }
  assert.match((await open('call-for-action', { ...by, excluded: 'yes' })).text, /cannot be about an application/)
  assert.equal((await open('call-for-action', by)).status, 303)
})

test('matters of a private body are never public, and only clerks open or change them', async () => {
  const made = await world.post('clerk', '/committee/scrutiny/new/consultation', facts({ body: panel.slug }))
  const slug = made.location.split('/').at(-1) ?? ''
  await save(made.location, { public: 'yes' })
  assert.equal((await world.get(null, `/scrutiny/${slug}`)).status, 404)
  assert.equal((await world.get('member', `/scrutiny/${slug}`)).status, 404)
  assert.equal((await world.get('outsideCouncillor', `/scrutiny/${slug}`)).status, 200)
  for (const who of ['author', 'chair', 'monitoring', 'caseworker'] as const)
    assert.equal((await world.get(who, made.location)).status, 404, who)
})

test('two clerks do not overwrite each other unseen', async () => {
  const { location: at } = await open('referral', { other: 'Council' })
  const revision = revisionIn((await world.get('clerk', at)).text)
  const by = (who: 'clerk' | 'secondClerk', outcome: string) =>
    world.post(who, at, { revision, state: 'open', outcome })
  assert.equal((await by('clerk', 'One.')).status, 303)
  const second = await by('secondClerk', 'Two.')
  assert.match(second.text, /Somebody else has changed this/)
  assert.match(second.text, /Two\./)
})

test('the form offers meetings to choose from, and says the rules of a call-in before they are broken', async () => {
  const { text } = await world.get('clerk', '/committee/scrutiny/new/call-in')
  assert.match(text, /<h1[^>]*>Record a call-in/)
  assert.match(text, new RegExp(`<option value="${earlier.slug}">10 November 2026, `))
  assert.match(text, /A call-in needs \d members who sign it/)
  const refused = await open('recommendation', { meeting: 'nowhere' })
  assert.match(refused.text, /Choose a meeting of the list, or none/)
  assert.match((await world.get('clerk', '/committee/scrutiny')).text, /wardmote-list[^]*Record another/)
})
