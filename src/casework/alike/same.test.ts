/** Links between people: who may make, see and end them, what each case keeps of them, and the walls that they do not open. */
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { agency, ask, makeWorld, person, type Who, type World } from '../../../test/casework-world.ts'
import { asRole } from '../../../test/database.ts'
import type { PartyFacts } from '../party/record-party.ts'
import { readCases } from '../read-cases.ts'
import { alsoIn, together } from './also-in.ts'
import {
  harmedKeptApart,
  linkedInOneAgency,
  linkedToItsLike,
  linkSaysWhy,
  linkWhyLimit,
  openCaseOfKind,
} from './rules.ts'
import { saidOf } from './store.ts'

let world: World
before(async () => (world = await makeWorld()))
after(() => world.db.close())
beforeEach(() => world.past('truncate casework."case" cascade'))

const flax: PartyFacts = { role: 'subject', name: 'Dorian Flax', born: '1999-05-03' }
type Made = { id: number; slug: string; reference: string; party: number }
async function open(who: Who, facts: PartyFacts = flax): Promise<Made> {
  const made = await world.open(who, { people: [facts] })
  const [row] = await world.past(`select id from casework.party where case_id = ${made.id}`)
  return { ...made, party: Number(row?.['id']) }
}
const reads = <T>(who: Who, id: number, work: Parameters<typeof readCases<T>>[2]) =>
  readCases({ db: world.db, session: world.session(who) }, { cases: [id], what: 'open', reason: 'test' }, work)
const say = (who: Who, one: Made | number, other: Made | number, same = true, why = 'They said so') => {
  const id = (of: Made | number) => (typeof of === 'number' ? of : of.party)
  return world.as(who, tx => ask(tx, `select casework.say_same(${id(one)}, ${id(other)}, ${same}, '${why}') as id`))
}
const events = async (who: Who, made: Made) =>
  (await reads(who, made.id, tx =>
    ask<{ kind: string; says: string }>(
      tx,
      `select kind, says from casework.event where case_id = ${made.id} and kind like '%same-person' order by id`,
    ),
  )) ?? []
const limit = (made: Made) => world.past(`update casework."case" set limited = true where id = ${made.id}`)
const nobody = /There are no such two people/

test('linked people lead from each case to the other, and each case keeps that they were and why, for those who see both', async () => {
  const [one, other] = [await open('asb'), await open('asb', { ...flax, name: 'Dorien Flacks' })]
  await say('asb', other, one, true, 'Mabel Ottaway said so')
  for (const [here, there] of [
    [one, other],
    [other, one],
  ] as const) {
    const links = await reads('second', here.id, tx => alsoIn(tx, here.id))
    assert.deepEqual(
      links?.map(link => [link.oneReference, link.otherReference, link.by, link.why]),
      [[one.reference, other.reference, 'Corin Maddox', 'Mabel Ottaway said so']],
    )
    assert.deepEqual(await events('asb', here), [
      { kind: 'same-person', says: `The same person is in ${there.reference}.\nWhy: Mabel Ottaway said so` },
    ])
  }
  assert.equal((await say('asb', one, other)).length, 1, 'said again, nothing happens')
  assert.equal((await events('asb', one)).length, 1)
})

test('a link is ended with a reason, and its history stays', async () => {
  const [one, other] = [await open('asb'), await open('asb')]
  await say('asb', one, other)
  await say('second', one, other, false, 'Another date of birth')
  assert.deepEqual(await reads('asb', one.id, tx => alsoIn(tx, one.id)), [])
  const [said] = (await reads('asb', one.id, tx => saidOf(tx, one.id))) ?? []
  assert.deepEqual(
    [said?.by, said?.endedBy, said?.endedWhy],
    ['Corin Maddox', 'Second Worker', 'Another date of birth'],
  )
  assert.deepEqual(
    (await events('asb', other)).map(one => one.kind),
    ['same-person', 'not-same-person'],
  )
  await say('asb', one, other, true, 'They are after all')
  assert.equal((await reads('asb', one.id, tx => saidOf(tx, one.id)))?.length, 2)
  const noted = await world.past(
    `select what from access.entry where kind = 'combination' and ids @> array[${one.id}, ${other.id}]::bigint[] order by id`,
  )
  assert.deepEqual(
    noted.map(one => one['what']),
    ['link people', 'unlink people', 'link people'],
  )
})

