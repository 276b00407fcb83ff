/** The relevant bodies of section 105 of the Act, and how they are named. */

export const bodies = [
  { key: 'council', name: 'The council’s own services' },
  { key: 'police', name: 'The police' },
  { key: 'health', name: 'The health body (integrated care board)' },
  { key: 'housing', name: 'A social landlord' },
  { key: 'other', name: 'Somebody else' },
] as const
export type Body = (typeof bodies)[number]['key']
/** 'The police', or its own name: in tables. */
export const bodyTitle = (key: string, name = ''): string =>
  name === '' ? (bodies.find(one => one.key === key)?.name ?? key) : name
/** 'the police', or its own name: within a sentence. */
export const bodyName = (key: string, name = ''): string =>
  name === '' ? bodyTitle(key).replace(/^./, first => first.toLowerCase()) : name
