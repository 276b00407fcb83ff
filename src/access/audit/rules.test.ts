import assert from 'node:assert/strict'
import { test } from 'node:test'
import { median, type ReadingDay, readingLimits, unusualDays, usualForOneself, usualForRole } from './rules.ts'

const day = (n: number) => Temporal.PlainDate.from('2026-09-01').add({ days: n }).toString()
const days = (account: number, ...opened: number[]): ReadingDay[] =>
  opened.map((many, n) => ({ account, day: day(n), opened: many }))
const roles = new Map([
  [1, ['caseworker']],
  [2, ['caseworker']],
  [3, ['panel-member']],
])
const found = (all: ReadingDay[]) =>
  unusualDays(all, roles, day(0)).map(one => [one.account, one.day, one.own, one.colleagues])

test('the median is the middle one, and nothing of too few', () => {
  assert.deepEqual([median([3, 1, 2]), median([4, 1, 2, 3]), median([]), median([1, 2], 3)], [2, 2.5, null, null])
})

test('many more cases than is usual for oneself stand out, and few never do', () => {
  assert.deepEqual(found(days(1, 7, 7, 7, 7, 7, 22)), [[1, day(5), 7, null]])
  assert.deepEqual(found(days(1, 7, 7, 7, 7, 7, 21)), [])
  assert.deepEqual(found(days(1, 1, 1, 1, 1, 1, 19)), [])
})

test('many more than colleagues with the same role open stand out, also of somebody new', () => {
  const colleague = days(2, 5, 5, 5, 5, 5)
  assert.deepEqual(found([...colleague, { account: 1, day: day(5), opened: 20 }]), [[1, day(5), null, 5]])
  assert.deepEqual(found([...days(2, 8, 8, 8, 8, 8), { account: 1, day: day(5), opened: 20 }]), [])
})

test('where nothing is known to compare with, the least number counts', () => {
  assert.deepEqual(found([...days(2, 5, 5, 5, 5, 5), { account: 3, day: day(5), opened: 20 }]), [
    [3, day(5), null, null],
  ])
})

test('what is long past, or was before the days that are asked for, is no usual and is not shown', () => {
  const long = { account: 1, day: day(80), opened: 30 }
  assert.deepEqual(
    found([...days(1, 30, 30, 30, 30, 30), long]).filter(([, at]) => at === day(80)),
    [[1, day(80), null, null]],
  )
  assert.deepEqual(unusualDays([{ account: 1, day: day(0), opened: 90 }], roles, day(1)), [])
})

test('the rules say their limits', () => {
  assert.equal(usualForOneself.id, 'usual-for-oneself')
  assert.equal(usualForRole.id, 'usual-for-role')
  assert.match(usualForOneself.says(readingLimits), /20 cases .* 3 times .* 60 days/)
})
