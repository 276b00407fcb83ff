/** Rules for what is to be done after a panel: each action has somebody who sits there, and a day. */
import { rule } from '../../../lib/index.ts'
import type { Day } from '../../type/effect.ts'

export const panelActionOwned = rule<void, { action: string; ownerId: number | null; due: Day | null }>({
  id: 'panel-action-owned',
  source: 'our own: actions that nobody owned, or that had no date, were not done',
  says: () => 'Say who does it, and by when',
  test: ({ action, ownerId, due }) => action === '' || (ownerId !== null && due !== null),
})

export const panelActionAhead = rule<void, { due: Day | null; today: Day }>({
  id: 'panel-action-ahead',
  source: 'our own',
  says: () => 'Enter today or a day to come',
  test: ({ due, today }) => due === null || due >= today,
})

export const ownerSits = rule<void, { sits: boolean }>({
  id: 'owner-sits',
  source: 'our own: whoever was not asked to the panel does not see its notes',
  says: () => 'Choose somebody who sits at this panel',
  test: ({ sits }) => sits,
})
