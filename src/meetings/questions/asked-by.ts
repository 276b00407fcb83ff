/** How whoever asked is named in public. */
import type { PublicQuestion } from './store.ts'

/** As they agreed: a name, an organisation, both, or neither. */
export const askedBy = ({ shownName, organisation }: Pick<PublicQuestion, 'shownName' | 'organisation'>): string =>
  [shownName, organisation].filter(Boolean).join(', ') || 'A resident'
