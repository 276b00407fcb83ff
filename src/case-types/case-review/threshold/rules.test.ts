import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Limit } from '../../../casework/index.ts'
import { type Complaint, counted, needed, weigh } from './weigh.ts'
import * as rules from './rules.ts'
import { daysAfter, lastDayOf } from './within.ts'

const month = { value: 1, unit: 'months' } as const
const six = { value: 6, unit: 'months' } as const
const row = (key: string, span: { value: number; unit: 'months' }): Limit => ({
  key,
  ...span,
  source: 'the Act',
  verified: true,
})
const spans = { complain: row('case-review.complaint-within', month), apply: row('case-review.apply-within', six) }

test('a month that begins with a day ends on the day before the same date, or at the end of a shorter month', () => {
  const ends: Record<string, string> = {
    '2026-03-03': '2026-04-02',
    '2026-01-28': '2026-02-27',
    '2026-01-29': '2026-02-28',
    '2026-01-30': '2026-02-28',
    '2026-01-31': '2026-02-28',
    '2024-01-28': '2024-02-27',
    '2024-01-29': '2024-02-28',
    '2024-01-30': '2024-02-29',
    '2024-01-31': '2024-02-29',
    '2026-02-28': '2026-03-27',
    '2024-02-29': '2024-03-28',
    '2026-03-31': '2026-04-30',
    '2026-04-30': '2026-05-29',
    '2026-05-01': '2026-05-31',
    '2025-12-31': '2026-01-30',
    // Over the nights on which the clocks change: days, not hours, are counted.
    '2026-03-29': '2026-04-28',
    '2026-10-25': '2026-11-24',
  }
  for (const [day, end] of Object.entries(ends)) assert.equal(lastDayOf(day, month), end, day)
})

test('six months that begin with a day end likewise', () => {
  const ends: Record<string, string> = {
    '2025-08-31': '2026-02-28',
    '2025-08-30': '2026-02-28',
    '2025-08-29': '2026-02-28',
    '2025-08-28': '2026-02-27',
    '2023-08-31': '2024-02-29',
    '2023-08-30': '2024-02-29',
    '2023-08-29': '2024-02-28',
    '2025-09-01': '2026-02-28',
    '2025-12-25': '2026-06-24',
    '2026-03-31': '2026-09-30',
  }
  for (const [day, end] of Object.entries(ends)) assert.equal(lastDayOf(day, six), end, day)
  assert.equal(lastDayOf('2026-03-01', { value: 28, unit: 'days' }), '2026-03-28')
  assert.equal(lastDayOf('2026-03-01', { value: 4, unit: 'weeks' }), '2026-03-28')
  assert.equal(lastDayOf('2024-02-29', { value: 1, unit: 'years' }), '2025-02-28')
  assert.throws(() => lastDayOf('2026-03-01', { value: 5, unit: 'working days' }))
})

test('no later day of an incident has an earlier last day', () => {
  let day = Temporal.PlainDate.from('2023-01-01')
  let before = ''
  for (; day.year < 2029; day = day.add({ days: 1 })) {
    const last = lastDayOf(day.toString(), month)
    assert.ok(last >= before, day.toString())
    before = last
  }
})

test('a complaint is within a month of the incident on the last day, and not on the next', () => {
  const refuses = (incident: string, complained: string) =>
    rules.withinAMonth.refuses({ incident, complained }, month)?.rule
  assert.equal(refuses('2026-01-31', '2026-02-28'), undefined)
  assert.equal(refuses('2026-01-31', '2026-03-01'), 'complaint-within-a-month')
  assert.equal(refuses('2024-01-31', '2024-02-29'), undefined)
  assert.equal(refuses('2024-01-31', '2024-03-01'), 'complaint-within-a-month')
  assert.equal(refuses('2026-04-15', '2026-05-14'), undefined)
  assert.equal(refuses('2026-04-15', '2026-05-15'), 'complaint-within-a-month')
  assert.equal(refuses('2025-11-25', '2025-12-24'), undefined)
  assert.equal(refuses('2025-11-25', '2025-12-25'), 'complaint-within-a-month', 'Christmas Day is a day like any other')
  assert.equal(daysAfter('2026-02-28', '2026-03-01'), 1)
  assert.equal(daysAfter('2024-02-28', '2024-03-01'), 2)
})

