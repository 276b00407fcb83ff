/** Periods that begin with a day: the ends of months, leap days. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayAfter, lastDayOf } from './period.ts'

test('a period beginning with a day ends on the day before its like; with the month where there is no such day', () => {
  const months = (first: string, value: number) => lastDayOf(first, { value, unit: 'months' })
  assert.equal(months('2026-03-02', 12), '2027-03-01')
  assert.equal(months('2026-03-01', 3), '2026-05-31')
  assert.equal(months('2026-01-31', 1), '2026-02-28')
  assert.equal(months('2028-01-31', 1), '2028-02-29')
  assert.equal(months('2026-01-31', 3), '2026-04-30')
  assert.equal(months('2028-02-29', 12), '2029-02-28')
  assert.equal(months('2027-03-01', 12), '2028-02-29')
  assert.equal(lastDayOf('2028-02-29', { value: 3, unit: 'years' }), '2031-02-28')
  assert.equal(lastDayOf('2026-03-02', { value: 7, unit: 'days' }), '2026-03-08')
  assert.equal(lastDayOf('2026-12-29', { value: 1, unit: 'weeks' }), '2027-01-04')
  assert.equal(dayAfter('2027-02-28'), '2027-03-01')
})
