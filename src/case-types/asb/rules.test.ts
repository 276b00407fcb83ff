import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  beganInThePast,
  bothAgree,
  closedAssessed,
  closedWithoutContract,
  diaryIsEvidence,
  evidenceDays,
  lastTimeWithin,
  planAgreed,
  quietLongEnough,
  referralTaken,
  reopenedInTime,
  reviewTold,
  safeWay,
  sharedLawfully,
  supportedNow,
  toldOfClosing,
  toldWithConsent,
  warnedWithGuardian,
  warningServed,
} from './rules.ts'
import { notBeforeReport } from './risk/rules.ts'
import { assessedBeforePlan, assessedSinceReport } from './risk/rules.ts'

const month = { value: 1, unit: 'months' } as const

test('it had begun when it was reported, and the last time lies between', () => {
  assert.equal(beganInThePast.refuses({ since: '2026-03-03', on: '2026-03-02' })?.rule, 'asb-began-before-report')
  assert.equal(beganInThePast.refuses({ since: '2026-03-02', on: '2026-03-02' }), null)
  const last = (day: string | null) =>
    lastTimeWithin.refuses({ last: day, since: '2028-02-29', on: '2028-03-02' })?.rule
  assert.equal(last('2028-02-28'), 'asb-last-time-within')
  assert.equal(last('2028-02-29'), undefined)
  assert.equal(last('2028-03-02'), undefined)
  assert.equal(last('2028-03-03'), 'asb-last-time-within')
  assert.equal(last(null), undefined)
})

test('a report or an assessment is not before the first report', () => {
  assert.equal(notBeforeReport.refuses({ on: '2026-12-24', reported: '2026-12-25' })?.rule, 'asb-not-before-report')
  assert.equal(notBeforeReport.refuses({ on: '2026-12-25', reported: '2026-12-25' }), null)
})

test('whoever speaks for somebody has their consent, unless somebody is in danger', () => {
  const told = { forSomebody: true, agreed: false, danger: false }
  assert.equal(toldWithConsent.refuses(told)?.rule, 'asb-told-with-consent')
  assert.equal(toldWithConsent.refuses({ ...told, agreed: true }), null)
  assert.equal(toldWithConsent.refuses({ ...told, danger: true }), null)
  assert.equal(toldWithConsent.refuses({ ...told, forSomebody: false }), null)
})

test('a diary sheet is evidence, and evidence covers days that are past', () => {
  assert.equal(diaryIsEvidence.refuses({ form: 'diary' })?.rule, 'asb-diary-is-no-report')
  assert.equal(diaryIsEvidence.refuses({ form: 'told' }), null)
  const on = '2026-03-10'
  const days = (from: string | null, to: string | null) => evidenceDays.refuses({ from, to, on })?.rule
  assert.equal(days('2026-03-02', '2026-03-01'), 'asb-evidence-days')
  assert.equal(days('2026-03-02', '2026-03-02'), undefined)
  assert.equal(days('2026-03-02', '2026-03-10'), undefined)
  assert.equal(days('2026-03-02', '2026-03-11'), 'asb-evidence-days')
  assert.equal(days(null, '2026-03-11'), 'asb-evidence-days')
  assert.equal(days('2026-03-11', null), 'asb-evidence-days')
  assert.equal(days('2026-03-10', null), undefined)
  assert.equal(days(null, null), undefined)
})

test('people are reached as they said is safe, or it is said why not', () => {
  const way = { how: 'visit', safe: ['telephone', 'text'], despite: ' ' } as const
  assert.equal(safeWay.refuses(way)?.rule, 'asb-safe-way')
  assert.equal(safeWay.refuses({ ...way, how: 'text' }), null)
  assert.equal(safeWay.refuses({ ...way, despite: 'Nobody answered for a week' }), null)
})

test('whoever reported is told of the case review, and that the case closes', () => {
  assert.equal(reviewTold.refuses({ told: false })?.rule, 'asb-case-review-told')
  assert.equal(reviewTold.refuses({ told: true }), null)
  assert.equal(toldOfClosing.refuses({ told: false, why: '' })?.rule, 'asb-told-of-closing')
  assert.equal(toldOfClosing.refuses({ told: false, why: 'Moved, address unknown' }), null)
  assert.equal(toldOfClosing.refuses({ told: true, why: '' }), null)
})