test('only who works the cases of the agency and is let into both makes, sees and ends a link', async () => {
  const [one, other] = [await open('asb'), await open('asb')]
  for (const who of ['police', 'housing', 'guest', 'stranger', 'clerk'] as const)
    await assert.rejects(say(who, one, other), nobody, who)
  await say('asb', one, other)
  // From now on the second case is kept to one of them.
  await world.past(
    `insert into casework.named (case_id, account_id, kind, why) values (${other.id}, ${person.asb}, 'allowed', 'x')`,
  )
  await limit(other)
  assert.equal((await reads('asb', one.id, tx => alsoIn(tx, one.id)))?.length, 1)
  assert.deepEqual(await reads('second', one.id, tx => alsoIn(tx, one.id)), [])
  assert.deepEqual(await events('second', one), [], 'the event names the other case, and is hidden with it')
  for (const same of [true, false]) await assert.rejects(say('second', one, other, same), nobody)
  await assert.rejects(say('second', one, 999_999), nobody, 'the same words for one who is not there')
})

test('without a reading nobody selects a link, and nobody writes one by hand', async () => {
  const [one, other] = [await open('asb'), await open('asb')]
  await say('asb', one, other)
  assert.deepEqual(await world.as('asb', tx => ask(tx, 'select from casework.same_person')), [])
  for (const text of [
    `insert into casework.same_person (one_id, other_id, one_case_id, other_case_id, same, made_by, why) values (${one.party}, ${other.party}, ${one.id}, ${other.id}, true, 1, 'x')`,
    `update casework.same_person set why = 'x'`,
    `delete from casework.same_person`,
  ])
    await assert.rejects(
      world.as('asb', tx => ask(tx, text)),
      /permission denied/,
      text,
    )
  await assert.rejects(
    reads('asb', one.id, tx =>
      ask(
        tx,
        `insert into casework.event (case_id, field, kind, says, account_id, agency_id) values (${one.id}, 'identity', 'same-person', 'x', ${person.asb}, ${agency.safety})`,
      ),
    ),
    /row-level security/,
  )
})

test('whoever receives both cases by an agreement learns nothing of the link, nor of the other case by its event', async () => {
  const harmed = await open('asb', { ...flax, role: 'victim' })
  const accused = await open('asb')
  await say('asb', harmed, accused)
  for (const made of [harmed, accused])
    await world.past(`insert into casework.named (case_id, account_id, kind, agreement_id, agency_id, why)
                      values (${made.id}, ${person.police}, 'shared', 1, ${agency.police}, 'x')`)
  for (const made of [harmed, accused]) {
    assert.deepEqual(await reads('police', made.id, tx => saidOf(tx, made.id)), [])
    assert.deepEqual(await events('police', made), [])
  }
})

test('people of two agencies are not linked, by whomever', async () => {
  const [one, other] = [await open('asb'), await open('police')]
  await assert.rejects(say('asb', one, other), nobody)
  // One who works for both sees both, and still does not join what the agencies know.
  await world.past(
    `insert into access.post (account_id, role, agency_id) values (${person.second}, 'caseworker', ${agency.police})`,
  )
  await assert.rejects(say('second', one, other), /not linked/)
  await say('second', one, other, false)
  assert.deepEqual(await events('second', one), [])
  await world.past(`delete from access.post where account_id = ${person.second} and agency_id = ${agency.police}`)
})

test('the wall between harmed and suspected stands where one of the cases is limited', async () => {
  const harmed = await open('asb', { ...flax, role: 'victim' })
  const accused = await open('asb')
  const both = await open('asb', { ...flax, role: 'complainant' })
  await limit(harmed)
  await assert.rejects(say('asb', harmed, accused), /not linked/)
  await say('asb', harmed, accused, false)
  await say('asb', harmed, both, true)
  const place = await open('asb', { role: 'place', name: 'Sorrel Parade' })
  await assert.rejects(say('asb', accused, place), /not linked/)
})

