/** The rules of assessing a pathway. */
import { rule } from '../../../lib/index.ts'

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
