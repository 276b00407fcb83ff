/** Every command of the command line. A command is loaded when it is called, so that each starts at once. */

export type Command = {
  name: string
  usage: string
  does: string
  /** `run` gives the exit code. */
  load: () => Promise<{ run: (args: string[]) => Promise<number> }>
}

export const commands: Command[] = [
  {
    name: 'serve',
    usage: 'serve [--empty] [--authority KEY] [--port N] [--host ADDRESS] [--origin URL]',
    does: 'starts the site (also npm start); an empty demonstration database is filled first, unless --empty',
    load: () => import('./serve.ts'),
  },
  {
    name: 'read',
    usage: 'read FILE… [--json]',
    does: 'reads documents without storing them; --json prints one JSON object a line, one a document',
    load: () => import('./read.ts'),
  },
  {
    name: 'check',
    usage: 'check FILE… [--against-record] [--json] [--style]',
    does: 'proof-reads documents; exit code 1 if any error was found; --json prints one finding a line',
    load: () => import('./check.ts'),
  },
  {
    name: 'import',
    usage: 'import FILE… [--publisher NAME] [--authority KEY]',
    does: 'reads documents and stores them; prints what was new, changed, the same',
    load: () => import('./import.ts'),
  },
  {
    name: 'cases',
    usage: 'cases FILE --type KIND --agency NAME --by EMAIL [--dry-run] [--leave-out-wrong] [--authority KEY]',
    does: 'opens the cases of a CSV file, in the name of who works them: all of them or none; --dry-run only says what it would do',
    load: () => import('./cases.ts'),
  },
  {
    name: 'pack',
    usage: 'pack MEETING [--out FILE] [--full]',
    does: 'sets the papers of a meeting as PDF, as they stand in preparation; --full with what is not for publication, which is noted',
    load: () => import('./pack.ts'),
  },
  {
    name: 'people',
    usage: 'people [--same A B | --different A B]',
    does: 'lists people who may be one and the same; settles one of the pairs',
    load: () => import('./people.ts'),
  },
  {
    name: 'body',
    usage: 'body [open|close SLUG]',
    does: 'lists the bodies; opens one to the public, or closes it',
    load: () => import('./body.ts'),
  },
  {
    name: 'user',
    usage:
      'user [add --name NAME --email ADDRESS --role ROLE… [--agency NAME] | role EMAIL --give|--end ROLE --agency NAME --why WHY | move EMAIL --from NAME --agency NAME --role ROLE… --why WHY | end|link EMAIL --why WHY] [--begins DAY] [--ends DAY] [--origin URL]',
    does: 'lists the users; adds one (the first is an administrator), gives or ends a role, moves one, ends all that somebody holds, or makes a new link',
    load: () => import('./user.ts'),
  },
  {
    name: 'agency',
    usage: 'agency [add NAME --kind KIND [--controller NAME] | close NAME]',
    does: 'lists the agencies; adds one, or closes one with every role held there',
    load: () => import('./agency.ts'),
  },
  {
    name: 'agreement',
    usage:
      'agreement [list | add TITLE --purpose KEY --gateway WORDS --starts DAY --review DAY [--ends DAY] [--tells-presence] | party|sign SLUG --agency NAME [--signatory WHO] [--signed DAY] [--field KEY…]]',
    does: 'lists the information sharing agreements and how each stands; adds one, a party to one, or a signature',
    load: () => import('./agreement.ts'),
  },
  {
    name: 'log',
    usage: 'log [--from DAY] [--until DAY] [--account EMAIL] [--case REFERENCE] [--what WORDS] [--most N] [--json]',
    does: 'searches the log: who did what, when and why, identifiers only; that it was searched is noted',
    load: () => import('./log.ts'),
  },
  {
    name: 'health',
    usage: 'health [--json]',
    does: 'how the installation is; exit code 1 where something is wrong',
    load: () => import('./health.ts'),
  },
  {
    name: 'profile',
    usage: 'profile [KEY|FILE.json…] [--check]',
    does: 'checks authority profiles, and lists the values that nobody has verified',
    load: () => import('./profile.ts'),
  },
  {
    name: 'export',
    usage: 'export --to DIR',
    does: 'writes everything out: each table as JSON lines, each document as it was published',
    load: () => import('./export.ts'),
  },
  {
    name: 'backup',
    usage: 'backup FILE',
    does: 'writes everything to one file, also while the site is served',
    load: () => import('./backup.ts'),
  },
  {
    name: 'restore',
    usage: 'restore FILE',
    does: 'brings a backup back, into an empty DATA_DIR or DATABASE_URL',
    load: () => import('./restore.ts'),
  },
  {
    name: 'verify',
    usage: 'verify [--heads FILE]',
    does: 'checks that every document is there, that the record says what the documents say, and that nobody changed the log',
    load: () => import('./verify.ts'),
  },
  {
    name: 'retention',
    usage: 'retention [--apply]',
    does: 'lists what is past its time; --apply clears old sessions, links, tries and searches, never a case',
    load: () => import('./retention.ts'),
  },
  {
    name: 'clock',
    usage: 'clock NAME --meeting DAY|--from DAY [--json] [--authority KEY]',
    does: 'works out a deadline of law or standing orders, and says how: notice, question-deadline, reply …',
    load: () => import('./clock.ts'),
  },
  {
    name: 'score',
    usage: 'score TOOL --json',
    does: 'works out scores of reoffending (ogrs3): reads a JSON object a line, writes a JSON object a line',
    load: () => import('./score.ts'),
  },
  {
    name: 'code',
    usage: 'code SECRET',
    does: 'prints the six digits that an authenticator app would show now: for the demonstration’s sign-ins',
    load: () => import('./code.ts'),
  },
]
