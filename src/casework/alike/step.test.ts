/** The pages that ask whether somebody is known: nothing is stored before the answer, what was typed is kept, answers are kept. */
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { agency, makeWorld, person, type Answered, type World } from '../../../test/casework-world.ts'

let world: World
before(async () => (world = await makeWorld()))
after(() => world.db.close())
beforeEach(() => world.past('truncate casework."case" cascade'))

const typed = {
  role: 'subject',
  name: 'Dorien Flacks',
  'born-day': '30',
  'born-month': '5',
  'born-year': '1999',
  lines: '9 Sorrel Parade',
  postcode: 'TM1 3LE',
}
const slugOf = ({ text }: Answered): string => {
  const found = /name="lookedUp" value="([\w-]+)"/.exec(text)?.[1]
  assert.ok(found !== undefined, text)
  return found
}
const count = async (from: string) => Number((await world.past(`select count(*) as n from ${from}`))[0]?.['n'])
const onlyParty = async (caseId: number) =>
  Number((await world.past(`select id from casework.party where case_id = ${caseId} order by id limit 1`))[0]?.['id'])

test('somebody who may be known is asked about before they are stored, with all that was typed handed on', async () => {
  const known = await world.open('asb')
  const here = await world.open('asb', { people: [] })
  const at = `/cases/${here.slug}/parties/new`
  const asked = await world.post('asb', at, typed)
  assert.equal(asked.status, 200)
  assert.match(asked.text, /We may know them already/)
  assert.match(asked.text, /Dorian Flax, born 30 May 1999, 14 Teasel Walk, TM4 2QB/)
  assert.match(asked.text, /Likely the same: a name that sounds the same, same date of birth/)
  assert.ok(asked.text.includes(known.reference) && asked.text.includes('worked by Corin Maddox'))
  for (const [name, value] of Object.entries(typed))
    assert.ok(asked.text.includes(`<input type="hidden" name="${name}" value="${value}">`), name)
  assert.equal(await count(`casework.party where case_id = ${here.id}`), 0, 'nothing is stored')
  const lookedUp = slugOf(asked)
  const silent = await world.post('asb', at, { ...typed, lookedUp })
  assert.equal(silent.status, 422)
  assert.match(silent.text, /Say whether Dorien Flacks is one of these/)
  assert.equal(await count(`casework.party where case_id = ${here.id}`), 0)
  const both = await world.post('asb', at, { ...typed, lookedUp, sameAs: ['0-none', '0-unsure'] })
  assert.equal(both.status, 422)
  const them = await onlyParty(known.id)
  const said = await world.post('asb', at, { ...typed, lookedUp, sameAs: `0-${them}` })
  assert.equal(said.location, `/cases/${here.slug}`)
  for (const [slug, other] of [
    [here.slug, known.reference],
    [known.slug, here.reference],
  ] as const) {
    const { text } = await world.get('asb', `/cases/${slug}`)
    assert.match(text, new RegExp(`Also in[\\s\\S]*the same as in[\\s\\S]*${other}`))
    assert.match(text, new RegExp(`The same person is in ${other}\\.`))
  }
})

test('somebody else stays somebody else, and is not asked about again; who cannot tell is asked later', async () => {
  const known = await world.open('asb')
  const them = await onlyParty(known.id)
  for (const [answer, kept] of [
    ['0-unsure', 0],
    ['0-none', 1],
  ] as const) {
    const here = await world.open('asb', { people: [] })
    const at = `/cases/${here.slug}/parties/new`
    const lookedUp = slugOf(await world.post('asb', at, typed))
    assert.equal((await world.post('asb', at, { ...typed, lookedUp, sameAs: answer })).location, `/cases/${here.slug}`)
    const party = await onlyParty(here.id)
    assert.equal(
      await count(
        `casework.same_person where not same and ${party} in (one_id, other_id) and ${them} in (one_id, other_id)`,
      ),
      kept,
    )
    const again = await world.post('asb', `/cases/${here.slug}/same`, { party: String(party) })
    assert.equal(again.text.includes(known.reference), kept === 0)
    await world.past(`delete from casework.key where party_id = ${party}`)
  }
})

