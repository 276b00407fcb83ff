/** The absolute ground for possession: in its window, with all that the notice must say, a review, and the court no sooner and no later. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  answered,
  begun,
  charity,
  council,
  flow,
  landlord,
  police,
  signed,
  stock,
} from '../../../../test/court-order-scene.ts'
import type { Told } from '../../../../test/case-story.ts'
import type { AnswersOf } from '../../../casework/index.ts'
import { claimed, heard, possessionEnded } from './court.ts'
import { noticeServed, possessionTest } from './notice.ts'
import { possession } from './possession.ts'
import { reviewMade, reviewRequested } from './review.ts'

type Notice = AnswersOf<typeof noticeServed>
const everything: Notice['contents'] = ['court', 'reasons', 'earliest', 'advice', 'review']
const notice = (given: Partial<Notice> = {}): Notice => ({
  tenant: 2,
  tenancy: 'secure',
  own: true,
  condition: 'injunction',
  decided: '2026-02-20',
  evidence: [1],
  appeal: 'none',
  appealEnded: null,
  activityOnly: false,
  hours: 0,
  contents: everything,
  earliest: '2026-04-13',
  how: 'hand',
  time: '10:00',
  ...signed,
  ...given,
})
const tested = (on = '2026-01-05'): Told => {
  const story = begun(on)
  story.does(possessionTest.act, answered(possessionTest), on)
  return story
}
const ruleOf = (given: Partial<Notice>, on = '2026-03-02', by = landlord) =>
  tested().refused(noticeServed, notice(given), on, { by })?.rule
/** Handed over on Monday 2 March 2026: counts as served that day. */
const served = (given: Partial<Notice> = {}): Told => {
  const story = tested()
  story.does(noticeServed, notice(given), '2026-03-02')
  return story
}

test('a landlord gives it, for its own home, after the legal test', () => {
  assert.equal(begun('2026-01-05').refused(noticeServed, notice(), '2026-03-02')?.rule, 'power-test-answered')
  assert.equal(ruleOf({}, '2026-03-02', police), 'possession-landlord')
  assert.equal(ruleOf({}, '2026-03-02', charity), 'possession-landlord')
  assert.equal(ruleOf({}, '2026-03-02', council), undefined)
  assert.equal(ruleOf({}), undefined)
  assert.equal(ruleOf({ own: false }), 'possession-own-home')
})

test('a condition is met: no appeal waits or succeeded, more than an activity was missed, the home was closed long enough', () => {
  assert.equal(ruleOf({ appeal: 'waiting' }), 'possession-appeal-over')
  assert.equal(ruleOf({ appeal: 'quashed', appealEnded: '2026-02-25' }), 'possession-appeal-over')
  assert.equal(ruleOf({ appeal: 'over' }), 'possession-appeal-over')
  assert.equal(ruleOf({ appeal: 'over', appealEnded: '2026-02-25' }), undefined)
  assert.equal(ruleOf({ decided: '2026-03-03' }), 'possession-decided-first')
  assert.equal(ruleOf({ appeal: 'over', appealEnded: '2026-02-19' }), 'possession-decided-first')
  assert.equal(ruleOf({ activityOnly: true }), 'possession-activity-only')
  assert.equal(ruleOf({ condition: 'offence', activityOnly: true }), undefined)
  assert.equal(ruleOf({ condition: 'closure', hours: 48 }), 'possession-closed-long')
  assert.equal(ruleOf({ condition: 'closure', hours: 49 }), undefined)
})

test('the notice counts as served in the window: twelve months, three after a closure, from the end of an appeal', () => {
  const at = (given: Partial<Notice>, on: string) => ruleOf({ earliest: '2029-12-31', ...given }, on)
  assert.equal(at({ decided: '2026-03-03' }, '2027-03-02'), undefined)
  assert.equal(at({ decided: '2026-03-03', how: 'post' }, '2027-02-26'), undefined, 'two working days by post')
  assert.equal(at({ decided: '2026-03-03', how: 'post' }, '2027-03-01'), 'possession-window')
  assert.equal(at({ decided: '2026-03-03' }, '2027-03-03'), 'possession-window')
  const closure = { condition: 'closure', hours: 60, decided: '2026-03-01' } as const
  assert.equal(at(closure, '2026-05-31'), undefined)
  assert.equal(at(closure, '2026-06-01'), 'possession-window')
  const failed = { decided: '2026-03-03', appeal: 'over', appealEnded: '2026-04-20' } as const
  assert.equal(at(failed, '2027-04-19'), undefined)
  assert.equal(at(failed, '2027-04-20'), 'possession-window')
  assert.equal(at({ decided: '2028-02-29' }, '2029-02-28'), undefined, 'from a leap day')
  assert.equal(at({ decided: '2028-02-29' }, '2029-03-01'), 'possession-window')
})

test('the notice says all it must, the review where the tenancy is secure, and a day that is late enough', () => {
  for (const one of everything)
    assert.equal(ruleOf({ contents: everything.filter(key => key !== one) }), 'possession-notice-says')
  const assured = (earliest: string, on = '2026-03-02') =>
    ruleOf(
      { tenancy: 'assured', contents: everything.filter(key => key !== 'review'), decided: '2026-01-20', earliest },
      on,
    )
  assert.equal(assured('2026-04-01'), 'possession-earliest')
  assert.equal(assured('2026-04-02'), undefined)
  assert.equal(assured('2026-02-27', '2026-01-30'), 'possession-earliest', 'a month from 30 January is 28 February')
  assert.equal(assured('2026-02-28', '2026-01-30'), undefined)
  assert.equal(ruleOf({ earliest: '2026-03-29' }), 'possession-earliest')
  assert.equal(ruleOf({ earliest: '2026-03-30' }), undefined)
  assert.equal(ruleOf({ under: '' }), 'power-delegated')
})

