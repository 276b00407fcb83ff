/** Rules for reports of anti-social behaviour, for how people are reached, for plans, and for how a case ends. */
import { rule } from '../../lib/index.ts'
import { type Limit, limitWords } from '../../casework/index.ts'
import type { Way } from './ways.ts'

/** A number of the profile: how much of what. */
type Span = Pick<Limit, 'value' | 'unit'>
/** 'YYYY-MM-DD' */
type Day = string

const source = 'our own'
const caseReview =
  'Anti-social Behaviour, Crime and Policing Act 2014, section 104, and the statutory guidance under it'

export const beganInThePast = rule<void, { since: Day; on: Day }>({
  id: 'asb-began-before-report',
  source,
  says: () => 'Enter the day of the report, or an earlier one: it had begun when it was reported',
  test: ({ since, on }) => since <= on,
})

export const lastTimeWithin = rule<void, { last: Day | null; since: Day; on: Day }>({
  id: 'asb-last-time-within',
  source,
  says: () => 'The last time cannot be before it began, or after the report',
  test: ({ last, since, on }) => last === null || (since <= last && last <= on),
})

export const toldWithConsent = rule<void, { forSomebody: boolean; agreed: boolean; danger: boolean }>({
  id: 'asb-told-with-consent',
  source: 'our own: whoever is harmed decides who speaks for them. Data Protection Act 2018, schedule 1, paragraph 18',
  says: () => 'Ask whether they agree that you report it for them; without it only where somebody is in danger',
  test: ({ forSomebody, agreed, danger }) => !forSomebody || agreed || danger,
})

export const diaryIsEvidence = rule<void, { form: string }>({
  id: 'asb-diary-is-no-report',
  source: 'statutory guidance to the Act of 2014 as police forces apply it: diary sheets are not reported incidents',
  says: () => 'A diary sheet is evidence, and no report: add it as evidence',
  test: ({ form }) => form !== 'diary',
})

export const evidenceDays = rule<void, { from: Day | null; to: Day | null; on: Day }>({
  id: 'asb-evidence-days',
  source,
  says: () => 'Evidence covers days that are past, the first before the last',
  test: ({ from, to, on }) => (from ?? to ?? on) <= (to ?? on) && (to ?? from ?? on) <= on,
})

export const safeWay = rule<void, { how: Way; safe: readonly Way[]; despite: string }>({
  id: 'asb-safe-way',
  source: 'our own: contact that whoever harms them can see or hear can harm them again',
  says: () => 'They did not say that this way is safe: choose another one, or say why it was this one',
  test: ({ how, safe, despite }) => safe.includes(how) || despite.trim() !== '',
})

export const reviewTold = rule<void, { told: boolean }>({
  id: 'asb-case-review-told',
  source: caseReview,
  says: () => 'Tell them how to ask for a review of their case: write so, and then record it',
  test: ({ told }) => told,
})

export const supportedNow = rule<void, { supported: boolean }>({
  id: 'asb-supported-now',
  source,
  says: () => 'Nobody supports them now: choose whose support ends',
  test: ({ supported }) => supported,
})

export const planAgreed = rule<void, { agreed: boolean; why: string }>({
  id: 'asb-plan-agreed',
  source: 'our own: a plan is made with whoever is harmed',
  says: () => 'Agree the plan with whoever is harmed, or say why it is not agreed',
  test: ({ agreed, why }) => agreed || why.trim() !== '',
})

export const bothAgree = rule<void, { harmed: boolean; other: boolean }>({
  id: 'asb-restorative-both-agree',
  source: 'our own: restorative work is voluntary on both sides',
  says: () => 'Both must agree, still on that day: without it there is no meeting',
  test: ({ harmed, other }) => harmed && other,
})

export const warnedWithGuardian = rule<void, { minor: boolean; guardian: number | null; why: string }>({
  id: 'asb-warning-guardian',
  source: 'our own',
  says: () => 'They are under 18: name the parent or guardian who was told, or say why nobody was',
  test: ({ minor, guardian, why }) => !minor || guardian !== null || why.trim() !== '',
})

export const warningServed = rule<void, { form: string; how: string }>({
  id: 'asb-written-warning-served',
  source: 'our own: a written warning that did not arrive warned nobody',
  says: () => 'A written warning is handed over, posted or sent: say how',
  test: ({ form, how }) => form !== 'written' || how !== 'spoken',
})

export const sharedLawfully = rule<void, { agreed: boolean; why: string }>({
  id: 'asb-shared-lawfully',
  source: 'Crime and Disorder Act 1998, section 115: a power to share where it is necessary, and no duty',
  says: () => 'They have not agreed: say why it is necessary and lawful to tell others without it',
  test: ({ agreed, why }) => agreed || why.trim() !== '',
})

export const quietLongEnough = rule<Span, { outcome: string; until: Day | null; on: Day }>({
  id: 'asb-resolved-after-monitoring',
  source: 'our own',
  limit: 'asb.monitoring',
  usually: { value: 1, unit: 'months' },
  says: l => `A case is closed as resolved once it was monitored, and nothing was reported, for ${limitWords(l)}`,
  test: ({ outcome, until, on }) => outcome !== 'resolved' || (until !== null && on >= until),
})

export const closedAssessed = rule<void, { outcome: string; assessed: boolean }>({
  id: 'asb-close-needs-assessment',
  source: 'our own: users of other systems report that the screen is skipped',
  says: () => 'Assess the risk first: nobody knows yet what they face, or it was reported anew since',
  test: ({ outcome, assessed }) => outcome === 'withdrawn' || outcome === 'referred' || assessed,
})

export const closedWithoutContract = rule<void, { inForce: number }>({
  id: 'asb-close-no-contract',
  source: 'our own: a contract that nobody watches is worth nothing',
  says: () => 'A contract is in force: close the case when it has ended, or record that it ends',
  test: ({ inForce }) => inForce === 0,
})

export const referralTaken = rule<void, { outcome: string; taken: boolean }>({
  id: 'asb-referral-taken',
  source: 'our own: a case that is closed because somebody else was told, and did not take it, is lost',
  says: () => 'Record that those to whom you referred it have taken it: until then it is yours',
  test: ({ outcome, taken }) => outcome !== 'referred' || taken,
})

export const toldOfClosing = rule<void, { told: boolean; why: string }>({
  id: 'asb-told-of-closing',
  source: 'our own',
  says: () => 'Tell whoever reported it that you close the case, and why; or say why you cannot',
  test: ({ told, why }) => told || why.trim() !== '',
})

/** `until`: the last day on which it can be opened again. */
export const reopenedInTime = rule<Span, { on: Day; until: Day }>({
  id: 'asb-reopened-in-time',
  source: 'our own: the same trouble keeps its case',
  limit: 'asb.reopen-within',
  usually: { value: 3, unit: 'months' },
  says: l =>
    `A case can be opened again within ${limitWords(l)} after it closed: open a new one, and name this one in it`,
  test: ({ on, until }) => on <= until,
})
