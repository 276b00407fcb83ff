/** Appeals, the end, and the yearly figures: each refusal just inside and just outside. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apply, byLetter, decision, heard } from '../../../../test/case-review-story.ts'
import { told as tellThem } from '../application/told.ts'
import { decided } from '../threshold/decided.ts'
import { appealed } from './appealed.ts'
import * as rules from './rules.ts'

const tenDays = { value: 10, unit: 'working days' } as const

/** The rule that refuses an appeal on a day, where they were told on another. */
function appealOn(day: string, toldOn: string): string | undefined {
  const told = apply(toldOn)
  heard(told, toldOn)
  told.does(decided, decision('not-met'), toldOn)
  told.does(tellThem, byLetter, toldOn)
  return told.refused(appealed, { grounds: 'It is persistent.', consents: true }, day)?.rule
}

test('an appeal is in time on the last of its working days, over Christmas, Easter and a change of the clocks', () => {
  const last: Record<string, [string, string]> = {
    // Christmas Day, Boxing Day (kept on the Monday) and New Year's Day are left out.
    '2026-12-18': ['2027-01-06', '2027-01-07'],
    // Good Friday and Easter Monday; the clocks change on 29 March.
    '2026-03-26': ['2026-04-13', '2026-04-14'],
    '2026-10-23': ['2026-11-06', '2026-11-07'],
    // A leap day is a Thursday in 2024.
    '2024-02-20': ['2024-03-05', '2024-03-06'],
  }
  for (const [day, [inside, outside]] of Object.entries(last)) {
    assert.equal(appealOn(inside, day), undefined, inside)
    assert.equal(appealOn(outside, day), 'appeal-in-time', outside)
  }
  assert.equal(rules.appealInTime.refuses({ on: '2026-05-01', last: null }, tenDays), null, 'nobody told them yet')
})

test('whoever appeals lets the papers go to whoever hears it, and appeals once', () => {
  const told = apply('2026-03-02')
  heard(told, '2026-03-02')
  told.does(decided, decision('not-met'), '2026-03-03')
  assert.equal(
    told.refused(appealed, { grounds: 'It is persistent.', consents: false }, '2026-03-04')?.rule,
    'appeal-passed-on',
  )
  assert.equal(told.refused(appealed, { grounds: 'It is persistent.', consents: true }, '2026-03-04'), undefined)
  assert.equal(rules.appealOnce.refuses({ appealed: false }), null)
  assert.equal(rules.appealOnce.refuses({ appealed: true })?.rule, 'appeal-once')
})

test('what must be done before a case closes', () => {
  assert.equal(rules.handedOn.refuses({ notMet: true, handed: true }), null)
  assert.equal(rules.handedOn.refuses({ notMet: false, handed: false }), null)
  assert.equal(rules.handedOn.refuses({ notMet: true, handed: false })?.rule, 'not-met-is-handed-on')
  assert.equal(rules.applicantTold.refuses({ told: true }), null)
  assert.equal(rules.applicantTold.refuses({ told: false })?.rule, 'applicant-told-before-closing')
  const over = (today: string, accepts = false) =>
    rules.appealTimeOver.refuses({ today, last: '2026-03-31', accepts })?.rule
  assert.equal(over('2026-04-01'), undefined)
  assert.equal(over('2026-03-31'), 'appeal-time-over')
  assert.equal(over('2026-03-31', true), undefined)
  assert.equal(rules.allFollowedUp.refuses({ open: 0 }), null)
  assert.equal(rules.allFollowedUp.refuses({ open: 1 })?.rule, 'recommendations-followed-up')
})
