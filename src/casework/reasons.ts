/** Why somebody opens a case or searches for a person: the log keeps the key, so that it holds nobody's name. */

export type Reason = { readonly key: string; readonly says: string; readonly hint?: string }

/** Noted without being asked for: the case is assigned to the reader. */
export const ownCase = 'own-case'
/** Noted where somebody who is entered may be known already. */
export const knownAlready = 'known-already'
/** Noted for each page of a list. */
export const caseListed = 'case-list'

export const reasons: readonly Reason[] = [
  { key: 'duty-cover', says: 'I am covering for a colleague' },
  { key: 'supervision', says: 'I take it on, or supervise the work on it' },
  { key: 'task', says: 'It was shared with me, or I have a task in it' },
  { key: 'panel', says: 'I prepare for a panel, or sit at one' },
  { key: 'request-from-person', says: 'Somebody in it has been in touch with me' },
  { key: 'new-report', says: 'I have a new report that may belong to it' },
  { key: 'complaint', says: 'I answer a complaint, or a request for records' },
  { key: 'court', says: 'A court needs it' },
  { key: 'other', says: 'Something else', hint: 'Say what in a few words, without a name or an address.' },
]

/** Whoever looks for people has no case before them. */
export const searching: readonly Reason[] = reasons.filter(one => one.key !== 'task')

/** How somebody comes to a case: their agency owns it, it was shared with them, or they sit at an open panel that it is before. */
export type Reach = 'own' | 'shared' | 'panel'

const atPanel = ['panel', 'request-from-person', 'new-report', 'duty-cover', 'other']

/** The likely ones first. A panel shares for its meeting: whoever needs a case for a court or a complaint asks the agency that owns it. */
export function reasonsFor(reach: Reach): readonly Reason[] {
  if (reach === 'panel') return atPanel.flatMap(key => reasons.find(one => one.key === key) ?? [])
  return reach === 'shared' ? reasons : reasons.filter(one => one.key !== 'panel' && one.key !== 'task')
}

export const longestWords = 80

/** What the log keeps: 'court', or 'other: audit of closed cases'. */
export const reasonText = (key: string, words: string): string => (key === 'other' ? `other: ${words}` : key)

/** What the keys in the log mean, for who looks through it. */
export const reasonWords: Readonly<Record<string, string>> = {
  [ownCase]: 'It is assigned to them',
  [caseListed]: 'They looked through a list of cases',
  [knownAlready]: 'They entered somebody who may be known already',
  ...Object.fromEntries(reasons.map(({ key, says }) => [key, says])),
}
