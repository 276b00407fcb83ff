/** The yearly publication: its four figures agree with each other. */
import { rule } from '../../lib/index.ts'

const act = 'Anti-social Behaviour, Crime and Policing Act 2014, section 104'

export type Flow = {
  /** Applications waiting for a decision when the period began, and when it ended. */
  before: number
  after: number
  applications: number
  /** Decided anew in the period: set aside on appeal, or opened again. */
  again: number
  met: number
  notMet: number
  /** Ended without a decision: withdrawn, or not for this area. */
  ended: number
}

export const figuresAddUp = rule<void, Flow>({
  id: 'review-figures-add-up',
  source: `${act}(9): each application is decided one way or the other, or waits`,
  says: () =>
    'Applications that waited, came in or are decided anew equal those decided, ended without a decision, and still waiting',
  test: ({ before, after, applications, again, met, notMet, ended }) =>
    before + applications + again === met + notMet + ended + after,
})

export const recommendationsOfReviews = rule<void, { reviews: number; recommending: number }>({
  id: 'reviews-with-recommendations-are-reviews',
  source: `${act}(9)`,
  says: () => 'There are no more reviews with recommendations than reviews',
  test: ({ reviews, recommending }) => recommending >= 0 && recommending <= reviews,
})
