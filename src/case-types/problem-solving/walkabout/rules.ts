/** Rules of walkabouts: who walked, what was found with somebody to do it by a day, and when all of it is done. */
import { rule } from '../../../lib/index.ts'

const source = 'our own: a walk is worth what is done of what was found'

export const severalAgencies = rule<void, { kind: string; came: number }>({
  id: 'walkabout-several-agencies',
  source: 'our own: what several agencies see together they can agree on the spot',
  says: () => 'At a multi-agency walkabout there are at least two agencies; with one it is an estate walk',
  test: ({ kind, came }) => kind !== 'agencies' || came >= 2,
})

export const recordedSoon = rule<string, { by: string; on: string }>({
  id: 'walkabout-recorded-soon',
  source: 'our own: what is written down late is forgotten',
  limit: 'walkabout.recorded-within',
  usually: '5 working days',
  says: within => `What was found is recorded within ${within} of the walk: say below why it comes later`,
  test: ({ by, on }) => on <= by,
})

export const seenOnWalk = rule<void, { walked: string; seen: string }>({
  id: 'walkabout-seen-on-walk',
  source,
  says: () => 'It was done on the day of the walk, or after',
  test: ({ walked, seen }) => seen >= walked,
})

export const findingOnce = rule<void, { settled: boolean }>({
  id: 'walkabout-finding-once',
  source,
  says: () => 'That finding is done already, or was dropped',
  test: ({ settled }) => !settled,
})

export const allFindingsDone = rule<void, { open: number }>({
  id: 'walkabout-all-done',
  source,
  says: () => 'A walkabout is closed when each of its findings is done or dropped',
  test: ({ open }) => open === 0,
})
