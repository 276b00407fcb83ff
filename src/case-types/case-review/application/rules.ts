/** Who may ask for a review, for whom, and by what right; and that nothing happens before what it answers. */
import type { Day } from '../../../casework/index.ts'
import { rule } from '../../../lib/index.ts'

const act = 'Anti-social Behaviour, Crime and Policing Act 2014, section 104'

export const applicantNamed = rule<void, { named: boolean }>({
  id: 'applicant-named',
  source: `${act}(6) and (8): the applicant is told the decision and the outcome`,
  says: () =>
    'Enter the name of whoever applies: an anonymous application cannot be answered. It can be reported as anti-social behaviour instead',
  test: ({ named }) => named,
})

export const forWhomNamed = rule<void, { self: boolean; victim: boolean }>({
  id: 'for-whom-named',
  source: `${act}(1)(a): the person who complained, or any other person`,
  says: () => 'Enter the name of the person for whom the review is asked: who was harmed or complained',
  test: ({ self, victim }) => self || victim,
})

export const consentSaid = rule<void, { self: boolean; consent: string }>({
  id: 'consent-said',
  source: 'UK GDPR article 5(1)(a); local procedures: whoever applies for somebody else says by what right',
  says: () =>
    'Say how the person agreed, or by what authority the applicant acts; whoever applies for themselves needs neither',
  test: ({ self, consent }) => self === (consent === 'own'),
})

export const notByComplainedOf = rule<void, { complainedOf: boolean }>({
  id: 'not-by-the-one-complained-of',
  source: `${act}(1): a review is of the response to complaints, for those who suffer the behaviour`,
  says: () =>
    'Whoever the complaints are about cannot ask for the review of them. If others behave badly towards them, their own complaints about that can be reviewed',
  test: ({ complainedOf }) => !complainedOf,
})

export const inThisArea = rule<void, { here: boolean }>({
  id: 'behaviour-in-this-area',
  source: `${act}(1): the relevant bodies of the local government area in which it happened`,
  says: () =>
    'Ask the council for the area in which it happened: this one can review only what was done about behaviour here',
  test: ({ here }) => here,
})

export const reportSaid = rule<void, { made: number; words: string }>({
  id: 'report-said',
  source: `${act}(1): somebody complained; our own: whoever does not know the days can say it in words`,
  says: () => 'Give at least one report with its day above, or say here what was reported, as well as you know it',
  test: ({ made, words }) => made > 0 || words !== '',
})

export const toldWithConsent = rule<void, { consented: boolean }>({
  id: 'told-with-consent',
  source:
    'UK GDPR article 6; our own: what is found about one person is told to another only by their wish or by authority',
  says: () =>
    'The person for whom it was asked has not agreed yet: record their consent first, or tell them instead of the applicant',
  test: ({ consented }) => consented,
})

export const notBefore = rule<void, { on: Day; earliest: Day }>({
  id: 'review-step-in-order',
  source: 'our own: nothing of a review happens before what it answers',
  says: () => 'This cannot have happened before the application, or before what it answers: check the date',
  test: ({ on, earliest }) => earliest <= on,
})
