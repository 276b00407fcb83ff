/** What is kept, in words. */
import { kindName } from '../../casework/index.ts'

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
}

/** 'case:hate-crime' → 'Cases: Hate crime' */
export const recordKind = (key: string): string => {
  const [first = '', second] = key.split(':')
  return second === undefined ? (names[first] ?? first) : `Cases: ${kindName(second)}`
}
