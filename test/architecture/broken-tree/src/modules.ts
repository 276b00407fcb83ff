/** The modules of the broken tree. */
export const modules = [
  { name: 'lib', does: 'Words.' },
  { name: 'db', does: 'The database.' },
  { name: 'web', does: 'Pages.' },
  { name: 'people', does: 'Persons.' },
  { name: 'meetings', does: 'Meetings.' },
  { name: 'casework', does: 'Cases.' },
  { name: 'case-types', does: 'Kinds of cases.' },
  { name: 'check', does: 'The proof-reader.' },
]
