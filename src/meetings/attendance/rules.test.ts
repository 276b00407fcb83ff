import assert from 'node:assert/strict'
import { test } from 'node:test'
import { approvedInTime, leaveRuns } from './rules.ts'

const period = { last: '2026-08-31', until: '2027-02-28' }

test('approved-in-time: leave counts from the day after the last attendance to the last day of the six months', () => {
  const found = ['2026-08-31', '2026-09-01', '2027-02-28', '2027-03-01'].map(
    approvedOn => approvedInTime.refuses({ approvedOn, ...period })?.rule ?? null,
  )
  assert.deepEqual(found, ['approved-in-time', null, null, 'approved-in-time'])
})

test('leave-runs: leave lasts beyond the day on which it was given', () => {
  assert.equal(leaveRuns.refuses({ approvedOn: '2027-01-20', until: '2027-01-21' }), null)
  assert.equal(leaveRuns.refuses({ approvedOn: '2027-01-20', until: '2027-01-20' })?.rule, 'leave-runs')
})
