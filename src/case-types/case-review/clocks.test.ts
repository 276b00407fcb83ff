/** The clocks of a case review: working days over Christmas, Easter and the change of the clocks; what meets them, and what ends them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  answer,
  apply,
  asking,
  byLetter,
  calledFor,
  complaintOf,
  decision,
  engine,
  heard,
} from '../../../test/case-review-story.ts'
import { told as tellThem } from './application/told.ts'
import { acknowledged } from './application/acknowledged.ts'
import { answered, asked } from './threshold/bodies.ts'
import { complaint } from './threshold/complaint.ts'
import { decided } from './threshold/decided.ts'

test('an application is acknowledged within five working days', () => {
  const due: Record<string, string> = {
    '2026-03-02': '2026-03-09',
    // Received on Christmas Eve: Christmas Day, the Monday for Boxing Day and New Year's Day are left out.
    '2026-12-24': '2027-01-05',
    // Good Friday and Easter Monday.
    '2026-04-01': '2026-04-10',
    // Received on a Sunday on which the clocks change.
    '2026-03-29': '2026-04-07',
    '2026-10-25': '2026-10-30',
    '2024-02-26': '2024-03-04',
  }
  for (const [day, by] of Object.entries(due)) assert.equal(apply(day).due('acknowledge'), by, day)
})

test('days on which the offices are closed do not count', () => {
  const closures = [{ date: '2026-12-29', name: 'Offices closed' }]
  const told = apply('2026-12-24', {}, { engine: { ...engine, closures } })
  assert.equal(told.due('acknowledge'), '2027-01-06')
})

test('each relevant body has its own clock, and the decision follows the last answer, or the last day for one', () => {
  const told = apply('2026-03-02')
  told.does(acknowledged, { how: 'email' }, '2026-03-03')
  assert.equal(told.due('acknowledge'), undefined)
  assert.equal(told.due('ask'), '2026-03-05')
  const police = told.does(asked, asking('police'), '2026-03-04')
  const health = told.does(asked, asking('health'), '2026-03-05')
  assert.equal(told.due('ask'), undefined)
  assert.equal(told.due('answer', police), '2026-03-18')
  assert.equal(told.due('answer', health), '2026-03-19')
  assert.equal(told.due('decide'), '2026-03-24', 'three working days after the last day for an answer')
  told.does(answered, answer(health), '2026-03-06')
  assert.equal(told.due('answer', health), undefined)
  assert.equal(told.due('decide'), '2026-03-23')
  told.does(answered, answer(police), '2026-03-09')
  assert.equal(told.due('decide'), '2026-03-12')
})

test('before the threshold is not met all bodies are asked, and heard or out of time', () => {
  const told = apply('2026-03-02', { home: 'social', landlord: 'Larkrise Homes' })
  told.does(acknowledged, { how: 'email' }, '2026-03-02')
  const notMet = (on: string) => told.refused(decided, decision('not-met'), on)?.rule
  assert.equal(notMet('2026-03-02'), 'all-relevant-bodies-asked')
  for (const body of ['council', 'police', 'health'] as const) told.does(asked, asking(body), '2026-03-02')
  assert.equal(notMet('2026-03-02'), 'all-relevant-bodies-asked', 'and the social landlord')
  assert.equal(told.refused(asked, asking('police'), '2026-03-02')?.rule, 'relevant-body-asked-once')
  told.does(asked, asking('housing', { name: 'Larkrise Homes' }), '2026-03-02')
  assert.equal(notMet('2026-03-16'), 'relevant-bodies-heard', 'the last day for an answer')
  assert.equal(notMet('2026-03-17'), undefined)
  assert.equal(
    told.refused(decided, decision('not-met', { harm: '' }), '2026-03-17')?.rule,
    'threshold-grounds-considered',
  )
  assert.equal(told.refused(decided, decision('met'), '2026-03-17')?.rule, 'threshold-ground-said')
  assert.equal(told.refused(decided, decision('met', { grounds: ['harm'] }), '2026-03-17'), undefined)
})

test('after a decision whoever applied is told, and what did not meet the threshold is handed on', () => {
  const told = apply('2026-12-17')
  heard(told, '2026-12-17')
  const made = told.does(decided, decision('not-met'), '2026-12-23')
  assert.equal(told.due('answer'), undefined)
  assert.equal(told.due('decide'), undefined)
  assert.equal(told.due('tell', made), '2027-01-04')
  assert.equal(told.due('hand-on', made), '2026-12-29')
  told.does(tellThem, byLetter, '2026-12-24')
  assert.equal(told.due('tell'), undefined)
})

test('once three complaints count nobody waits for an answer: the threshold is met, and those clocks are gone', () => {
  const told = apply('2026-03-02')
  for (const day of ['2026-02-02', '2026-02-09', '2026-02-16'])
    told.does(complaint, complaintOf(day, day), '2026-03-02')
  told.does(acknowledged, { how: 'email' }, '2026-03-02')
  told.does(asked, asking('police'), '2026-03-02')
  told.does(decided, decision('met'), '2026-03-03')
  for (const key of ['ask', 'answer', 'decide']) assert.equal(told.due(key), undefined, key)
  assert.equal(told.due('panel'), '2026-03-31')
})

test('a panel meets within 28 days, whatever days they are', () => {
  const told = calledFor('2026-03-20')
  assert.equal(told.due('panel'), '2026-03-31')
})

test('a profile that asks for four complaints stops every decision until it is put right', () => {
  const limits = engine.limits.map(one => (one.key === 'case-review.complaints' ? { ...one, value: 4 } : one))
  const told = apply('2026-03-02', {}, { engine: { ...engine, limits } })
  heard(told, '2026-03-02')
  assert.equal(told.refused(decided, decision('not-met'), '2026-03-03')?.rule, 'no-more-than-three-complaints')
})
