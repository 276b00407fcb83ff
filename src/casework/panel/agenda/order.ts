/** Which cases come first, and which were added late. Pure. */
import { today } from '../../../lib/index.ts'
import type { Limit } from '../../type/limit.ts'
import { panelHearsEachCase } from '../rules.ts'

const before = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) < 0

/**
 * How many meetings were held since the panel spoke of a case, or since it was first put; none of one that it never had.
 * `meetings`: when each was opened.
 */
export const meetingsMissed = (since: Temporal.Instant | null, meetings: readonly Temporal.Instant[]): number =>
  since === null ? 0 : meetings.filter(opened => before(since, opened)).length

/** On the day of the meeting or after: people had no time to prepare. */
export const addedLate = ({ putAt, due }: { putAt: Temporal.Instant; due: Temporal.Instant }): boolean =>
  Temporal.PlainDate.compare(today(putAt), today(due)) >= 0

type Waiting = {
  readonly notReached: Temporal.Instant | null
  readonly missed: number
  readonly heard: Temporal.Instant | null
}

/** What was not reached last time, then what was not heard for long, then what was never heard, then what was heard longest ago. */
export function byUrgency(limit: Pick<Limit, 'value' | 'unit'>): (one: Waiting, other: Waiting) => number {
  const rank = ({ notReached, missed, heard }: Waiting) =>
    notReached !== null ? 0 : panelHearsEachCase.test({ missed }, limit) ? (heard === null ? 2 : 3) : 1
  return (one, other) => {
    const apart = rank(one) - rank(other) || other.missed - one.missed
    return apart || (one.heard && other.heard ? Temporal.Instant.compare(one.heard, other.heard) : 0)
  }
}