test('the review is asked for within six months of the complaint on the last day, and not on the next', () => {
  const refuses = (complained: string, applied: string) =>
    rules.withinSixMonths.refuses({ complained, applied }, six)?.rule
  assert.equal(refuses('2025-08-31', '2026-02-28'), undefined)
  assert.equal(refuses('2025-08-31', '2026-03-01'), 'application-within-six-months')
  assert.equal(refuses('2023-08-31', '2024-02-29'), undefined)
  assert.equal(refuses('2023-08-31', '2024-03-01'), 'application-within-six-months')
  assert.equal(refuses('2025-09-29', '2026-03-28'), undefined)
  assert.equal(refuses('2025-09-29', '2026-03-29'), 'application-within-six-months', 'the Sunday of the clock change')
})

test('what is recorded of a complaint is possible', () => {
  assert.equal(rules.complaintNotBefore.refuses({ incident: '2026-03-02', complained: '2026-03-02' }), null)
  assert.equal(rules.complaintNotBefore.refuses({ incident: null, complained: '2026-03-02' }), null)
  assert.equal(
    rules.complaintNotBefore.refuses({ incident: '2026-03-02', complained: '2026-03-01' })?.rule,
    'complaint-not-before-incident',
  )
  assert.equal(rules.complaintMade.refuses({ complained: '2026-03-02', today: '2026-03-02' }), null)
  assert.equal(
    rules.complaintMade.refuses({ complained: '2026-03-03', today: '2026-03-02' })?.rule,
    'complaint-was-made',
  )
  assert.equal(rules.sameIncidentNamed.refuses({ same: true, as: '4' }), null)
  assert.equal(rules.sameIncidentNamed.refuses({ same: false, as: null }), null)
  assert.equal(rules.sameIncidentNamed.refuses({ same: true, as: null })?.rule, 'same-incident-named')
  assert.equal(rules.sameIncidentNamed.refuses({ same: false, as: '4' })?.rule, 'same-incident-named')
})

const complaint = (
  id: number,
  incident: string | null,
  complained: string,
  more: Partial<Complaint> = {},
): Complaint => ({
  key: String(id),
  incident,
  complained,
  reported: true,
  sameAs: null,
  ...more,
})
const faultsOf = (all: readonly Complaint[], applied: string) =>
  weigh(all, applied, spans).map(({ faults }) =>
    faults.map(({ rule, days }) => (days === null ? rule : `${rule} ${days}`)),
  )

test('each complaint is weighed, and says by how many days it fails', () => {
  const all = [
    complaint(1, '2026-03-10', '2026-03-11'),
    complaint(2, '2026-03-14', '2026-04-14'),
    complaint(3, null, '2026-04-02'),
    complaint(4, '2025-10-01', '2025-11-20'),
    complaint(5, '2026-04-20', '2026-04-20', { reported: false }),
    complaint(6, '2026-05-20', '2026-05-21'),
  ]
  assert.deepEqual(faultsOf(all, '2026-05-20'), [
    [],
    ['complaint-within-a-month 1'],
    ['complaint-incident-known'],
    ['complaint-within-a-month 20', 'application-within-six-months 1'],
    ['complaint-reported'],
    ['complaint-made-by-application'],
  ])
  const [, second] = weigh(all, '2026-05-20', spans)
  assert.equal(second?.faults[0]?.says, 'Made 1 day too late: the last day was 13 April 2026')
  assert.equal(counted(weigh(all, '2026-05-20', spans)), 1)
})

test('three reports by agencies about one incident count once, whichever of them is in time', () => {
  const three = [
    complaint(1, '2026-03-10', '2026-03-11'),
    complaint(2, '2026-03-10', '2026-03-12', { sameAs: '1' }),
    complaint(3, '2026-03-10', '2026-03-12', { sameAs: '2' }),
  ]
  assert.deepEqual(faultsOf(three, '2026-05-20'), [[], ['one-incident-counts-once'], ['one-incident-counts-once']])
  const firstLate = [
    complaint(1, '2026-03-10', '2026-04-20'),
    complaint(2, '2026-03-10', '2026-03-12', { sameAs: '1' }),
  ]
  assert.deepEqual(faultsOf(firstLate, '2026-05-20'), [['complaint-within-a-month 11'], []])
  const twoOnOneDay = [complaint(1, '2026-03-10', '2026-03-11'), complaint(2, '2026-03-10', '2026-03-11')]
  assert.deepEqual(faultsOf(twoOnOneDay, '2026-05-20'), [[], []])
  assert.equal(rules.oneIncidentOnce.refuses({ counted: undefined }), null)
  // Whatever the data says, there is no going round in circles.
  assert.equal(weigh([complaint(1, '2026-03-10', '2026-03-11', { sameAs: '1' })], '2026-05-20', spans).length, 1)
})

