/** Rules of the problem-solving group: what a referral holds, in which order a problem is solved, and when a case leaves. */
import { rule } from '../../lib/index.ts'

const source = 'our own, from how problem-solving groups work'
const sara = 'scanning, analysis, response, assessment (SARA): Eck and Spelman, 1987; College of Policing guidance'
const needToKnow = 'Data Protection Act 2018, sections 36 and 37; UK GDPR, article 5(1)(b) and (c)'

/** `roles`: of those in the case. */
export const aboutNamed = rule<void, { roles: readonly string[] }>({
  id: 'psg-about-named',
  source,
  says: () => 'Name the person, or the place, that the referral is about',
  test: ({ roles }) => roles.includes('place') || roles.includes('subject'),
})

export const placeNotPerson = rule<void, { roles: readonly string[] }>({
  id: 'psg-place-not-person',
  source: `${needToKnow}: the agencies of a place need not know of a person`,
  says: () => 'A referral is about people or about a place: what is known of a person is referred on its own',
  test: ({ roles }) => !roles.includes('place') || !roles.includes('subject'),
})

export const countPeriod = rule<void, { from: string; until: string; on: string }>({
  id: 'psg-count-period',
  source: 'our own: counts are compared only over periods that are said, and over',
  says: () => 'The count is of a period that begins before it ends, and has ended by the day on which it was counted',
  test: ({ from, until, on }) => from <= until && until <= on,
})

export const demandCounted = rule<void, { counts: number; why: string }>({
  id: 'psg-demand-counted',
  source: 'our own: without a count before there is nothing to compare with after',
  says: () => 'Add at least one count of demand with its source, or say why nothing could be counted',
  test: ({ counts, why }) => counts > 0 || why.trim() !== '',
})

export const safeguardedFirst = rule<void, { atRisk: boolean; done: string }>({
  id: 'psg-safeguarded-first',
  source: 'Care Act 2014, section 42; Children Act 1989, section 47: a group that meets monthly is too late',
  says: () => 'Somebody is at risk of serious harm: say what was done about it before the group meets',
  test: ({ atRisk, done }) => !atRisk || done.trim() !== '',
})

/** In which stages each step of solving a problem can be taken; what was assessed can be answered anew, and assessed again. */
const steps = {
  scan: ['accepted'],
  analyse: ['scanned'],
  respond: ['analysed', 'responding', 'assessed'],
  assess: ['responding'],
} as const satisfies Record<string, readonly string[]>

export const saraInOrder = rule<void, { step: keyof typeof steps; stage: string }>({
  id: 'psg-sara-in-order',
  source: sara,
  says: () => 'Scan, analyse, respond, assess: each comes after the one before',
  test: ({ step, stage }) => (steps[step] as readonly string[]).includes(stage),
})

export const objectiveMeasurable = rule<void, { baseline: number; target: number }>({
  id: 'psg-objective-measurable',
  source,
  says: () => 'The target must differ from where it stands now',
  test: ({ baseline, target }) => baseline !== target,
})

export const objectiveAhead = rule<void, { by: string; on: string }>({
  id: 'psg-objective-ahead',
  source,
  says: () => 'An objective is reached by a day after the one on which it is set',
  test: ({ by, on }) => by > on,
})

export const measuredSince = rule<void, { set: string; on: string }>({
  id: 'psg-measured-since',
  source: sara,
  says: () => 'What came of an objective is counted on the day on which it was set, or after',
  test: ({ set, on }) => on >= set,
})

export const assessedWhole = rule<void, { objectives: number; measured: number }>({
  id: 'psg-assessed-whole',
  source: sara,
  says: () => 'Measure every objective before you assess what changed',
  test: ({ objectives, measured }) => objectives > 0 && measured === objectives,
})

export const exitReasons = [
  { key: 'met', name: 'Objectives met' },
  { key: 'handed', name: 'Handed to one agency' },
  { key: 'no-value', name: 'The group can add no more' },
  { key: 'moved', name: 'Moved, or the place is gone' },
] as const
export type ExitReason = (typeof exitReasons)[number]['key']

export const assessedBeforeExit = rule<void, { reason: ExitReason; stage: string }>({
  id: 'psg-assessed-before-exit',
  source: sara,
  says: () => 'Assess what changed before the case leaves the group, unless they have moved or the place is gone',
  test: ({ reason, stage }) => reason === 'moved' || stage === 'assessed',
})

export const exitTestAnswered = rule<void, { test: string; answer: string }>({
  id: 'psg-exit-test-answered',
  source: 'our own: what a group set out to see is set when it takes a case on, and answered when it lets it go',
  says: () => 'Answer the exit test that was set when the group took the case on',
  test: ({ test, answer }) => test.trim() !== '' && answer.trim() !== '',
})

export const exitObjectivesMet = rule<void, { reason: ExitReason; passed: boolean; missed: number }>({
  id: 'psg-exit-objectives-met',
  source,
  says: () => 'Objectives are met only when each was measured at its target and the exit test is passed',
  test: ({ reason, passed, missed }) => reason !== 'met' || (passed && missed === 0),
})

export const handedToAgency = rule<void, { reason: ExitReason; to: number | null }>({
  id: 'psg-handed-to-agency',
  source,
  says: () => 'Choose the agency that takes it over',
  test: ({ reason, to }) => reason !== 'handed' || to !== null,
})

/** `until`: the last day on which it is the same case. */
export const againWithin = rule<string, { until: string; on: string }>({
  id: 'psg-again-within',
  source: 'our own: a problem that comes back soon is the same problem',
  limit: 'problem-solving.again-within',
  usually: '12 months',
  says: within => `A referral within ${within} of the end opens the same case again; after that it is a new one`,
  test: ({ until, on }) => on <= until,
})

/** `by`: the last day of the meeting after the one that last heard the case. */
export const reviewedMonthly = rule<string, { by: string; on: string }>({
  id: 'psg-reviewed-monthly',
  source: 'our own: the group meets each month, and reviews each of its cases',
  limit: 'problem-solving.review-within',
  usually: '1 month',
  says: within => `The group looks at each of its cases at every monthly meeting: within ${within} of the last time`,
  test: ({ by, on }) => on <= by,
})
