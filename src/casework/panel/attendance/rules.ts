/** Rules for who must be at a panel, and when that is noted. */
import { rule } from '../../../lib/index.ts'
import { type Limit, limitWords } from '../../type/limit.ts'

export const panelQuorum = rule<Pick<Limit, 'value' | 'unit'>, { agencies: number }>({
  id: 'panel-quorum',
  source: 'our own: what one agency decides by itself is not decided by a panel',
  usually: { value: 2, unit: 'agencies' },
  says: limit => `A decision needs people of at least ${limitWords(limit)} at the panel: note first who is present`,
  test: ({ agencies }, { value }) => agencies >= value,
})

export const presentOnceOpen = rule<void, { attended: string; opened: boolean }>({
  id: 'present-once-open',
  source: 'our own',
  says: () => 'Who was there is noted once the panel is open; until then only who sends apologies',
  test: ({ attended, opened }) => opened || attended === '' || attended === 'apologies',
})