test('support ends for somebody who is supported', () => {
  assert.equal(supportedNow.refuses({ supported: false })?.rule, 'asb-supported-now')
  assert.equal(supportedNow.refuses({ supported: true }), null)
})

test('a plan is agreed, or it is said why not; and made for a risk that is known', () => {
  assert.equal(planAgreed.refuses({ agreed: false, why: '' })?.rule, 'asb-plan-agreed')
  assert.equal(planAgreed.refuses({ agreed: false, why: 'Does not want to be asked' }), null)
  assert.equal(planAgreed.refuses({ agreed: true, why: '' }), null)
  assert.equal(assessedBeforePlan.refuses({ unassessed: 1 })?.rule, 'asb-plan-needs-assessment')
  assert.equal(assessedBeforePlan.refuses({ unassessed: 0 }), null)
  assert.equal(assessedSinceReport.refuses({ stale: true })?.rule, 'asb-assess-after-report')
  assert.equal(assessedSinceReport.refuses({ stale: false }), null)
})

test('restorative work needs both', () => {
  assert.equal(bothAgree.refuses({ harmed: true, other: false })?.rule, 'asb-restorative-both-agree')
  assert.equal(bothAgree.refuses({ harmed: false, other: true })?.rule, 'asb-restorative-both-agree')
  assert.equal(bothAgree.refuses({ harmed: true, other: true }), null)
})

test('a warning reaches whoever is warned, and a child’s parent', () => {
  assert.equal(warningServed.refuses({ form: 'written', how: 'spoken' })?.rule, 'asb-written-warning-served')
  assert.equal(warningServed.refuses({ form: 'written', how: 'posted' }), null)
  assert.equal(warningServed.refuses({ form: 'verbal', how: 'spoken' }), null)
  const child = { minor: true, guardian: null, why: '' }
  assert.equal(warnedWithGuardian.refuses(child)?.rule, 'asb-warning-guardian')
  assert.equal(warnedWithGuardian.refuses({ ...child, guardian: 4 }), null)
  assert.equal(warnedWithGuardian.refuses({ ...child, why: 'The parent causes it' }), null)
  assert.equal(warnedWithGuardian.refuses({ ...child, minor: false }), null)
})

test('others are told with consent, or with a reason', () => {
  assert.equal(sharedLawfully.refuses({ agreed: false, why: '' })?.rule, 'asb-shared-lawfully')
  assert.equal(sharedLawfully.refuses({ agreed: false, why: 'A child is in danger' }), null)
  assert.equal(sharedLawfully.refuses({ agreed: true, why: '' }), null)
})

test('a case is closed for a reason that holds', () => {
  const resolved = { outcome: 'resolved', until: '2027-02-28' }
  assert.equal(quietLongEnough.refuses({ ...resolved, on: '2027-02-27' }, month)?.rule, 'asb-resolved-after-monitoring')
  assert.equal(quietLongEnough.refuses({ ...resolved, on: '2027-02-28' }, month), null)
  assert.equal(
    quietLongEnough.refuses({ outcome: 'resolved', until: null, on: '2027-02-28' }, month)?.rule,
    'asb-resolved-after-monitoring',
  )
  assert.equal(quietLongEnough.refuses({ outcome: 'withdrawn', until: null, on: '2027-02-28' }, month), null)
  assert.equal(closedAssessed.refuses({ outcome: 'no-evidence', assessed: false })?.rule, 'asb-close-needs-assessment')
  assert.equal(closedAssessed.refuses({ outcome: 'no-evidence', assessed: true }), null)
  assert.equal(closedAssessed.refuses({ outcome: 'withdrawn', assessed: false }), null)
  assert.equal(closedWithoutContract.refuses({ inForce: 1 })?.rule, 'asb-close-no-contract')
  assert.equal(closedWithoutContract.refuses({ inForce: 0 }), null)
  assert.equal(referralTaken.refuses({ outcome: 'referred', taken: false })?.rule, 'asb-referral-taken')
  assert.equal(referralTaken.refuses({ outcome: 'referred', taken: true }), null)
  assert.equal(referralTaken.refuses({ outcome: 'resolved', taken: false }), null)
})

test('a case is opened again in time', () => {
  const until = '2028-02-29'
  assert.equal(reopenedInTime.refuses({ on: '2028-03-01', until }, month)?.rule, 'asb-reopened-in-time')
  assert.equal(reopenedInTime.refuses({ on: '2028-02-29', until }, month), null)
})