test('whoever is not like anybody is stored at once, and an answer for somebody who was not found links nobody', async () => {
  const known = await world.open('asb', { people: [{ role: 'subject', name: 'Kester Rowntree' }] })
  const here = await world.open('asb', { people: [] })
  const at = `/cases/${here.slug}/parties/new`
  assert.equal((await world.post('asb', at, typed)).location, `/cases/${here.slug}`)
  const other = { ...typed, name: 'Odile Fenn', 'born-day': '', 'born-month': '', 'born-year': '' }
  const forged = { ...other, sameAs: `0-${await onlyParty(known.id)}`, lookedUp: 'nothing' }
  assert.equal((await world.post('asb', at, forged)).location, `/cases/${here.slug}`)
  assert.equal(await count('casework.same_person'), 0)
  const strangers = { ...typed, sameAs: 'x' }
  assert.equal((await world.post('asb', at, strangers)).status, 422)
})

test('somebody else’s search is not one’s own: its answer asks anew', async () => {
  await world.open('asb')
  const here = await world.open('asb', { people: [] })
  await world.post('second', `/cases/${here.slug}`, { reason: 'duty-cover', words: '' })
  const at = `/cases/${here.slug}/parties/new`
  const lookedUp = slugOf(await world.post('asb', at, typed))
  const theirs = await world.post('second', at, { ...typed, lookedUp, sameAs: '0-none' })
  assert.equal(theirs.status, 200)
  assert.notEqual(slugOf(theirs), lookedUp)
  assert.equal(await count(`casework.party where case_id = ${here.id}`), 0)
})

test('a person harmed here is not linked with one suspected in a case that is kept to a few', async () => {
  const known = await world.open('asb')
  await world.past(
    `insert into casework.named (case_id, account_id, kind, why) values (${known.id}, ${person.asb}, 'allowed', 'x')`,
  )
  await world.past(`update casework."case" set limited = true where id = ${known.id}`)
  const here = await world.open('asb', { people: [] })
  const at = `/cases/${here.slug}/parties/new`
  const victim = { ...typed, role: 'victim' }
  const lookedUp = slugOf(await world.post('asb', at, victim))
  const refused = await world.post('asb', at, { ...victim, lookedUp, sameAs: `0-${await onlyParty(known.id)}` })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /They were harmed in one of these cases and not in the other/)
  assert.equal(await count(`casework.party where case_id = ${here.id}`), 0)
  assert.equal((await world.post('asb', at, { ...victim, lookedUp, sameAs: '0-none' })).status, 303)
})

const opening = {
  agency: String(agency.safety),
  'on-day': '2',
  'on-month': '3',
  'on-year': '2026',
  ...typed,
  concern: 'Shouting in the yard.',
}

test('a report about somebody with an open case of the same kind joins it, and no other case is opened', async () => {
  const known = await world.open('second')
  const asked = await world.post('asb', '/cases/new/tenancy', opening)
  assert.match(asked.text, new RegExp(`Add this report to ${known.reference}`))
  assert.ok(asked.text.includes('name="concern" value="Shouting in the yard."'))
  const them = await onlyParty(known.id)
  const done = await world.post('asb', '/cases/new/tenancy', {
    ...opening,
    lookedUp: slugOf(asked),
    joinCase: `0-${them}`,
  })
  assert.equal(done.location, `/cases/${known.slug}`)
  assert.equal(await count('casework."case"'), 1)
  const { text } = await world.get('asb', `/cases/${known.slug}`)
  assert.match(text, /A further report[\s\S]*Shouting in the yard\./)
  assert.equal(await count(`casework.mark where key = 'further-report' and case_id = ${known.id}`), 1)
  assert.equal(await count(`casework.party where case_id = ${known.id}`), 1)
  // A closed case, and one of another kind, are not offered, and refused where somebody asks all the same.
  await world.past(`update casework."case" set closed = current_date where id = ${known.id}`)
  const closed = await world.post('asb', '/cases/new/tenancy', opening)
  assert.ok(!closed.text.includes('Add this report to') && closed.text.includes(known.reference))
  const late = await world.post('asb', '/cases/new/tenancy', {
    ...opening,
    lookedUp: slugOf(closed),
    joinCase: `0-${them}`,
  })
  assert.match(late.text, /Choose an open case of the same kind/)
})

