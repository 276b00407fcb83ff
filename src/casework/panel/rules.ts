/** Rules for what panels do: when they meet, what they hear, and when they may close. */
import { type Closure, rule } from '../../lib/index.ts'
import type { Day } from '../type/effect.ts'
import { after, type Limit, limitWords } from '../type/limit.ts'

type Number = Pick<Limit, 'value' | 'unit'>
const source = 'our own'

/** `by`: the day by which the next meeting is due; `on`: the day on which it is held, or today while it is not called. */
export const panelMeetsInTime = rule<Number, { by: Day; on: Day; closures: readonly Closure[] }>({
  id: 'panel-meets-in-time',
  source: 'our own: a group that meets every month meets a month after its last meeting, with some days to spare',
  usually: { value: 7, unit: 'days' },
  says: limit => `The next meeting is held within ${limitWords(limit)} of the day by which it is due`,
  test: ({ by, on, closures }, limit) => on <= after(by, limit, closures),
})

/** `missed`: how many meetings were held since the panel spoke of the case. */
export const panelHearsEachCase = rule<Number, { missed: number }>({
  id: 'panel-hears-each-case',
  source:
    'our own: cases of which nobody speaks drift; where offenders are managed together, each is reviewed at least by exception',
  usually: { value: 3, unit: 'meetings' },
  says: limit => `A case that was not heard at ${limitWords(limit)} comes first on the next agenda`,
  test: ({ missed }, { value }) => missed < value,
})

export const panelCaseSettled = rule<void, { left: number }>({
  id: 'panel-case-settled',
  source: 'our own: the minutes say of each case what became of it',
  says: () => 'Say of each case that has no decision that it was not reached, or decide it first',
  test: ({ left }) => left === 0,
})

export const panelIsOpen = rule<void, { open: boolean }>({
  id: 'panel-is-open',
  source: 'our own: what a panel decides is decided at its meeting, and minuted',
  says: () => 'This is done while the panel is open',
  test: ({ open }) => open,
})

export const panelKindKnown = rule<void, { known: boolean }>({
  id: 'panel-kind-known',
  source,
  says: () => 'Choose what kind of panel it is',
  test: ({ known }) => known,
})

export const groupMeets = rule<void, { ended: Day | null }>({
  id: 'group-meets',
  source,
  says: () => 'This group meets no more: make another one',
  test: ({ ended }) => ended === null,
})
