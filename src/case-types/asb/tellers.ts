/** Who tells of anti-social behaviour. */
import type { Choice } from '../../casework/index.ts'

export const tellers = [
  { key: 'self', name: 'Whoever it happens to' },
  { key: 'other', name: 'A relative, friend, neighbour or carer of theirs' },
  { key: 'councillor', name: 'A councillor, for a resident' },
  { key: 'mp', name: 'A Member of Parliament, for a resident' },
  { key: 'landlord', name: 'A landlord' },
  { key: 'police', name: 'The police' },
  { key: 'agency', name: 'Another agency, or an officer of the council' },
] as const satisfies readonly Choice[]
export type Teller = (typeof tellers)[number]['key']

/** Those who speak for somebody, and need their consent. */
export const speaksForSomebody: readonly Teller[] = ['other', 'councillor', 'mp']
