/** What is kept, in words. */
import { caseTypes } from '../../case-types/index.ts'
import { typeName } from '../../casework/index.ts'

const names: Record<string, string> = {
  case: 'Cases',
  document: 'Published documents',
  log: 'Entries of the log',
  request: 'Requests about records',
  breach: 'Entries of the breach register',
  session: 'Sessions',
  invitation: 'One-time links',
  failure: 'Sign-ins that failed',
  journey: 'Sign-ins under way',
  search: 'What searches for people found',
  letter: 'Words of e-mails that were sent',
}

/** What a controller can set its own period for, also before there is a case of a kind; `there`: the kinds of its cases: 'case', 'case:prevent', 'request' … */
export const ruled = (there: readonly string[]): string[] => [
  'case',
  ...new Set([...caseTypes.map(one => one.key), ...there].map(kind => `case:${kind}`)),
  'request',
  'breach',
]

/** 'case:hate-crime' → 'Cases: Hate crime' */
export const recordKind = (key: string): string => {
  const [first = '', second] = key.split(':')
  return second === undefined ? (names[first] ?? first) : `Cases: ${typeName({ types: caseTypes }, second)}`
}
