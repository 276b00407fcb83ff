/** Rules for bodies. */
import { fold, rule } from '../../lib/index.ts'

const source = 'our own'

export const bodyNameSays = rule<void, { name: string }>({
  id: 'body-name-says',
  source,
  says: () => 'Enter a name of 3 to 120 characters, with at least one letter',
  test: ({ name }) => name.length >= 3 && name.length <= 120 && fold(name) !== '',
})

export const bodyNameFree = rule<void, { holder: number | null; self: number | null }>({
  id: 'body-name-free',
  source: 'our own: papers name a body by its name, so one name stands for one body',
  says: () => 'Another body has this name',
  test: ({ holder, self }) => holder === null || holder === self,
})

export const openingSaid = rule<void, { why: string }>({
  id: 'opening-said',
  source: 'our own: what gives access is noted with its reason',
  says: () => 'Say in a few words why, for the log',
  test: ({ why }) => why.length >= 3 && why.length <= 1000,
})