const asked = { notice: 3, why: 'It was my brother.', hearing: false }

test('a review is asked for within seven days, the day of service the first, and decided by somebody senior', () => {
  assert.equal(served().refused(reviewRequested, asked, '2026-03-01')?.rule, 'possession-in-order')
  assert.equal(served().refused(reviewRequested, asked, '2026-03-08'), undefined)
  assert.equal(served().refused(reviewRequested, asked, '2026-03-09')?.rule, 'possession-review-within')
  assert.equal(served({ tenancy: 'assured' }).refused(reviewRequested, asked, '2026-03-10'), undefined)
  const story = served()
  story.does(reviewRequested, asked, '2026-03-08')
  assert.equal(story.due('possession-review', 3), '2026-04-12', 'before the court can be asked')
  const decided = { notice: 3, senior: true, outcome: 'confirmed', why: 'The finding stands.' } as const
  assert.equal(story.refused(reviewMade, { ...decided, senior: false }, '2026-03-20')?.rule, 'possession-review-senior')
  assert.equal(story.refused(claimed, claim, '2026-04-13')?.rule, 'possession-review-decided')
  story.does(reviewMade, decided, '2026-03-20')
  assert.equal(story.due('possession-review', 3), undefined)
  assert.equal(story.refused(claimed, claim, '2026-04-13'), undefined)
})

const claim = { notice: 3, number: 'County court, L00XX456', hearing: null }

test('the court is asked from the day that the notice says, and while it is in force', () => {
  const refused = (on: string, earliest = '2026-04-13') => served({ earliest }).refused(claimed, claim, on)?.rule
  assert.equal(refused('2026-04-12'), 'possession-claim-earliest')
  assert.equal(refused('2026-04-13'), undefined)
  assert.equal(refused('2027-04-13'), undefined)
  assert.equal(refused('2027-04-14'), 'possession-claim-latest')
  assert.equal(refused('2029-02-28', '2028-02-29'), undefined)
  assert.equal(refused('2029-03-01', '2028-02-29'), 'possession-claim-latest')
  assert.equal(served().refused(claimed, claim, '2026-04-13', { by: police })?.rule, 'possession-landlord')
  assert.equal(served().due('possession-claim', 3), '2027-04-13')
})

test('a notice that is withdrawn is over, and counted until then', () => {
  const story = served()
  story.does(reviewRequested, asked, '2026-03-05')
  story.does(reviewMade, { notice: 3, senior: true, outcome: 'withdrawn', why: 'It was not her.' }, '2026-03-20')
  assert.deepEqual(
    ['2026-03-01', '2026-03-02', '2026-03-19', '2026-03-20'].map(day => stock(story, 'possession', day)),
    [0, 1, 1, 0],
  )
  assert.equal(story.refused(claimed, claim, '2026-04-13')?.rule, 'possession-notice-stands')
  assert.equal(story.due('possession-claim', 3), undefined)
})

test('ordered, they leave within fourteen days; with exceptional hardship within six weeks', () => {
  const story = served()
  story.does(claimed, { ...claim, hearing: '2026-05-29' }, '2026-04-13')
  assert.equal(story.due('possession-hearing', 3), '2026-05-29')
  const outcome = {
    notice: 3,
    outcome: 'ordered',
    leaves: '2026-06-12',
    hardship: false,
    next: null,
    words: '',
  } as const
  const refused = (given: object, on = '2026-05-29') => story.refused(heard, { ...outcome, ...given }, on)?.rule
  assert.equal(refused({}), undefined)
  assert.equal(refused({ leaves: '2026-06-13' }), 'possession-leaves-within')
  assert.equal(refused({ leaves: null }), 'possession-leaves-within')
  assert.equal(refused({ leaves: '2026-07-10', hardship: true }), undefined)
  assert.equal(refused({ leaves: '2026-07-11', hardship: true }), 'possession-leaves-within')
  assert.equal(refused({}, '2026-04-12'), 'possession-in-order')
  story.does(heard, { ...outcome, outcome: 'adjourned', leaves: null, next: '2026-06-30' }, '2026-05-29')
  assert.equal(story.due('possession-hearing', 3), '2026-06-30')
  assert.match(
    String(possession.shows?.(story.context('2026-06-01'))?.[0]?.body),
    /Dorian Flax[\s\S]*served on 2 March 2026[\s\S]*by 8 March 2026[\s\S]*Before the court since 13 April 2026/,
  )
  story.does(heard, { ...outcome, leaves: '2026-07-14' }, '2026-06-30')
  assert.equal(story.due('possession-hearing', 3), undefined)
  story.does(possessionEnded, { notice: 3, how: 'left', words: 'Moved to a relative.' }, '2026-07-14')
  assert.deepEqual(
    flow(story, 'possession-ended').map(one => one.value),
    ['left'],
  )
  assert.deepEqual(possession.shows?.(story.context('2026-07-14')), [])
})
