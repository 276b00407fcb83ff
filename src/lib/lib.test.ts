import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  clockTime,
  pounds,
  readTime,
  count,
  fold,
  fullDate,
  isRefusal,
  isRule,
  list,
  longDate,
  moment,
  municipalYear,
  randomSlug,
  rule,
  slug,
  today,
} from './index.ts'

test('dates and times are written as GOV.UK writes them', () => {
  assert.equal(longDate('2021-09-14'), '14 September 2021')
  assert.equal(fullDate('2021-09-14'), 'Tuesday 14 September 2021')
  assert.deepEqual(['18:30', '07:00', '12:00', '00:00', '00:05', '12:30'].map(clockTime), [
    '6:30pm',
    '7am',
    'midday',
    'midnight',
    '12:05am',
    '12:30pm',
  ])
})

test('today is the day in London, also in the hour that summer time differs from UTC', () => {
  assert.equal(today(Temporal.Instant.from('2021-06-14T23:30:00Z')).toString(), '2021-06-15')
  assert.equal(today(Temporal.Instant.from('2021-12-14T23:30:00Z')).toString(), '2021-12-14')
})

test('a moment is that of the council’s clock', () => {
  const late = Temporal.Instant.from('2021-06-14T23:30:59.5Z')
  assert.equal(moment(late), '15 June 2021, 12:30am')
  assert.equal(longDate(late), '15 June 2021')
  assert.equal(fullDate(late), 'Tuesday 15 June 2021')
})

test('a random address is 16 small letters and digits, another each time', () => {
  const made = Array.from({ length: 50 }, randomSlug)
  for (const one of made) assert.match(one, /^[a-z0-9]{16}$/)
  assert.equal(new Set(made).size, 50)
})

test('a municipal year runs from the day it begins to the day before the next', () => {
  assert.equal(municipalYear('2021-05-20', '05-20'), 2021)
  assert.equal(municipalYear('2021-05-19', '05-20'), 2020)
  assert.equal(municipalYear('2022-02-01', '05-20'), 2021)
})

test('words fold for comparing and slug for addresses', () => {
  assert.equal(slug('  D’Arcy & Söns, (Widgets) '), 'd-arcy-sons-widgets')
  assert.equal(fold('Safer Policy & Performance Board'), fold('SAFER POLICY AND PERFORMANCE  BOARD'))
  assert.equal(count(1, 'meeting'), '1 meeting')
  assert.equal(count(1200, 'reply', 'replies'), '1,200 replies')
  assert.equal(list(['A', 'B', 'C']), 'A, B and C')
})

test('a rule refuses in its own sentence, and only then', () => {
  const short = rule<number, string>({
    id: 'test-short',
    source: 'this test',
    says: most => `No more than ${most} letters`,
    test: (word, most) => word.length <= most,
  })
  assert.ok(isRule(short))
  assert.equal(short.refuses('abc', 3), null)
  const no = short.refuses('abcd', 3)
  assert.ok(isRefusal(no))
  assert.deepEqual({ rule: no.rule, says: no.says }, { rule: 'test-short', says: 'No more than 3 letters' })
})

test('a time is read as people write it', () => {
  for (const [typed, read] of [
    ['14:05', '14:05'],
    ['9.30', '09:30'],
    ['0930', '09:30'],
    ['2pm', '14:00'],
    ['2:05 p.m.', '14:05'],
    ['12am', '00:00'],
    ['12:30pm', '12:30'],
    ['Midday', '12:00'],
    ['23:59', '23:59'],
    ['', ''],
    ['24:00', null],
    ['13pm', null],
    ['0am', null],
    ['14', null],
    ['14:60', null],
    ['9:30m', null],
    ['soon', null],
  ] as const)
    assert.equal(readTime(typed), read, typed)
})

test('money is said in pounds', () => {
  assert.deepEqual([22500, 100000, 1250, 0, 5].map(pounds), ['£225', '£1,000', '£12.50', '£0', '£0.05'])
})
