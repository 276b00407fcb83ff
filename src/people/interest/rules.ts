/** Rules for the register of interests. */
import { rule } from '../../lib/index.ts'

export const interestSaysWhat = rule<void, { words: string }>({
  id: 'interest-says-what',
  source: 'Localism Act 2011, section 30(2)',
  says: () => 'Say what the interest is, in 3 to 2,000 characters',
  test: ({ words }) => words.length >= 3 && words.length <= 2000,
})

export const interestDaysInOrder = rule<void, { from: string | null; until: string | null }>({
  id: 'interest-days-in-order',
  source: 'our own',
  says: () => 'The day on which it ended must not be before the day on which it began',
  test: ({ from, until }) => from === null || until === null || from <= until,
})

export const sensitiveHasReason = rule<void, { withhold: boolean; why: string }>({
  id: 'sensitive-has-reason',
  source: 'Localism Act 2011, section 32(1)',
  says: () => 'Say how it could lead to violence against you, or to your being intimidated, if it were known',
  test: ({ withhold, why }) => !withhold || why.length >= 5,
})

export const returnedSaysWhy = rule<void, { verdict: string; remark: string }>({
  id: 'returned-says-why',
  source: 'our own',
  says: () => 'Say what the member should put right',
  test: ({ verdict, remark }) => verdict !== 'returned' || remark.length >= 5,
})
