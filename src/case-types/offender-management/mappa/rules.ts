/** The rules of whom MAPPA manages too: it takes precedence, and owns the risk. */
import type { Day } from '../../../casework/index.ts'
import { rule } from '../../../lib/index.ts'

const scheme = 'neighbourhood crime scheme, as a published board paper of September 2021 has it'
const record = 'our own: the record says what happened, in the order in which it could'

/** Said with the agency that leads under MAPPA. */
export const mappaOwnsRisk = rule<{ readonly lead: string }, { mappa: boolean }>({
  id: 'iom-mappa-owns-risk',
  source: `${scheme}: where somebody is subject to both, MAPPA takes precedence and owns the risk`,
  usually: { lead: 'the lead agency' },
  says: ({ lead }) =>
    `MAPPA owns the risk while it manages this person: ${lead} sets and changes it, and this plan does not. Read the assessment where it is kept`,
  test: ({ mappa }) => !mappa,
})

export const mappaEndedAfter = rule<void, { on: Day; since: Day }>({
  id: 'iom-mappa-ended-after',
  source: record,
  says: () => 'Enter the day on which MAPPA began to manage them, or a later one',
  test: ({ on, since }) => on >= since,
})

export const levelOfCategory = rule<void, { category: string; level: string }>({
  id: 'iom-mappa-level',
  source:
    'Criminal Justice Act 2003, section 325 and the guidance on it: category 3 is managed at levels 2 and 3 alone; from memory',
  says: () =>
    'Somebody of category 3 is managed at level 2 or 3: check the category and the level with the lead agency',
  test: ({ category, level }) => category !== '3' || level !== '1',
})
