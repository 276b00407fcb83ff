import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { account, makeCommitteeWorld, person, type World } from '../../../test/committee-world.ts'
import { loadProfile } from '../../authority/index.ts'
import { remind } from '../due/remind.ts'
import { judge } from './absences.ts'
import { absencesDue } from './due.ts'

let world: World
before(async () => {
  world = await makeCommitteeWorld()
  // At the meeting of 10 November 2026: the chair. At one of 6 October: Una Brightwell and Idris Vale.
  await world.past(`
    insert into meetings.meeting (id, slug, body_id, date, status, year) overriding system value values
      (50, 'october', 1, '2026-10-06', 'held', 2026), (51, 'september', 2, '2026-09-01', 'held', 2026), (52, 'off', 1, '2027-01-12', 'cancelled', 2026);
    insert into meetings.attendance (meeting_id, position, person_id, capacity, printed) values
      (2, 0, 1, 'present', 'Oakes'), (50, 0, 3, 'present', 'Brightwell'), (50, 1, 4, 'present', 'Vale'), (2, 1, 4, 'apologies', 'Vale'),
      (2, 2, 3, 'also present', 'Brightwell'), (51, 0, 6, 'present', 'Crome'), (52, 0, 5, 'present', 'Holm')`)
})
after(() => world.db.close())

const at = '/committee/attendance'
const day = (name: string, date: string) => {
  const { day, month, year } = Temporal.PlainDate.from(date)
  return { [`${name}-day`]: String(day), [`${name}-month`]: String(month), [`${name}-year`]: String(year) }
}

const attended = { personId: 1, slug: 'a', name: 'A', bodies: ['B'], last: '2026-08-31', lastBody: 'B' }

test('six months run from the last attendance to the same day, or the last day of a shorter month', () => {
  assert.equal(judge(attended, [], '2026-12-30').state, 'well')
  assert.equal(judge(attended, [], '2026-12-31').state, 'alert', 'four months')
  assert.equal(judge(attended, [], '2027-02-28').state, 'alert', 'the last day counts')
  assert.deepEqual(
    [judge(attended, [], '2027-03-01').state, judge(attended, [], '2027-03-01').until],
    ['gone', '2027-02-28'],
  )
  assert.equal(judge({ ...attended, last: null }, [], '2027-03-01').state, 'unknown')
})

test('leave counts when the council gave it in time, and only then', () => {
  const leave = (approvedOn: string) => ({ approvedOn, until: '2027-06-30', minute: 'C1' })
  assert.deepEqual(
    ['2026-08-31', '2026-09-01', '2027-02-28', '2027-03-01'].map(
      on => judge(attended, [leave(on)], '2027-03-02').state,
    ),
    ['gone', 'leave', 'leave', 'gone'],
  )
  assert.equal(judge(attended, [leave('2027-01-10')], '2027-07-01').state, 'gone')
})

test('over all bodies on record the last attendance as a member counts: no apologies, no visit, nothing cancelled', async () => {
  const { text } = await world.get('clerk', at)
  assert.match(text, /Only meetings of bodies on record here are counted/)
  assert.match(text, /Idris Vale<\/a> <strong class="govuk-tag govuk-tag--orange">Four months or more/)
  assert.match(text, /6 October 2026, Safer Communities Scrutiny Board/)
  assert.match(text, /Attend by 6 April 2027/)
  assert.match(text, /1 September 2026, Standards Panel/)
  assert.match(text, /Petra Holm<\/a> <\/td><td class="govuk-table__cell">No attendance is on record/)
  assert.doesNotMatch(text, /Marian Oakes<\/a> <strong class="govuk-tag/)
})

test('clerks and the monitoring officer see it; councillors and authors do not learn that it is there', async () => {
  const monitoring = await world.get('monitoring', at)
  assert.equal(monitoring.status, 200)
  assert.doesNotMatch(monitoring.text, /Record leave/)
  for (const who of ['member', 'chair', 'author', 'caseworker'] as const) {
    assert.equal((await world.get(who, at)).status, 404)
    assert.equal((await world.get(who, `${at}/${person.member}`)).status, 404)
  }
  assert.equal((await world.post('monitoring', `${at}/${person.member}`, {})).status, 404)
  const { sql } = await import('kysely')
  const seen = await world.as('member', async tx => (await sql`select from people.approved_absence`.execute(tx)).rows)
  assert.deepEqual(seen, [])
})

test('it is due from the clerks until the last day, once for each such day', async () => {
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  const due = (now: string) => world.as('clerk', tx => absencesDue(tx, profile.committee, Temporal.Instant.from(now)))
  const found = await due('2027-02-16T09:00:00Z')
  assert.deepEqual(
    found.map(one => [one.key, one.at.toString()]),
    [
      ['absence:6:2027-03-01', '2027-03-01T23:59:00Z'],
      ['absence:4:2027-04-06', '2027-04-06T22:59:00Z'],
      ['absence:3:2027-04-06', '2027-04-06T22:59:00Z'],
    ],
  )
  assert.deepEqual(await due('2027-01-31T09:00:00Z').then(all => all.map(one => one.key)), ['absence:6:2027-03-01'])
})

test('the clerks and the monitoring officer get a letter once, without a name in it, and see it at their work', async () => {
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  await remind(world.db, profile, Temporal.Instant.from('2027-02-16T09:00:00Z'))
  await remind(world.db, profile, Temporal.Instant.from('2027-02-17T09:00:00Z'))
  const letters = await world.past(`select account_id, words from notify.letter order by account_id`)
  assert.deepEqual(
    letters.map(one => one['account_id']),
    [account.clerk, account.secondClerk, account.monitoring],
  )
  for (const { words } of letters) {
    assert.match(String(words), /A member has attended nothing on record since 1 September 2026/)
    assert.doesNotMatch(String(words), /Crome/)
  }
  assert.match((await world.get('monitoring', '/work')).text, /Silas Crome has attended nothing on record/)
  assert.doesNotMatch((await world.get('member', '/work')).text, /Silas Crome/)
})

test('leave that the council gave in time is recorded without its reason, and quiets the alert', async () => {
  const path = `${at}/${person.member}`
  const record = (approved: string, until: string, minute = 'C34') =>
    world.post('clerk', path, { ...day('approved', approved), ...day('until', until), minute })
  assert.match(
    (await record('2027-04-07', '2027-08-01')).text,
    /only if the council gave it after the last attendance and before the six months were over/,
  )
  assert.match((await record('2027-01-20', '2027-01-20')).text, /Leave ends after the day on which it was given/)
  assert.match((await record('2027-01-20', '2027-08-01', '')).text, /Enter the minute that says so/)
  assert.equal((await record('2027-01-20', '2027-08-01', 'C34 of 20 January 2027')).status, 303)
  const { text } = await world.get('clerk', at)
  assert.match(text, /Una Brightwell<\/a> <strong class="govuk-tag govuk-tag--blue">On leave/)
  assert.match(text, /Leave until 1 August 2027 \(C34 of 20 January 2027\)/)
})