test('what decides whether a complaint counts at all', () => {
  assert.equal(rules.incidentKnown.refuses({ incident: '2026-03-01' }), null)
  assert.equal(rules.incidentKnown.refuses({ incident: null })?.rule, 'complaint-incident-known')
  assert.equal(rules.reportedToBody.refuses({ reported: true }), null)
  assert.equal(rules.reportedToBody.refuses({ reported: false })?.rule, 'complaint-reported')
  assert.equal(rules.madeByApplication.refuses({ complained: '2026-03-01', applied: '2026-03-01' }), null)
  assert.equal(
    rules.madeByApplication.refuses({ complained: '2026-03-02', applied: '2026-03-01' })?.rule,
    'complaint-made-by-application',
  )
  assert.equal(rules.oneIncidentOnce.refuses({ counted: 1 })?.rule, 'one-incident-counts-once')
})

test('a profile may ask for fewer than three complaints, never for more', () => {
  for (const n of [1, 2, 3]) assert.equal(rules.noMoreThanThree.refuses({ needed: n }), null)
  for (const n of [0, 4, 5])
    assert.equal(rules.noMoreThanThree.refuses({ needed: n })?.rule, 'no-more-than-three-complaints')
  assert.deepEqual(
    [2, 3, 5].map(value => needed({ value })),
    [2, 3, 3],
  )
})

test('three complaints that count leave no choice; with fewer the grounds decide', () => {
  assert.equal(rules.metByNumber.refuses({ decision: 'not-met', counted: 2 }, 3), null)
  assert.equal(rules.metByNumber.refuses({ decision: 'not-met', counted: 3 }, 3)?.rule, 'threshold-met-by-number')
  assert.equal(rules.metByNumber.refuses({ decision: 'not-met', counted: 2 }, 2)?.rule, 'threshold-met-by-number')
  assert.equal(rules.metByNumber.refuses({ decision: 'met', counted: 3 }, 3), null)

  assert.equal(rules.groundSaid.refuses({ decision: 'met', counted: 3, grounds: [] }, 3), null)
  assert.equal(rules.groundSaid.refuses({ decision: 'met', counted: 2, grounds: ['harm'] }, 3), null)
  assert.equal(rules.groundSaid.refuses({ decision: 'met', counted: 2, grounds: [] }, 3)?.rule, 'threshold-ground-said')

  assert.equal(rules.groundsConsidered.refuses({ decision: 'not-met', said: ['a', 'b', 'c'] }), null)
  assert.equal(
    rules.groundsConsidered.refuses({ decision: 'not-met', said: ['a', '', 'c'] })?.rule,
    'threshold-grounds-considered',
  )
})

test('before it is not met, every relevant body was asked and heard', () => {
  assert.equal(rules.allBodiesAsked.refuses({ decision: 'not-met', missing: [] }), null)
  assert.equal(rules.allBodiesAsked.refuses({ decision: 'met', missing: ['police'] }), null)
  assert.equal(
    rules.allBodiesAsked.refuses({ decision: 'not-met', missing: ['police'] })?.rule,
    'all-relevant-bodies-asked',
  )
  assert.equal(rules.bodiesHeard.refuses({ decision: 'not-met', waiting: 0 }), null)
  assert.equal(rules.bodiesHeard.refuses({ decision: 'not-met', waiting: 1 })?.rule, 'relevant-bodies-heard')
  assert.equal(rules.askedOnce.refuses({ waiting: false }), null)
  assert.equal(rules.askedOnce.refuses({ waiting: true })?.rule, 'relevant-body-asked-once')
})
