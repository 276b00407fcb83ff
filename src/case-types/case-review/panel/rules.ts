/** The review itself, and what its recommendations come to. */
import type { Day } from '../../../casework/index.ts'
import { rule } from '../../../lib/index.ts'

const act = 'Anti-social Behaviour, Crime and Policing Act 2014, section 104'
const own = 'our own'

export const meetsAhead = rule<void, { meets: Day; on: Day }>({
  id: 'review-panel-ahead',
  source: own,
  says: () => 'Enter the day on which the panel will meet: today or later',
  test: ({ meets, on }) => on <= meets,
})

export const severalBodies = rule<void, { bodies: readonly string[] }>({
  id: 'review-by-several-bodies',
  source: `${act}(1): the relevant bodies carry out the review together`,
  says: () => 'A review is carried out by the relevant bodies together: choose at least two that took part',
  test: ({ bodies }) => bodies.length >= 2,
})

export const followedUpLater = rule<void, { followUp: Day | null; on: Day }>({
  id: 'recommendation-follow-up-later',
  source: own,
  says: () => 'Enter the day by which it is followed up: a day to come',
  test: ({ followUp, on }) => followUp !== null && on < followUp,
})

export const notAcceptedSaysWhy = rule<void, { answer: string; why: string }>({
  id: 'recommendation-answered-with-reasons',
  source: `${act}(7): whoever is given a recommendation must have regard to it`,
  says: () => 'A body that does not follow a recommendation says why: that it had regard to it must show',
  test: ({ answer, why }) => answer === 'accepted' || why !== '',
})