test('a case that is opened about somebody known is linked with theirs', async () => {
  const known = await world.open('asb')
  const asked = await world.post('asb', '/cases/new/tenancy', opening)
  const done = await world.post('asb', '/cases/new/tenancy', {
    ...opening,
    lookedUp: slugOf(asked),
    sameAs: `0-${await onlyParty(known.id)}`,
  })
  assert.match(done.location, /^\/cases\/\w{16}$/)
  assert.match((await world.get('asb', done.location)).text, new RegExp(`Also in[\\s\\S]*${known.reference}`))
})

test('somebody entered twice in one case stands on one card, and people are found, linked and parted later too', async () => {
  const flax = { role: 'subject' as const, name: 'Dorian Flax', born: '1999-05-30' }
  const here = await world.open('asb', {
    people: [flax, { ...flax, name: 'Dorien Flacks' }, { role: 'place', name: 'Sorrel Parade' }],
  })
  const elsewhere = await world.open('asb', { people: [flax] })
  const at = `/cases/${here.slug}/same`
  assert.match((await world.get('asb', at)).text, /Nobody yet\.[\s\S]*Look for Dorien Flacks/)
  const [one, twin] = (await world.past(`select id from casework.party where case_id = ${here.id} order by id`)).map(
    row => Number(row['id']),
  )
  const them = await onlyParty(elsewhere.id)
  const found = await world.post('asb', at, { party: String(one) })
  assert.match(found.text, /Dorien Flacks[\s\S]*in this case/)
  const answer = { party: String(one), lookedUp: slugOf(found), sameAs: [String(twin), String(them)] }
  assert.match((await world.post('asb', at, { ...answer, why: '' })).text, /Say why, in 500 characters or fewer/)
  assert.match(
    (await world.post('asb', at, { ...answer, sameAs: [], why: 'x' })).text,
    /Tick those who are the same, or none/,
  )
  assert.match(
    (await world.post('asb', at, { ...answer, sameAs: [String(one), 'none'], why: 'x' })).text,
    /Tick those who are the same, or none/,
  )
  assert.equal((await world.post('asb', at, { ...answer, why: 'The same tenancy number' })).location, at)
  const card = await world.get('asb', `/cases/${here.slug}`)
  assert.match(card.text, /Dorian Flax, also Dorien Flacks/)
  assert.match(card.text, /Two entries of this case are the same person\./)
  const said = await world.get('asb', at)
  assert.match(said.text, /Linked [^<]* by Corin Maddox: The same tenancy number \(/)
  const end = new RegExp(`href="(${at}/\\d+)"`).exec(said.text)?.[1] ?? ''
  assert.match((await world.get('asb', end)).text, /Why are they not the same\?/)
  assert.match((await world.post('asb', end, { why: '' })).text, /Say why, in 500 characters or fewer/)
  assert.equal((await world.post('asb', end, { why: 'Two brothers' })).location, at)
  assert.match((await world.get('asb', at)).text, /Ended [^<]* by Corin Maddox: Two brothers/)
  assert.equal((await world.get('asb', end)).status, 404, 'what has ended is not ended again')
  assert.equal((await world.post('asb', at, { party: '999999' })).status, 404)
  assert.equal((await world.post('police', at, { party: String(one) })).status, 404)
})
