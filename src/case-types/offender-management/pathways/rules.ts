/** The rules of assessing a pathway. */
import type { Day } from '../../../casework/index.ts'
import { rule } from '../../../lib/index.ts'

/** `last`: the day on which the same pathway was assessed last; null where it never was. */
export const assessedInTurn = rule<void, { on: Day; last: Day | null }>({
  id: 'iom-pathway-in-turn',
  source: 'our own: the record says what happened, in the order in which it could',
  says: () => 'This pathway was assessed on a later day, as recorded: enter that day or one after it',
  test: ({ on, last }) => last === null || on >= last,
})

const source = 'our own: a need without a goal and an agency that answers for it is nobody’s'

export const goalSet = rule<void, { need: number; goal: string }>({
  id: 'iom-pathway-goal',
  source,
  says: () => 'There is a need: say what is to be reached',
  test: ({ need, goal }) => need === 0 || goal !== '',
})

export const pathwayOwned = rule<void, { need: number; owner: number | null }>({
  id: 'iom-pathway-owned',
  source,
  says: () => 'There is a need: choose the agency that answers for it',
  test: ({ need, owner }) => need === 0 || owner !== null,
})
