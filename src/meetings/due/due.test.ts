import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  account,
  closed,
  earlier,
  makeCommitteeWorld,
  meeting,
  type Who,
  type World,
} from '../../../test/committee-world.ts'
import { loadProfile } from '../../authority/index.ts'
import { dueFor } from './due-for.ts'
import { remind } from './remind.ts'
import { dueWords } from './when.ts'

const profile = loadProfile('demonstration')
if ('faults' in profile) throw new Error(profile.faults.join('\n'))

/** Notice for the board's meeting of 9 March 2027 (a Tuesday) is due on Monday 1 March, 5pm. */
const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/London]`).toInstant()
const january = at('2027-02-16T09:00')

let world: World
before(async () => {
  world = await makeCommitteeWorld({ now: january })
})
after(() => world.db.close())

const rolesOf: Partial<Record<Who, string[]>> = { clerk: ['clerk'], chair: ['councillor'] }
const due = (who: Who, now: Temporal.Instant) =>
  world.as(who, tx => dueFor(tx, profile.committee, { id: account[who], roles: rolesOf[who] ?? [] }, now))
const letters = () => world.past('select account_id, key, subject, words from notify.letter order by id')

test('clerks see the notice of each meeting ahead and the minutes of those that are over, longest overdue first', async () => {
  const all = (await due('clerk', at('2027-02-01T09:00'))).filter(({ key }) => /^(notice|minutes):/.test(key))
  assert.deepEqual(
    all.map(({ key, at: when }) => [key, when.toString()]),
    [
      [`minutes:${earlier.id}:${earlier.date}`, '2026-11-24T23:59:00Z'],
      [`notice:${meeting.id}:${meeting.date}`, '2027-03-01T17:00:00Z'],
      [`notice:${closed.id}:${closed.date}`, '2027-03-03T17:00:00Z'],
    ],
  )
  assert.equal(all[1]?.what, 'Agenda of the Safer Communities Scrutiny Board, 9 March 2027')
  assert.match(all[1].says, /5 clear days before the meeting on Tuesday 9 March 2027/)
  assert.deepEqual(await due('chair', at('2027-02-01T09:00')), [])
})

test('minutes of long ago are history, where the meeting was not prepared here', async () => {
  assert.ok((await due('clerk', january)).every(({ key }) => !key.startsWith('minutes:')))
  await world.past(
    `insert into meetings.business (meeting_id, position, kind, title) values (${earlier.id}, 0, 'other', 'Old business')`,
  )
  assert.ok((await due('clerk', january)).some(({ key }) => key === `minutes:${earlier.id}:${earlier.date}`))
  await world.past(`update meetings.meeting set minutes_state = 'draft' where id = ${earlier.id}`)
})

test('what is released in time is due no more; what is released for later still is', async () => {
  const keys = async () => (await due('clerk', january)).map(({ key }) => key)
  const own = `notice:${meeting.id}:${meeting.date}`
  const release = (moment: string) =>
    world.past(
      `insert into meetings.publication (meeting_id, kind, number, due) values (${meeting.id}, 'agenda', 1, '${moment}')`,
    )
  await release('2027-03-02T09:00Z')
  assert.ok((await keys()).includes(own))
  await world.past('delete from meetings.publication')
  await release('2027-02-26T09:00Z')
  assert.ok(!(await keys()).includes(own))
  await world.past('delete from meetings.publication')
})

test('a meeting convened late has its notice due on that day', async () => {
  await world.past(`update meetings.meeting set convened = '2027-03-04' where id = ${meeting.id}`)
  const one = (await due('clerk', january)).find(({ key }) => key.startsWith(`notice:${meeting.id}`))
  assert.equal(one?.at.toString(), '2027-03-04T23:59:00Z')
  assert.match(one.says, /convened on 4 March 2027/)
  await world.past(`update meetings.meeting set convened = null where id = ${meeting.id}`)
})

test('every clerk is reminded once when something comes near and once when it is late', async () => {
  assert.equal(await remind(world.db, profile, at('2027-02-23T09:00')), 0, 'four working days before')
  assert.equal(await remind(world.db, profile, at('2027-02-24T06:30')), 0, 'nobody works yet')
  assert.equal(await remind(world.db, profile, at('2027-02-24T09:00')), 2)
  assert.equal(await remind(world.db, profile, at('2027-02-24T10:00')), 0)
  assert.equal(await remind(world.db, profile, at('2027-02-25T09:00')), 0, 'said already')
  const [first, second] = await letters()
  assert.deepEqual([first?.['account_id'], second?.['account_id']], [account.clerk, account.secondClerk])
  assert.match(String(first?.['subject']), /: 1 thing due soon$/)
  const words = String(first?.['words'])
  assert.match(
    words,
    /Agenda of the Safer Communities Scrutiny Board, 9 March 2027\nDue on Monday 1 March 2027, 5pm \(in 3 working days\)\. Publish by/,
  )
  assert.match(words, /\{site\}\/committee\/meetings\/safer-communities-scrutiny-board-2027-03-09\n/)
  assert.match(words, /\{site\}\/work/)
  // The panel's notice comes near on Friday: a letter with both. On Monday evening the board's is late, and only then.
  assert.equal(await remind(world.db, profile, at('2027-02-26T09:00')), 2)
  assert.match(String((await letters()).at(-1)?.['subject']), /2 things due soon$/)
  assert.equal(await remind(world.db, profile, at('2027-02-27T09:00')), 0, 'a Saturday')
  assert.equal(await remind(world.db, profile, at('2027-03-01T18:00')), 2)
  assert.match(String((await letters()).at(-1)?.['subject']), /1 overdue, 1 thing due soon$/)
  assert.equal(await remind(world.db, profile, at('2027-03-02T18:00')), 0)
})

test('two processes that remind at once write one letter', async () => {
  await world.past('delete from meetings.reminded; delete from notify.letter')
  const both = await Promise.all([1, 2].map(() => remind(world.db, profile, at('2027-02-24T09:00'))))
  assert.equal(
    both.reduce((sum, n) => sum + n),
    2,
  )
  assert.equal((await letters()).length, 2)
})

test('your work shows what is due to whom it is due, and nothing to others', async () => {
  const clerk = await world.get('clerk', '/work')
  assert.match(clerk.text, /Due from you/)
  assert.match(
    clerk.text,
    /Agenda of the Safer Communities Scrutiny Board, 9 March 2027<\/a><br>Due on Monday 1 March 2027, 5pm/,
  )
  for (const who of ['chair', 'author', 'caseworker', 'monitoring'] as const)
    assert.doesNotMatch((await world.get(who, '/work')).text, /Due from you/)
})

for (const [when, now, words] of [
  ['2021-09-13T16:00', '2021-09-13T09:00', 'due today, 4pm'],
  ['2021-09-13T23:59', '2021-09-13T23:00', 'due today'],
  ['2021-09-13T16:00', '2021-09-13T17:00', 'overdue since 4pm today'],
  ['2021-09-13T16:00', '2021-09-15T09:00', 'overdue by 2 working days'],
  ['2021-09-10T16:00', '2021-09-11T09:00', 'overdue since Friday 10 September 2021'],
  ['2021-06-14T16:00', '2021-09-14T09:00', 'overdue by 65 working days'],
  ['2021-06-13T16:00', '2021-09-14T09:00', 'overdue since Sunday 13 June 2021'],
  ['2021-08-27T16:00', '2021-08-31T09:00', 'overdue by 1 working day'],
  ['2021-09-14T16:00', '2021-09-13T09:00', 'due tomorrow, 4pm'],
  ['2021-09-06T23:59', '2021-09-02T09:00', 'due on Monday 6 September 2021 (in 2 working days)'],
  ['2021-10-06T23:59', '2021-09-02T09:00', 'due on Wednesday 6 October 2021'],
] as const)
  test(`on ${now} what is due on ${when} is ${words}`, () => {
    assert.equal(dueWords(at(when), at(now)), words)
  })
