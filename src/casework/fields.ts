/** The kinds of fields of a case in few words, of which the database has the full sentence; and what somebody can be in a case. */

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

/** What a person can be in a case. */
export const personRoles = [
  { key: 'subject', name: 'Whom the case is about' },
  { key: 'victim', name: 'Harmed' },
  { key: 'complainant', name: 'Complained' },
  { key: 'witness', name: 'Saw or heard it' },
  { key: 'applicant', name: 'Asked for it' },
  { key: 'representative', name: 'Speaks for somebody' },
  { key: 'relative', name: 'Relative' },
  { key: 'other', name: 'Somebody else' },
] as const

const partyRoles = [...personRoles, { key: 'place', name: 'Place that the case is about' }] as const

export type PartyRole = (typeof partyRoles)[number]['key']

export const roleName = (key: string): string => partyRoles.find(role => role.key === key)?.name ?? key

const harmed: readonly string[] = ['victim', 'complainant', 'witness', 'applicant', 'representative']

/** The kind of field that somebody of this role is of, as the database has it. */
export const fieldOfRole = (role: string): 'victim' | 'identity' => (harmed.includes(role) ? 'victim' : 'identity')
