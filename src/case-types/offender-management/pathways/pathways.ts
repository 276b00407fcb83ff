/** The seven pathways out of offending, in the order in which they are shown: the one place to edit them. Keys stand in marks and are kept for ever. */
import type { Choice } from '../../../casework/index.ts'

export const pathways = [
  { key: 'accommodation', name: 'Accommodation' },
  { key: 'ete', name: 'Education, training and employment' },
  { key: 'health', name: 'Health', hint: 'Mental and physical' },
  { key: 'drugs-and-alcohol', name: 'Drugs and alcohol' },
  { key: 'finance', name: 'Finance, benefit and debt' },
  { key: 'family', name: 'Children and families' },
  { key: 'attitudes', name: 'Attitudes, thinking and behaviour' },
] as const satisfies readonly Choice[]
export type Pathway = (typeof pathways)[number]['key']
