import assert from 'node:assert/strict'
import { test } from 'node:test'
import { everyWeeks } from '../calendar/every-weeks.ts'
import { firstDay, yearOn } from './municipal-year.ts'
import { atOnce, sameRoom } from './rules.ts'
import { typedTime } from './typed-time.ts'

test('a municipal year runs from annual meeting to annual meeting, else from the day in the profile', () => {
  const years = { annuals: ['2025-05-14', '2026-05-20'], begins: '05-10' }
  assert.deepEqual(
    ['2025-05-13', '2025-05-14', '2026-05-19', '2026-05-20', '2027-05-09', '2027-05-10'].map(day => yearOn(day, years)),
    [2024, 2025, 2025, 2026, 2026, 2027],
  )
  assert.deepEqual([firstDay(2026, years), firstDay(2027, years)], ['2026-05-20', '2027-05-10'])
})

test('a time is read as people type it', () => {
  const typed = ['18:30', '18.30', '1830', '6.30pm', '6:30 p.m.', '6pm', '6 PM', '12am', '12pm', 'noon', '9am', '09:05']
  assert.deepEqual(typed.map(typedTime), [
    '18:30',
    '18:30',
    '18:30',
    '18:30',
    '18:30',
    '18:00',
    '18:00',
    '00:00',
    '12:00',
    '12:00',
    '09:00',
    '09:05',
  ])
  assert.deepEqual(
    ['', '6', '25:00', '6:60pm', '13pm', '0pm', 'evening', '6.3pm', '18:30pm'].map(typedTime),
    Array.from({ length: 9 }, () => null),
  )
})

test('a room is the same one with its building and without', () => {
  assert.ok(sameRoom('Council Chamber', 'council chamber, Town Hall'))
  assert.ok(!sameRoom('Committee Room 1', 'Committee Room 10'))
})

test('meetings overlap when less than the hours that one takes lie between them', () => {
  const pairs = [
    ['16:00', '18:30', true],
    ['15:30', '18:30', false],
    ['18:30', '15:31', true],
    [null, '18:30', false],
  ] as const
  for (const [a, b, both] of pairs) assert.equal(atOnce({ starts: a }, { starts: b }, 3), both, `${a} ${b}`)
})

test('the days of a year’s calendar leave out bank holidays and closures, and have an end', () => {
  const { days, left } = everyWeeks('2027-03-29', '2027-05-31', 5, [{ date: '2027-05-03', name: 'Closed' }])
  assert.deepEqual(days, [])
  assert.deepEqual(
    left.map(one => one.why),
    ['Easter Monday', 'Early May bank holiday'],
  )
  assert.equal(everyWeeks('2027-01-05', '2040-01-01', 1, []).days.length, 60)
})
