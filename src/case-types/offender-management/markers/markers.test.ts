/** The four markers: equal windows to the day, leap days, stays in custody that overlap, what is not known and what is not compared. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markersByCohort, riskByCohort } from './cohort.ts'
import { type Score, markersOf, type Thin } from './markers.ts'
import { daysIn, freeDays, windowsAround } from './windows.ts'
import { change, frequencyWords, severityWords } from './words.ts'

const once = (key: string, from: string, value = '', n: number | null = null): Thin => ({
  key,
  value,
  n,
  from,
  to: from,
})
const stay = (from: string, to: string | null): Thin => ({ key: 'custody', value: '', n: null, from, to })
const offence = (from: string, n: number | null = 10, value = 'convicted') => once('offence', from, value, n)
const adopted = once('adopted', '2025-03-10', 'fixed')
const later = { months: 12, today: '2026-06-01' }
const of = (marks: readonly Thin[], scores: readonly Score[] = [], when = later) => {
  const found = markersOf([adopted, ...marks], scores, when)
  assert.ok(found)
  return found
}

test('both windows have as many days, the day of adoption the first of the later one', () => {
  const { before, after } = windowsAround('2025-03-10', 12)
  assert.deepEqual(before, { from: '2024-03-10', to: '2025-03-10' })
  assert.deepEqual(after, { from: '2025-03-10', to: '2026-03-10' })
  assert.equal(daysIn(before), 365)
})

test('a leap day in one window makes neither longer than the other', () => {
  for (const day of [
    '2024-02-29',
    '2024-02-28',
    '2024-03-01',
    '2023-03-01',
    '2025-02-28',
    '2023-02-28',
    '2024-12-31',
  ]) {
    const { before, after } = windowsAround(day, 12)
    assert.equal(daysIn(before), daysIn(after), day)
    assert.ok([365, 366].includes(daysIn(after)), day)
    assert.equal(before.to, day)
    assert.equal(after.from, day)
  }
  assert.deepEqual(windowsAround('2024-02-29', 12).after, { from: '2024-02-29', to: '2025-02-28' })
  assert.deepEqual(windowsAround('2024-02-29', 12).before, { from: '2023-03-01', to: '2024-02-29' })
})

test('an offence counts on the first and on the last day of a window, and on no day outside', () => {
  const count = (day: string) => {
    const { before, after } = of([offence(day)])
    return [before.volume, after.volume]
  }
  assert.deepEqual(count('2024-03-09'), [0, 0])
  assert.deepEqual(count('2024-03-10'), [1, 0])
  assert.deepEqual(count('2025-03-09'), [1, 0])
  assert.deepEqual(count('2025-03-10'), [0, 1])
  assert.deepEqual(count('2026-03-09'), [0, 1])
  assert.deepEqual(count('2026-03-10'), [0, 0])
})

test('what is only alleged is no offence of the markers', () => {
  const { before } = of([
    offence('2025-01-01', 746, 'alleged'),
    offence('2025-01-02', 86, 'charged'),
    offence('2025-01-03', 34),
  ])
  assert.deepEqual([before.volume, before.severity], [2, 120])
})

test('days in custody are from the first to the day before the last, clipped to the window, overlaps once', () => {
  const window = { from: '2025-03-10', to: '2026-03-10' }
  const free = (...stays: [string, string | null][]) =>
    freeDays(
      window,
      stays.map(([from, to]) => ({ from, to })),
    )
  assert.equal(free(), 365)
  assert.equal(free(['2025-04-01', '2025-04-02']), 364)
  assert.equal(free(['2025-04-01', '2025-04-01']), 365)
  assert.equal(free(['2025-01-01', '2025-03-10']), 365, 'ended as the window began')
  assert.equal(free(['2025-01-01', '2025-03-11']), 364)
  assert.equal(free(['2026-03-09', '2026-04-01']), 364)
  assert.equal(free(['2026-03-10', null]), 365, 'begins once it is over')
  assert.equal(free(['2025-04-01', '2025-04-11'], ['2025-04-05', '2025-04-08']), 355, 'one within the other')
  assert.equal(free(['2025-04-05', '2025-04-15'], ['2025-04-01', '2025-04-11']), 351, 'given in any order')
  assert.equal(free(['2025-04-01', '2025-04-11'], ['2025-04-11', '2025-04-21']), 345, 'one after the other')
  assert.equal(free(['2024-01-01', null]), 0)
})

test('frequency is offences in 100 free days, and nothing where no day was free', () => {
  const held = of([stay('2025-03-10', '2025-09-26'), offence('2025-10-01'), offence('2025-11-01')])
  assert.deepEqual([held.after.freeDays, held.after.volume], [165, 2])
  assert.equal(held.after.frequency, 200 / 165)
  const inside = of([stay('2024-01-01', null), offence('2025-10-01')])
  assert.deepEqual([inside.after.freeDays, inside.after.frequency, inside.after.volume], [0, null, 1])
  assert.equal(frequencyWords(inside.after), 'No free days')
})

test('a weight that is not known is said, and is never nothing', () => {
  const { before, after } = of([offence('2025-01-01', 438), offence('2025-01-02', null), offence('2025-05-01', null)])
  assert.deepEqual([before.severity, before.unweighted], [438, 1])
  assert.equal(severityWords(before), '438, and unweighted: 1 offence')
  assert.equal(severityWords(after), 'Unweighted: 1 offence')
  assert.equal(severityWords({ ...after, volume: 0, unweighted: 0 }), '0')
})

test('risk compares the last score until adoption with the latest of the same tool within the window', () => {
  const score = (day: string, twoYear: number, tool = 'ogrs3'): Score => ({ day, tool, twoYear })
  assert.equal(of([], [score('2025-03-10', 80)]).risk, null)
  assert.equal(of([], [score('2025-03-11', 60)]).risk, null, 'none at adoption')
  assert.deepEqual(of([], [score('2025-03-10', 80), score('2025-03-11', 75)]).risk, {
    tool: 'ogrs3',
    at: 80,
    latest: 75,
  })
  assert.deepEqual(
    of([], [score('2026-03-09', 61), score('2025-09-01', 70), score('2025-03-01', 82), score('2024-01-01', 90)]).risk,
    { tool: 'ogrs3', at: 82, latest: 61 },
  )
  assert.equal(of([], [score('2025-03-01', 80), score('2026-03-10', 40)]).risk, null, 'after the window')
  assert.equal(of([], [score('2025-03-01', 80), score('2025-09-01', 62.5, 'arp')]).risk, null, 'another tool')
})

test('who is not through the window, or left before, is not measured', () => {
  const state = (today: string, marks: readonly Thin[] = []) => of(marks, [], { months: 12, today }).state
  assert.equal(state('2026-03-09'), 'not yet')
  assert.equal(state('2026-03-10'), 'measured')
  assert.equal(state('2026-06-01', [once('deselected', '2026-03-09', 'moved')]), 'left')
  assert.equal(state('2026-06-01', [once('deselected', '2026-03-10', 'moved')]), 'measured')
  assert.equal(state('2026-06-01', [once('deselected', '2025-03-09', 'moved')]), 'measured', 'of an earlier time')
})

test('who was adopted again is measured from the latest adoption; who never was, not at all', () => {
  const again = markersOf([once('adopted', '2023-01-05', 'free'), adopted], [], later)
  assert.deepEqual([again?.adopted, again?.cohort], ['2025-03-10', 'fixed'])
  assert.equal(markersOf([offence('2025-01-01')], [], later), null)
})

test('a cohort adds up its people who are through, with n, and says how many are not yet or left', () => {
  const marks = [
    ...[adopted, offence('2025-01-01', 100), offence('2025-04-01', 13)].map(one => ({ ...one, caseId: 1 })),
    ...[adopted, offence('2025-02-01', null), stay('2025-03-10', '2026-03-10')].map(one => ({ ...one, caseId: 2 })),
    ...[once('adopted', '2025-12-01', 'fixed'), offence('2025-05-01', 746)].map(one => ({ ...one, caseId: 3 })),
    ...[adopted, once('deselected', '2025-06-01', 'moved')].map(one => ({ ...one, caseId: 4 })),
    ...[once('adopted', '2025-12-01', 'flex')].map(one => ({ ...one, caseId: 5 })),
  ]
  const [fixed, flex] = markersByCohort(marks, later, ['fixed', 'flex'])
  assert.ok(fixed && flex)
  assert.deepEqual([fixed.n, fixed.notYet, fixed.left], [2, 1, 1])
  assert.deepEqual([fixed.before.volume, fixed.before.severity, fixed.before.unweighted], [2, 100, 1])
  assert.deepEqual([fixed.after.volume, fixed.after.freeDays], [1, 365])
  assert.deepEqual([flex.n, flex.notYet, flex.left, flex.after.frequency], [0, 1, 0, null])
})

test('risk of a cohort is a mean for each tool by itself, of those who have two of it', () => {
  const scored = (tool: string, at: number, latest: number) =>
    of(
      [],
      [
        { day: '2025-03-01', tool, twoYear: at },
        { day: '2025-12-01', tool, twoYear: latest },
      ],
    )
  const early = markersOf([once('adopted', '2026-01-01', 'fixed')], [], later)
  assert.ok(early)
  assert.deepEqual(
    riskByCohort([scored('ogrs3', 80, 70), scored('ogrs3', 90, 91), scored('arp', 55.5, 50), of([]), early]),
    [
      { cohort: 'fixed', tool: 'ogrs3', n: 2, at: 85, latest: 80.5 },
      { cohort: 'fixed', tool: 'arp', n: 1, at: 55.5, latest: 50 },
    ],
  )
})

test('a change is said in words', () => {
  assert.deepEqual(
    [change(3, 1), change(1, 1.5), change(2, 2.004), change(0.548, 0.571), change(0, 1204)],
    ['Down 2', 'Up 0.5', 'The same', 'Up 0.02', 'Up 1,204'],
  )
})
