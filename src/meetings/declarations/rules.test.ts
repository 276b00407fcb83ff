import assert from 'node:assert/strict'
import { test } from 'node:test'
import { takenBackBeforeTheDay } from './rules.ts'

test('rule declaration-taken-back-before-the-day: the member until the day before, the clerk at any time', () => {
  const date = '2027-03-09'
  const on = (today: string, clerk: boolean) => takenBackBeforeTheDay.refuses({ clerk, date, today })?.rule ?? null
  assert.equal(on('2027-03-08', false), null)
  assert.equal(on('2027-03-09', false), 'declaration-taken-back-before-the-day')
  assert.equal(on('2027-03-09', true), null)
})
