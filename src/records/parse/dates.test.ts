import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateAfter, dateIn, isDateLine } from './dates.ts'
import { timeIn } from './times.ts'

test('a date is read in every form that councils print', () => {
  for (const text of [
    'Tuesday, 14th September, 2021',
    '14 September 2021',
    '14/09/21',
    '14.09.2021',
    '2021-09-14',
    'September 14, 2021',
    '14th of September 2021',
    'Dydd Mawrth, 14 Medi 2021',
    '14 Fedi 2021',
    '14-Sep-2021',
  ])
    assert.equal(dateIn(text), '2021-09-14', text)
})

test('what is no date is none', () => {
  for (const text of ['31 February 2021', '24/00318/HH', 'Minute 14', '2021-2022', '1.2.3'])
    assert.equal(dateIn(text), null, text)
})

test('a date without a year is the first one after the meeting', () => {
  assert.equal(dateAfter('Date of next meeting 12th November', '2019-09-03'), '2019-11-12')
  assert.equal(dateAfter('Next meeting: 14 January', '2019-09-03'), '2020-01-14')
  assert.equal(dateAfter('Next meeting: 14 January', null), null)
})

test('a line that is a date and a time and nothing else is a date line', () => {
  assert.ok(isDateLine('Tuesday, 14 September 2021 at 6.30 p.m.'))
  assert.ok(!isDateLine('The minutes of the meeting held on 14 September 2021 were agreed'))
})

test('a time of day is read in every form that councils print', () => {
  const forms = {
    '6.30 p.m.': '18:30',
    '18:30': '18:30',
    '7pm': '19:00',
    '12 noon': '12:00',
    noon: '12:00',
    '1830 hrs': '18:30',
    '10.00 a.m.': '10:00',
    '12.15am': '00:15',
    '18.30 hours': '18:30',
  }
  for (const [text, time] of Object.entries(forms)) assert.equal(timeIn(`at ${text}`), time, text)
})

test('money, percentages and dates are no times', () => {
  for (const text of ['£6.30', 'in 2021', '12/09/21', 'item 7']) assert.equal(timeIn(text), null, text)
})
