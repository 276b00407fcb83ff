/** What each command of the command line reaches. All of them need an account on the machine that may open the database. */

export const commandAccess: Readonly<Record<string, string>> = {
  serve: 'serves the site; each page asks for itself. First start of a demonstration: makes its people',
  read: 'the files named, and no database',
  import: 'writes public and private papers; reads no case',
  people: 'names in papers; reads no case',
  body: 'which bodies are public',
  profile: 'the profiles; no database',
  export: 'everything but what proves who somebody is, cases among it; noted in the log',
  backup: 'everything, as the database’s own superuser',
  restore: 'everything, into an empty database',
  verify: 'papers and the log; identifiers of cases, nothing of what is in them',
  agency: 'agencies',
  agreement: 'agreements',
  user: 'users and their roles, one-time links; the data protection officer is told where one can open cases',
  retention: 'what proves who somebody is, and searches, once past their time; no case',
  code: 'the secret named, and no database',
}
