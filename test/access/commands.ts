/** What each command of the command line reaches, and what it leaves in the log. commands.test.ts runs them and compares. */

export type CommandAccess = {
  readonly reaches: string
  /** The keys of what it notes, beside what it makes its own entries of: see src/access/audit/deeds.ts. */
  readonly noted: readonly string[]
}

const nothing: readonly string[] = []

/** All that open the database need an account on the machine that may. */
export const commandAccess: Readonly<Record<string, CommandAccess>> = {
  serve: {
    reaches: 'serves the site; each page asks for itself. First start of a demonstration: makes its people',
    noted: nothing,
  },
  read: { reaches: 'the files named, and no database', noted: nothing },
  check: { reaches: 'the files named; with --against-record, what the public sees of the record', noted: nothing },
  import: { reaches: 'writes public and private papers; reads no case', noted: nothing },
  cases: {
    reaches:
      'opens cases in the name of a caseworker, in a session of its own that ends with it; prints references, and of a file what is wrong in it',
    noted: [
      'find',
      'import cases',
      'insert address',
      'insert brought',
      'insert case',
      'insert event',
      'insert party',
      'open session',
      'search for person',
      'sign out',
      'update case',
    ],
  },
  pack: {
    reaches: 'the papers of a meeting in preparation; exempt ones with --full, into a file for the own account only',
    noted: ['read full pack'],
  },
  people: { reaches: 'names in papers; reads no case', noted: nothing },
  body: { reaches: 'which bodies are public', noted: nothing },
  profile: { reaches: 'the profiles; no database', noted: nothing },
  export: {
    reaches: 'everything but what proves who somebody is, cases among it; files for the own account only',
    noted: ['export everything'],
  },
  backup: {
    reaches: 'everything, as the database’s own superuser; a file for the own account only',
    noted: ['back up everything'],
  },
  restore: { reaches: 'everything, into an empty database', noted: nothing },
  verify: { reaches: 'papers and the log; identifiers of cases, nothing of what is in them', noted: nothing },
  agency: { reaches: 'agencies; closing one ends the roles held there', noted: ['add agency', 'close agency'] },
  agreement: {
    reaches: 'agreements, their parties and signatures',
    noted: ['add agreement', 'add party', 'change party'],
  },
  user: {
    reaches: 'users and their roles, one-time links; the data protection officer is told where one can open cases',
    noted: [
      'add user',
      'end role caseworker',
      'end role clerk',
      'end role councillor',
      'give role caseworker',
      'give role clerk',
      'give role councillor',
      'move',
      'reset sign-in',
      'send link',
      'user left',
      'why role ends',
      'why user left',
    ],
  },
  log: {
    reaches: 'the log; identifiers and references of cases, nothing of what is in them',
    noted: ['search log'],
  },
  health: { reaches: 'counts, sizes and dates of the installation; nothing of anybody', noted: nothing },
  retention: {
    reaches: 'what proves who somebody is, and searches, once past their time; no case',
    noted: nothing,
  },
  clock: { reaches: 'the profile named; no database', noted: nothing },
  score: { reaches: 'what it is given on its standard input; no database', noted: nothing },
  code: { reaches: 'the secret named, and no database', noted: nothing },
}
