/** The words of the log: what its keys mean to those who look through it. */

export const kinds: Readonly<Record<string, string>> = {
  consultation: 'Reading',
  collection: 'Collection',
  alteration: 'Change',
  disclosure: 'Disclosure',
  combination: 'Combination',
  erasure: 'Erasure',
  administration: 'Administration',
  'sign-in': 'Sign-in',
}

export const flags: Readonly<Record<string, string>> = {
  'not own case': 'Outside their own cases',
  'own name': 'A person of their own name',
  'own address': 'Their own address',
  refused: 'Asked for, and refused',
}

/** What an entry is of, beside cases. */
export const subjects: Readonly<Record<string, string>> = {
  account: 'user',
  agency: 'agency',
  agreement: 'agreement',
  review: 'access review',
  request: 'request',
  breach: 'breach',
  'retention rule': 'rule for keeping',
  alert: 'alert',
  document: 'paper',
  body: 'body',
  action: 'action',
  meeting: 'meeting',
  panel: 'panel',
  publication: 'publication of papers',
  draft: 'report in preparation',
  interest: 'entry of the register of interests',
  dispensation: 'dispensation',
  log: 'the log',
  search: 'search',
  database: 'everything',
}

/** For what the program acts where nobody has signed in: the keys of access.system_why. */
export const programs: Readonly<Record<string, string>> = {
  'sign-in': 'signing in',
  'set-up': 'somebody at the command line',
  export: 'export, at the command line',
  import: 'reading of papers',
  retention: 'clearing of what is past its time',
  seal: 'sealing of the log',
  verify: 'checking',
  'search-log': 'somebody at the command line',
  'load-profile': 'start',
  'settle-people': 'somebody at the command line',
  'open-body': 'a clerk, or somebody at the command line',
  'index-desk': 'search',
  publish: 'publishing of what a clerk released',
  'send-letters': 'sending of letters',
  remind: 'reminders',
  'public-question': 'a question of the public',
  'receive-referral': 'somebody who asked from outside',
  'follow-referral': 'whoever asked, from outside',
}

/** 'The program (signing in)' */
export const programName = (why: string): string => `The program (${programs[why] ?? why})`

/** Words for the keys of reasons, where the module that owns them has given any. */
export type ReasonWords = Readonly<Record<string, string>>

/** 'A court needs it'; 'Something else: audit of closed cases'. What is no key is somebody's own words. */
export function reasonOf(reason: string, words: ReasonWords): string {
  const [, key = '', own] = /^(\w+): (.+)$/s.exec(reason) ?? []
  return words[reason] ?? (words[key] === undefined || own === undefined ? reason : `${words[key]}: ${own}`)
}

/** To whom something was given: `name` is of the account that the key names. */
export function recipientOf(recipient: string, name: string | null): string {
  if (recipient.startsWith('account ')) return name ?? `user ${recipient.slice(8)}`
  if (recipient.startsWith('panel ')) return 'the members of the panel'
  return recipient === 'subject' ? 'the person whom it is about' : recipient
}
