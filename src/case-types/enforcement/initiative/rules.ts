/** Rules of ward initiatives: a patrol has its time, and before and after are compared over as many days. */
import { rule } from '../../../lib/index.ts'

const own = 'our own: what is compared has the same length'

export const endsAfterItBegins = rule<void, { from: string; until: string }>({
  id: 'initiative-ends-after-it-begins',
  source: own,
  says: () => 'Its last day is its first day or later',
  test: ({ from, until }) => until >= from,
})

export const patrolHadTime = rule<void, { begins: string; ends: string }>({
  id: 'initiative-patrol-had-time',
  source: 'our own: hours of patrols are counted',
  says: () => 'A patrol ends after it began: one that goes over midnight is recorded as two, a day each',
  test: ({ begins, ends }) => ends > begins,
})

export const patrolWithin = rule<void, { from: string; until: string; on: string }>({
  id: 'initiative-patrol-within',
  source: 'our own: a patrol is counted with the initiative to which it belongs',
  says: () => 'The patrol was on one of the days of the initiative',
  test: ({ from, until, on }) => from <= on && on <= until,
})

const days = ([from, to]: readonly [string, string]): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days + 1

export const spansAlike = rule<void, { before: readonly [string, string]; after: readonly [string, string] }>({
  id: 'initiative-spans-alike',
  source: own,
  says: () => 'Before and after have the same number of days, and neither ends before it begins',
  test: ({ before, after }) => days(before) >= 1 && days(before) === days(after) && after[0] > before[1],
})
