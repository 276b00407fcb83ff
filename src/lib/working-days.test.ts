import assert from 'node:assert/strict'
import { test } from 'node:test'
import Holidays from 'date-holidays'
import {
  bankHolidays,
  isWorkingDay,
  unknownYears,
  walkInWords,
  walkWorkingDays,
  whyNoWorkingDay,
  workingDayFrom,
  workingDaysTo,
  workingDayUntil,
} from './index.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

test('bank holidays are those of another calendar of England, one-off ones among them, and fall on weekdays', () => {
  const ours = Object.keys(bankHolidays.days)
  assert.deepEqual(ours, ours.toSorted(), 'in order')
  const theirs = new Holidays('GB', 'ENG')
  for (let year: number = bankHolidays.from; year <= bankHolidays.until; year++) {
    const expected = theirs
      .getHolidays(year, 'en')
      .filter(one => one.type === 'public')
      .map(one => one.date.slice(0, 10))
      .filter(date => day(date).dayOfWeek < 6)
    assert.deepEqual(
      ours.filter(date => date.startsWith(String(year))),
      [...new Set(expected)].toSorted(),
    )
  }
  for (const date of ours) assert.ok(day(date).dayOfWeek < 6, date)
  for (const date of ['2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08'])
    assert.ok(!isWorkingDay(day(date)), date)
  for (const date of ['2020-05-04', '2022-05-30', '2027-12-29']) assert.ok(isWorkingDay(day(date)), date)
})

test('the working day from a day, and until it, is that day or the nearest one', () => {
  assert.equal(String(workingDayFrom(day('2022-06-02'))), '2022-06-06')
  assert.equal(String(workingDayUntil(day('2021-08-30'))), '2021-08-27')
  assert.equal(String(workingDayUntil(day('2021-08-27'))), '2021-08-27')
})

test('a council’s own closures are no working days, and say their name', () => {
  const closures = [{ date: '2026-12-29', name: 'Offices closed' }]
  assert.equal(whyNoWorkingDay(day('2026-12-29'), closures), 'Offices closed')
  assert.equal(whyNoWorkingDay(day('2026-12-29')), null)
  const walk = walkWorkingDays(day('2026-12-24'), 1, closures)
  assert.equal(String(walk.day), '2026-12-30')
  assert.deepEqual(walkInWords(walk), [
    'Counted, 1 day: Wednesday 30 December 2026.',
    'Left out: Friday 25 December 2026 (Christmas Day), Saturday 26 December 2026, Sunday 27 December 2026, Monday 28 December 2026 (Boxing Day (substitute day)) and Tuesday 29 December 2026 (Offices closed).',
  ])
})

test('days are counted forwards and backwards alike', () => {
  assert.equal(workingDaysTo(day('2022-06-01'), day('2022-06-06')), 1)
  assert.equal(workingDaysTo(day('2022-06-06'), day('2022-06-01')), -1)
  assert.equal(workingDaysTo(day('2022-06-06'), day('2022-06-06')), 0)
  assert.equal(String(walkWorkingDays(day('2022-06-07'), 0).day), '2022-06-07')
})

test('a year whose bank holidays are not known is said', () => {
  assert.equal(unknownYears(day('2028-12-31'), day('2015-01-01')), null)
  assert.match(unknownYears(day('2028-12-31'), day('2029-01-02')) ?? '', /bank holidays of 2029 are not known/)
  assert.match(unknownYears(day('2014-12-31')) ?? '', /2014/)
})
