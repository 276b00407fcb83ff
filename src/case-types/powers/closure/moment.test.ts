/** Hours of a closure: over Christmas Day, and over the nights in which clocks change. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf, hoursAfter, hoursWithoutChristmas, inWords, momentOf, timeOf } from './moment.ts'

const at = (words: string) => momentOf(words.slice(0, 10), words.slice(11))
const said = (moment: Temporal.ZonedDateTime) => `${dayOf(moment)} ${timeOf(moment)}`
const without = (from: string, hours = 48) => said(hoursWithoutChristmas(at(from), hours))

test('48 hours from 10am on Christmas Eve end at 10am on 27 December: Christmas Day does not count', () => {
  assert.equal(without('2026-12-24 10:00'), '2026-12-27 10:00')
  assert.equal(without('2026-12-23 10:00'), '2026-12-26 10:00', 'ends in what would be Christmas Day')
  assert.equal(without('2026-12-22 23:59'), '2026-12-24 23:59', 'is over before it')
  assert.equal(without('2026-12-23 00:00'), '2026-12-25 00:00', 'ends as Christmas Day begins: nothing of it is used')
  assert.equal(without('2026-12-23 00:01'), '2026-12-26 00:01')
  assert.equal(without('2026-12-25 00:00'), '2026-12-28 00:00')
  assert.equal(without('2026-12-25 23:59'), '2026-12-28 00:00', 'begins in it: the first hour is that of 26 December')
  assert.equal(without('2026-12-26 00:00'), '2026-12-28 00:00')
  assert.equal(without('2026-12-31 12:00'), '2027-01-02 12:00', 'other holidays count')
  assert.equal(without('2027-12-27 09:00'), '2027-12-29 09:00', 'so does the day in lieu of Christmas Day')
})

test('hours pass: in the night when clocks go forward 24 hours end an hour later by the clock, and back an hour sooner', () => {
  assert.equal(said(hoursAfter(at('2026-03-28 10:00'), 24)), '2026-03-29 11:00')
  assert.equal(said(hoursAfter(at('2026-03-28 00:59'), 24)), '2026-03-29 00:59', 'ends just before they change')
  assert.equal(said(hoursAfter(at('2026-03-28 01:00'), 24)), '2026-03-29 02:00')
  assert.equal(said(hoursAfter(at('2026-10-24 10:00'), 24)), '2026-10-25 09:00')
  assert.equal(without('2026-03-28 10:00'), '2026-03-30 11:00')
  assert.equal(without('2026-10-24 10:00'), '2026-10-26 09:00')
})

test('a time that the clocks leave out is the one an hour later; of one that comes twice it is the first', () => {
  assert.equal(said(momentOf('2026-03-29', '01:30')), '2026-03-29 02:30')
  assert.equal(momentOf('2026-10-25', '01:30').offset, '+01:00')
})

test('a moment is said as people in England say it', () => {
  assert.equal(inWords(at('2026-12-27 10:00')), '27 December 2026, 10am')
  assert.equal(inWords(at('2026-12-27 00:00')), 'the beginning of 27 December 2026, midnight')
})
