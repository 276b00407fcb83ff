/** Rules of the absolute ground for possession: one of five conditions, a notice in time that says all it must, a review if asked, then the court. */
import { rule } from '../../../lib/index.ts'
import { type Day, type Limit, limitWords } from '../../../casework/index.ts'

type Span = Pick<Limit, 'value' | 'unit'>
const ground = 'Housing Act 1985, section 84A; Housing Act 1988, Schedule 2, Ground 7A (from memory)'
const notice = 'Housing Act 1985, section 83ZA; Housing Act 1988, section 8 (from memory)'
const review =
  'Housing Act 1985, section 85ZA; Absolute Ground for Possession for Anti-social Behaviour (Review Procedure) (England) Regulations 2014 (from memory)'
const order = 'our own: the record says what happened, in the order in which it could'

/** `kind`: of the agency that records it; undefined while a form is only shown. */
export const byLandlord = rule<void, { kind: string | undefined }>({
  id: 'possession-landlord',
  source: ground,
  says: () => 'Possession is for the landlord: a housing provider, or the council where the home is its own',
  test: ({ kind }) => kind === undefined || ['housing', 'council', 'council service'].includes(kind),
})

export const ownHome = rule<void, { own: boolean }>({
  id: 'possession-own-home',
  source: ground,
  says: () => 'Only the landlord of this home can give the notice: send the case to them',
  test: ({ own }) => own,
})

export const decidedFirst = rule<void, { decided: Day; appealEnded: Day | null; on: Day }>({
  id: 'possession-decided-first',
  source: order,
  says: () =>
    'Enter a finding, and the end of any appeal, that are not after the notice; the appeal ends after the finding',
  test: ({ decided, appealEnded, on }) =>
    decided <= on && (appealEnded === null || (decided <= appealEnded && appealEnded <= on)),
})

/** `appeal`: 'none', 'waiting', 'over', 'quashed'. */
export const appealOver = rule<void, { appeal: string; appealEnded: Day | null }>({
  id: 'possession-appeal-over',
  source: ground,
  says: () =>
    'While an appeal waits, or after it succeeded, the condition is not met: wait for its end, and enter the day',
  test: ({ appeal, appealEnded }) => appeal === 'none' || (appeal === 'over' && appealEnded !== null),
})

export const noActivity = rule<void, { condition: string; activityOnly: boolean }>({
  id: 'possession-activity-only',
  source: ground,
  says: () => 'To miss an activity that the order required is no condition: something else in it must have been broken',
  test: ({ condition, activityOnly }) => !['injunction', 'behaviour-order'].includes(condition) || !activityOnly,
})

export const closedLong = rule<Span, { condition: string; hours: number }>({
  id: 'possession-closed-long',
  source: ground,
  limit: 'possession.closed-longer-than',
  usually: { value: 48, unit: 'hours' },
  says: l => `Access to the home must have been prohibited for more than ${limitWords(l)} without a break`,
  test: ({ condition, hours }, { value }) => condition !== 'closure' || hours > value,
})

/** `last`: the last day on which the notice can be served. */
export const inWindow = rule<Span, { on: Day; last: Day }>({
  id: 'possession-window',
  source: notice,
  limit: 'possession.window-finding',
  usually: { value: 12, unit: 'months' },
  says: l =>
    `The notice must count as served within ${limitWords(l)} beginning with the finding, or with the end of the appeal: use another ground`,
  test: ({ on, last }) => on <= last,
})

/** `lacks`: what the notice does not say, and must. */
export const saysAll = rule<void, { lacks: number }>({
  id: 'possession-notice-says',
  source: notice,
  says: () => 'The notice must say all of these; the right to a review where the tenancy is secure',
  test: ({ lacks }) => lacks === 0,
})

export const notBefore = rule<Span, { earliest: Day; first: Day }>({
  id: 'possession-earliest',
  source: notice,
  limit: 'possession.notice-secure',
  usually: { value: 4, unit: 'weeks' },
  says: l =>
    `The court can be asked no sooner than ${limitWords(l)} after the notice counts as served: enter a later day`,
  test: ({ earliest, first }) => earliest >= first,
})

/** Of a secure tenancy. `last`: the last day for a request. */
export const reviewInTime = rule<Span, { secure: boolean; on: Day; last: Day }>({
  id: 'possession-review-within',
  source: review,
  limit: 'possession.review-within',
  usually: { value: 7, unit: 'days' },
  says: l =>
    `A review is asked for within ${limitWords(l)} beginning with the day on which the notice counts as served`,
  test: ({ secure, on, last }) => !secure || on <= last,
})

export const seniorReviewer = rule<void, { senior: boolean }>({
  id: 'possession-review-senior',
  source: review,
  says: () => 'Whoever reviews it is senior to whoever decided it, and had no part in the decision',
  test: ({ senior }) => senior,
})

export const reviewDecided = rule<void, { waits: boolean }>({
  id: 'possession-review-decided',
  source: review,
  says: () => 'A review was asked for: decide it, and tell the tenant why, before the court is asked',
  test: ({ waits }) => !waits,
})

export const noticeStands = rule<void, { withdrawn: boolean }>({
  id: 'possession-notice-stands',
  source: order,
  says: () => 'This notice was withdrawn, or the matter ended',
  test: ({ withdrawn }) => !withdrawn,
})

export const claimNotBefore = rule<void, { on: Day; earliest: Day }>({
  id: 'possession-claim-earliest',
  source: notice,
  says: () => 'The court cannot be asked before the day that the notice says',
  test: ({ on, earliest }) => on >= earliest,
})

/** `last`: the last day on which the notice is in force. */
export const claimInTime = rule<Span, { on: Day; last: Day }>({
  id: 'possession-claim-latest',
  source: notice,
  limit: 'possession.notice-lasts',
  usually: { value: 12, unit: 'months' },
  says: l =>
    `The notice is in force for ${limitWords(l)} after the day that it says: it is over, and a new one may be out of time`,
  test: ({ on, last }) => on <= last,
})

export const afterBefore = rule<void, { on: Day; from: Day }>({
  id: 'possession-in-order',
  source: order,
  says: () => 'Enter a day that is not before what it follows',
  test: ({ on, from }) => on >= from,
})

/** `leaves`: null where the court made no order. `last`: the last day that the law allows. */
export const leavesInTime = rule<Span, { ordered: boolean; leaves: Day | null; on: Day; last: Day }>({
  id: 'possession-leaves-within',
  source: 'Housing Act 1980, section 89 (from memory)',
  limit: 'possession.leaves-within',
  usually: { value: 14, unit: 'days' },
  says: l =>
    `Enter the day by which they must leave: within ${limitWords(l)} of the order; longer only for exceptional hardship, and then six weeks at the most`,
  test: ({ ordered, leaves, on, last }) => !ordered || (leaves !== null && leaves >= on && leaves <= last),
})
