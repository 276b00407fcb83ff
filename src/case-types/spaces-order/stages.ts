/** Where an order can stand, and what the legal test of each kind of order asks. */
import type { Stage } from '../../casework/index.ts'

export const stages: readonly [Stage, ...Stage[]] = [
  { key: 'proposed', name: 'Proposed: being drafted' },
  { key: 'consultation', name: 'Out to consultation' },
  { key: 'in-force', name: 'Made' },
  { key: 'renewal', name: 'Made: renewal or change under way' },
  { key: 'not-made', name: 'Not made', ends: true },
  { key: 'expired', name: 'Expired', ends: true },
  { key: 'discharged', name: 'Discharged', ends: true },
  { key: 'quashed', name: 'Quashed by the High Court', ends: true },
]

/** While its words may still change: a change under way touches what is in force only once it is decided. */
export const drafting = ['proposed', 'consultation', 'renewal'] as const
/** While it is made and not over. */
export const made = ['in-force', 'renewal'] as const
