/** The kinds of fields of a case in few words; the database has the full sentence of each. */

export const fieldNames: Readonly<Record<string, string>> = {
  identity: 'Identity',
  contact: 'Contact',
  concern: 'Concern',
  risk: 'Risk',
  plan: 'Plan',
  victim: 'Victim',
  health: 'Health',
  intelligence: 'Intelligence',
}

/** Those that a note can be of: who somebody is and where they live stand with the person. */
export const noteFields = ['concern', 'risk', 'plan', 'victim', 'health', 'intelligence'] as const

export const fieldName = (key: string): string => fieldNames[key] ?? key

export const partyRoles = [
  { key: 'subject', name: 'Whom the case is about' },
  { key: 'victim', name: 'Harmed' },
  { key: 'complainant', name: 'Complained' },
  { key: 'witness', name: 'Saw or heard it' },
  { key: 'relative', name: 'Relative' },
  { key: 'other', name: 'Somebody else' },
] as const

export type PartyRole = (typeof partyRoles)[number]['key']

export const roleName = (key: string): string => partyRoles.find(role => role.key === key)?.name ?? key