test('a link goes with a case that is erased', async () => {
  const [one, other] = [await open('asb'), await open('asb')]
  await say('asb', one, other)
  await asRole(world.server.login('postgres'), async admin => {
    // Without the note in the log, which needs somebody who acts; the foreign keys do their work.
    for (const t of ['case', 'party', 'event', 'address'])
      await admin.query(`alter table casework."${t}" disable trigger user`)
    await admin.query(`delete from casework."case" where id = ${one.id}`)
    assert.equal((await admin.query('select from casework.same_person')).rowCount, 0)
    for (const t of ['case', 'party', 'event', 'address'])
      await admin.query(`alter table casework."${t}" enable trigger user`)
  })
  assert.deepEqual(await reads('asb', other.id, tx => alsoIn(tx, other.id)), [])
  assert.deepEqual(await events('asb', other), [], 'its event named a case that is no more')
})

test('the rules of links, just inside and just outside', () => {
  const of = (agencyId: number) => ({ agencyId })
  assert.equal(linkedInOneAgency.refuses({ one: of(2), other: of(2) }), null)
  assert.equal(linkedInOneAgency.refuses({ one: of(2), other: of(3) })?.rule, 'linked-in-one-agency')
  const is = (role: string) => ({ role })
  assert.equal(linkedToItsLike.refuses({ one: is('victim'), other: is('subject') }), null)
  assert.equal(linkedToItsLike.refuses({ one: is('place'), other: is('place') }), null)
  assert.equal(linkedToItsLike.refuses({ one: is('place'), other: is('subject') })?.rule, 'linked-to-its-like')
  const side = (field: string, limited = false, caseId: number | null = 1) => ({ field, limited, caseId })
  const pair = (one: ReturnType<typeof side>, other: ReturnType<typeof side>) => ({ one, other })
  assert.equal(harmedKeptApart.refuses(pair(side('victim'), side('identity', false, 2))), null)
  assert.equal(harmedKeptApart.refuses(pair(side('victim', true), side('victim', false, 2))), null)
  assert.equal(harmedKeptApart.refuses(pair(side('victim', true), side('identity', true))), null, 'in one case')
  assert.equal(
    harmedKeptApart.refuses(pair(side('victim', true), side('identity', false, 2)))?.rule,
    'harmed-kept-apart',
  )
  assert.equal(
    harmedKeptApart.refuses(pair(side('identity', false, null), side('victim', true, 2)))?.rule,
    'harmed-kept-apart',
  )
  assert.equal(linkSaysWhy.refuses({ why: 'x'.repeat(500) }, linkWhyLimit), null)
  assert.equal(linkSaysWhy.refuses({ why: 'x'.repeat(501) }, linkWhyLimit)?.rule, 'link-says-why')
  assert.equal(linkSaysWhy.refuses({ why: ' ' }, linkWhyLimit)?.rule, 'link-says-why')
  assert.equal(openCaseOfKind.refuses({ closed: null, kind: 'tenancy', wanted: 'tenancy' }), null)
  assert.equal(
    openCaseOfKind.refuses({ closed: '2026-01-01', kind: 'tenancy', wanted: 'tenancy' })?.rule,
    'report-joins-open-case',
  )
  assert.equal(
    openCaseOfKind.refuses({ closed: null, kind: 'prevent', wanted: 'tenancy' })?.rule,
    'report-joins-open-case',
  )
})

test('people who are one stand together, in the order in which they came', () => {
  const people = [1, 2, 3, 4, 5].map(id => ({ id }))
  const ids = (pairs: [number, number][]) =>
    together(
      people,
      pairs.map(([oneId, otherId]) => ({ oneId, otherId })),
    ).map(group => group.map(one => one.id))
  assert.deepEqual(ids([]), [[1], [2], [3], [4], [5]])
  assert.deepEqual(ids([[4, 2]]), [[1], [2, 4], [3], [5]])
  assert.deepEqual(
    ids([
      [4, 2],
      [1, 5],
      [5, 4],
    ]),
    [[1, 5, 2, 4], [3]],
  )
  assert.deepEqual(
    ids([
      [1, 2],
      [1, 2],
      [2, 99],
    ]),
    [[1, 2], [3], [4], [5]],
  )
})
