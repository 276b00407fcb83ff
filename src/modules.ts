/**
 * The modules in order. A module imports only from modules above it in this list, and only from their `index.ts`; its
 * tables live in the Postgres schema of its own name, and their foreign keys point only upwards here. `app.ts` and
 * `main.ts` may import from all. The test of the house holds every folder of `src` to this list.
 */

export const modules = [
  { name: 'lib', does: 'Clock, rules, refusals and words: pure functions without input or output.' },
  {
    name: 'db',
    does: 'The database: the server that we start, migrations, roles, transactions with an actor, backup.',
  },
  {
    name: 'web',
    does: 'What every page stands on: page(), html, the typed GOV.UK components, errors, assets, caching.',
  },
  { name: 'print', does: 'Papers as they are set: headings, words, tables, pictures; as PDF, HTML and Word.' },
  {
    name: 'authority',
    does: 'The authority profile: what is local to one council, as checked values with their sources.',
  },
  { name: 'access', does: 'Who may: agencies, users, roles, sign-in, sessions, and the log of what they did.' },
  { name: 'notify', does: 'Letters by e-mail: written in the transaction of what they tell of, sent afterwards.' },
  { name: 'search', does: 'Search over everything public: index, ranking, highlights, suggestions.' },
  { name: 'people', does: 'Persons, bodies and memberships: one row for each, imported or made here.' },
  { name: 'meetings', does: 'Meetings with their agendas, reports, minutes, resolutions and actions.' },
  { name: 'records', does: 'Published documents: reading them, and which line of which document each row came from.' },
  { name: 'scores', does: 'Scores of reoffending: pure formulas with their published tables, and nothing of anybody.' },
  { name: 'casework', does: 'Cases and panels: who may see which, the readings that the log holds.' },
  { name: 'case-types', does: 'The services: each kind of case with its stages, acts, clocks, rules and figures.' },
  { name: 'check', does: 'The proof-reader: contradictions in papers, found before they are published.' },
  { name: 'rights', does: 'What people may ask of their records, how long records are kept, and breaches.' },
  { name: 'site', does: 'The public pages that belong to no single noun: home, help, accessibility.' },
  { name: 'api', does: 'The forms that machines read: feeds, calendars and the like.' },
  { name: 'demonstration', does: 'An invented borough with one municipal year, made from seeds.' },
  { name: 'cli', does: 'The commands of the command line.' },
] as const satisfies readonly { name: string; does: string }[]
