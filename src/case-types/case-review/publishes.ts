/** What the Act wants published of case reviews every year: four numbers, however small, that add up with what waits. */
import type { Publishes } from '../../casework/index.ts'
import { figuresAddUp, recommendationsOfReviews } from './rules.ts'

type Numbers = Readonly<Record<string, number>>
const of = (numbers: Numbers, key: string): number => numbers[key] ?? 0

export const checks = (numbers: Numbers, before: Numbers) =>
  [
    figuresAddUp.refuses({
      before: of(before, 'undecided'),
      after: of(numbers, 'undecided'),
      applications: of(numbers, 'applications'),
      again: of(numbers, 'decided-again'),
      met: of(numbers, 'threshold-met'),
      notMet: of(numbers, 'threshold-not-met'),
      ended: of(numbers, 'ended-undecided'),
    }),
    recommendationsOfReviews.refuses({
      reviews: of(numbers, 'reviews'),
      recommending: of(numbers, 'reviews-with-recommendations'),
    }),
  ].filter(one => one !== null)

export const publishes: Publishes = {
  path: 'case-review',
  title: 'Anti-social behaviour case reviews',
  source: 'Anti-social Behaviour, Crime and Policing Act 2014, section 104(9)',
  limit: 'case-review.publish-within',
  says: [
    'If you reported anti-social behaviour and think that too little was done, you can ask the agencies to review together how they answered. You can ask for yourself, or for somebody else who agrees, as a councillor or a Member of Parliament too.',
    'A review must be carried out if there are at least three complaints, or fewer where our procedure says so, each made within one month of what happened and within six months of your asking. With fewer, the agencies look at how persistent the behaviour is, what harm it does, and whether the response was adequate.',
    'The law wants these numbers published, so they are never rounded or left out for being small. They count cases, and name nobody.',
  ],
  measures: ['applications', 'threshold-not-met', 'reviews', 'reviews-with-recommendations'],
  checks,
}
