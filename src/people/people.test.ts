import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type Database, row, rows } from '../db/index.ts'
import { isRefusal } from '../lib/index.ts'
import { testDatabase } from '../../test/database.ts'
import { type Body, doubts, nameBody, namePerson, openBody, personBySlug, recordMembership, settle } from './index.ts'
import { judge } from './person/name-person.ts'

let db: Database
before(async () => (db = await testDatabase()))
after(() => db.close())

const board = (name: string, open = true) =>
  db.asSystem('import', async tx => {
    const { body } = await nameBody(tx, name, 'Thornmere Council')
    const opened = await openBody(tx, body.slug, open)
    assert.ok(!isRefusal(opened))
    return opened
  })
const name = (body: Body, printed: string, member = true) =>
  db.asSystem('import', tx => namePerson(tx, { printed, body, member }))

test('three spellings and two initials of one councillor are one person, and the fullest name is shown', async () => {
  const body = await board('Safer Board')
  const [first] = await db.asSystem('import', tx =>
    recordMembership(tx, body, 2025, [{ name: 'Norma Plumley Marsh', role: 'Chair', party: 'Labour' }]),
  )
  for (const printed of [
    'Norma Plumley-Marsh',
    'N. Plumley Marsh',
    'N Plumley-Marsh',
    'Plumley Marsh',
    'Norma  PLUMLEY MARSH',
  ])
    assert.equal(await name(body, printed), first, printed)
  const kept = await db.asSystem('import', tx =>
    rows(sql<{ evidence: string }>`select evidence from people.person_name where person_id = ${first}`, tx),
  )
  assert.equal(kept.length, 6)
  assert.ok(kept.every(one => one.evidence.length > 0))
})

test('an initial first and the whole name later are one person, who takes the fuller name', async () => {
  const body = await board('Early Board')
  const early = await name(body, 'V. Hillier')
  assert.equal(await name(body, 'Valerie Hillier'), early)
  const person = await db.asPublic(tx => personBySlug(tx, 'v-hillier'))
  assert.equal(person?.name, 'Valerie Hillier')
})

test('two members with one surname are told apart by their initials, and a bare surname is left in doubt', async () => {
  const body = await board('Board of Two Khans')
  const [aisha, imran] = await db.asSystem('import', tx =>
    recordMembership(tx, body, 2025, [
      { name: 'Aisha Khan', role: null, party: null },
      { name: 'Imran Khan', role: null, party: null },
    ]),
  )
  assert.equal(await name(body, 'A. Khan'), aisha)
  assert.equal(await name(body, 'I. Khan'), imran)
  const third = await name(body, 'Khan')
  assert.ok(third !== aisha && third !== imran)
  const open = (await db.asSystem('import', doubts)).filter(one => [one.personId, one.otherId].includes(third))
  assert.equal(open.length, 2)
})

test('the same initial and surname at another body is a doubt for an officer, settled by a person and taken back', async () => {
  const [one, other] = [await board('First Panel'), await board('Second Panel')]
  const a = await name(one, 'K. Butterworth', false)
  const b = await name(other, 'Kim Butterworth', false)
  assert.notEqual(a, b)
  const settled = await db.asSystem('settle-people', tx => settle(tx, a, b, 'same'))
  assert.ok(!isRefusal(settled))
  assert.equal((await db.asPublic(tx => personBySlug(tx, 'kim-butterworth')))?.id, a)
  assert.equal(await name(other, 'Kim Butterworth', false), a, 'later papers name the one person')
  await db.asSystem('settle-people', tx => settle(tx, a, b, 'different'))
  assert.equal((await db.asPublic(tx => personBySlug(tx, 'kim-butterworth')))?.id, b)
})

test('people who are not in the list of doubts cannot be settled, and the refusal says so', async () => {
  const body = await board('Third Panel')
  const [a, b] = [await name(body, 'Ann Orrell'), await name(body, 'Bob Quint')]
  const refused = await db.asSystem('settle-people', tx => settle(tx, a, b, 'same'))
  assert.ok(isRefusal(refused))
  assert.match(refused.says, /not in the list of doubtful matches/)
})

test('a body that nobody has heard of is private, and so are the people whom only it names', async () => {
  const { body, isNew } = await db.asSystem('import', tx => nameBody(tx, 'Channel Panel', 'Thornmere Council'))
  assert.ok(isNew)
  assert.equal(body.public, false)
  await name(body, 'Sadie Unnamed')
  assert.equal(await db.asPublic(tx => personBySlug(tx, 'sadie-unnamed')), undefined)
  const seen = await db.asPublic(tx =>
    rows(sql<{ name: string }>`select name from people.body where name = 'Channel Panel'`, tx),
  )
  assert.deepEqual(seen, [])
})

test('a private paper never lends its spelling to somebody who is named in public', async () => {
  const [open, closed] = [await board('Open Board'), await board('Closed Board', false)]
  const [id] = await db.asSystem('import', tx =>
    recordMembership(tx, open, 2025, [{ name: 'Q. Zebedee', role: null, party: null }]),
  )
  const [same] = await db.asSystem('import', tx =>
    recordMembership(tx, closed, 2025, [{ name: 'Quentin Zebedee', role: null, party: null }]),
  )
  assert.equal(same, id)
  const person = await db.asPublic(tx => personBySlug(tx, 'q-zebedee'))
  assert.equal(person?.name, 'Q. Zebedee')
})

test('a surname at the Council is the one member of its boards who has it, whichever paper came first', async () => {
  const [council, panel] = [await board('Full Council'), await board('Standards Panel')]
  const early = await name(council, 'Umberleigh')
  const [member] = await db.asSystem('import', tx =>
    recordMembership(tx, panel, 2025, [{ name: 'Rosa Umberleigh', role: null, party: null }]),
  )
  assert.equal(member, early)
  assert.equal(await name(council, 'R. Umberleigh'), early)
})

test('an officer with the same initial and surname at two bodies is one person; a member and an officer are two', async () => {
  const [one, other] = [await board('Fourth Panel'), await board('Fifth Panel')]
  const officer = await name(one, 'C. Ashlow', false)
  assert.equal(await name(other, 'C. Ashlow', false), officer)
  assert.notEqual(await name(await board('Sixth Panel'), 'C. Ashlow', true), officer)
})

test('a slip of the pen is doubtful, a stranger is not', () => {
  const known = [{ personId: 1, printed: 'L. McIver', bodyId: 1, member: false }]
  const slip = judge({ printed: 'L. Mclver', bodyId: 1, member: false }, known)
  assert.deepEqual(slip.is === null && slip.maybe.map(one => one.id), [1])
  const stranger = judge({ printed: 'R. Oates', bodyId: 1, member: false }, known)
  assert.deepEqual(stranger.is === null && stranger.maybe, [])
})

test('a body found by another name of the profile is the same body', async () => {
  const body = await board('Safer Streets Board')
  await db.asSystem('import', tx =>
    rows(sql`insert into people.body_name (folded, body_id) values ('safer streets ppb', ${body.id})`, tx),
  )
  const again = await db.asSystem('import', tx => nameBody(tx, 'SAFER STREETS PPB', 'Thornmere Council'))
  assert.equal(again.body.id, body.id)
  const count = await db.asSystem('import', tx =>
    row(sql<{ n: number }>`select count(*) as n from people.body where id = ${body.id}`, tx),
  )
  assert.equal(count?.n, 1)
})
