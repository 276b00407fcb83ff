/** What may be done with an action. */
import { rule } from '../../lib/index.ts'

const source = 'our own: what the public list of actions promises'

export const closedWithWords = rule<void, { state: string; says: string }>({
  id: 'action-closed-with-words',
  source,
  says: () => 'Say how it ended: the public reads it beside the action',
  test: ({ state, says }) => state === 'open' || says !== '',
})

/** Where proof may be found: a page or paper that has an address. */
export const evidenceIsAnAddress = rule<void, { evidence: string }>({
  id: 'action-evidence',
  source,
  says: () => 'Give the address of the page or paper, beginning with https:// or /',
  test: ({ evidence }) => evidence === '' || /^(?:https?:\/\/\S+|\/[^\s/]\S*)$/.test(evidence),
})
