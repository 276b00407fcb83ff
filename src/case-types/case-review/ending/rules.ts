/** Appeals, and what must be done before a case review closes. */
import { type Day, type Limit, limitWords } from '../../../casework/index.ts'
import { rule } from '../../../lib/index.ts'

const act = 'Anti-social Behaviour, Crime and Policing Act 2014, section 104'

type Span = Pick<Limit, 'value' | 'unit'>
const tenDays: Span = { value: 10, unit: 'working days' }

export const appealInTime = rule<Span, { on: Day; last: Day | null }>({
  id: 'appeal-in-time',
  source: 'the council’s review procedures; no Act sets it',
  limit: 'case-review.appeal-within',
  usually: tenDays,
  says: span => `An appeal is made within ${limitWords(span)} of being told of the decision`,
  test: ({ on, last }) => last === null || on <= last,
})

export const appealOnce = rule<void, { appealed: boolean }>({
  id: 'appeal-once',
  source: 'the council’s review procedures; no Act sets it',
  says: () => 'There was an appeal against this decision already, and it has been decided',
  test: ({ appealed }) => !appealed,
})

export const appealPassedOn = rule<void, { consents: boolean }>({
  id: 'appeal-passed-on',
  source: 'the council’s review procedures: appeals are heard outside the council; UK GDPR article 6',
  says: () => 'Whoever hears the appeal must be given the papers: say yes, or talk to us about what can be left out',
  test: ({ consents }) => consents,
})

export const handedOn = rule<void, { notMet: boolean; handed: boolean }>({
  id: 'not-met-is-handed-on',
  source: 'our own: the anti-social behaviour has not ended because a threshold was not met',
  says: () =>
    'The threshold was not met: hand the case to the anti-social behaviour officer, the landlord or the police before closing it',
  test: ({ notMet, handed }) => !notMet || handed,
})

export const applicantTold = rule<void, { told: boolean }>({
  id: 'applicant-told-before-closing',
  source: `${act}(6) and (8)`,
  says: () => 'Tell the applicant of the decision, and of the outcome of a review, before closing the case',
  test: ({ told }) => told,
})

export const appealTimeOver = rule<void, { today: Day; last: Day | null; accepts: boolean }>({
  id: 'appeal-time-over',
  source: 'the council’s review procedures; no Act sets it',
  says: () => 'The applicant can still appeal: wait until that time is over, or until they say that they will not',
  test: ({ today, last, accepts }) => accepts || last === null || last < today,
})

export const allFollowedUp = rule<void, { open: number }>({
  id: 'recommendations-followed-up',
  source: `${act}(7); our own: a recommendation that nobody looks at again is none`,
  says: () =>
    'Each recommendation is followed up before the case closes: carried out, or not followed and the reasons recorded',
  test: ({ open }) => open === 0,
})
