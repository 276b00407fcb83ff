/** The rules of work programmes, each by its name. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { droppedWithReason, plannedAhead } from './rules.ts'

const today = '2027-02-16'

test('the rule planned-ahead wants a meeting that is to come, or none', () => {
  assert.equal(plannedAhead.id, 'planned-ahead')
  assert.ok(plannedAhead.test({ meeting: null, today }))
  assert.ok(plannedAhead.test({ meeting: { date: today, status: 'scheduled' }, today }))
  assert.ok(!plannedAhead.test({ meeting: { date: '2027-02-15', status: 'scheduled' }, today }))
  assert.ok(!plannedAhead.test({ meeting: { date: '2027-03-09', status: 'cancelled' }, today }))
})

test('the rule dropped-with-reason wants a reason', () => {
  assert.equal(droppedWithReason.id, 'dropped-with-reason')
  assert.ok(droppedWithReason.test({ reason: 'Answered in writing' }))
  assert.ok(!droppedWithReason.test({ reason: '' }))
})
