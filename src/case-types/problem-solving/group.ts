/** The problem-solving group: which panel it is, and by when it looks at a case again. */
import { after, type Context, type Day, limitWords } from '../../casework/index.ts'
import { reviewedMonthly } from './rules.ts'

/** As the camera's sites, every kind of case that comes to the group says so by this key and name. */
export const problemSolvingGroup = {
  key: 'problem-solving-group',
  name: 'Problem-solving group',
  every: 'month',
} as const

type Known = Pick<Context, 'limit' | 'closures'>

/** The last day of the meeting after one on which a case was put to the group or heard; month ends are kept. */
export const heardAgainBy = (last: Day, { limit, closures }: Known): Day =>
  after(
    after(last, limit('problem-solving.review-within'), closures),
    limit('problem-solving.review-tolerance'),
    closures,
  )

/** `usual`, or that a meeting passed without it; null where it was heard on that day. `last`: when it was put to the group or heard. */
export function dueAtMeeting(last: Day, on: Day, known: Known, usual: string): string | null {
  if (last === on) return null
  const within = limitWords(known.limit('problem-solving.review-within'))
  const late = reviewedMonthly.refuses({ by: heardAgainBy(last, known), on }, within)
  return late ? `Not heard at the last meeting: ${usual.toLowerCase()}` : usual
}
