/** The demonstration's own sign-ins: made at its first start, shown once, for this machine only. */
import { needsSetUp } from '../access/index.ts'
import type { Engine } from '../casework/index.ts'
import type { Database } from '../db/index.ts'
import { type Refusal, refuse } from '../lib/index.ts'
import { loadCases } from './casework/load-cases.ts'
import { holdsDemonstrationStaff, loadStaff, type SignIn } from './casework/load-staff.ts'

export type { SignIn }

/** Everybody can read the invented people's names here: their sign-ins may stand on no server that others reach. */
const elsewhere =
  'This database holds the sign-ins of the demonstration, which are for this machine only. Serve it on 127.0.0.1, without --origin and ' +
  'without DATABASE_URL; or begin an authority of your own with --empty --authority in another DATA_DIR.'

/**
 * Null where this database may be served so. `onlyHere`: on loopback, from the embedded database; anywhere else the sign-ins
 * would be open to others. Asked of every database, whatever the options say.
 */
export const refusesElsewhere = async (db: Database, onlyHere: boolean): Promise<Refusal | null> =>
  !onlyHere && (await holdsDemonstrationStaff(db)) ? refuse('demonstration-here', elsewhere) : null

/** On a database without any account: makes agencies, people and cases, and gives the sign-ins to be shown; else none. */
export async function demonstrationSignIns(db: Database, engine: Engine): Promise<SignIn[]> {
  if (!(await needsSetUp(db))) return []
  const { cast, signIns } = await loadStaff(db)
  await loadCases(db, engine, cast)
  return signIns
}

/** For the console: each person in two lines. */
export const signInLines = (signIns: readonly SignIn[]): string[] =>
  signIns.length === 0
    ? []
    : [
        'Sign-ins of this demonstration (shown this once, good for this database only):',
        ...signIns.flatMap(({ name, email, password, secret, tries }) => [
          `  ${email.padEnd(36)} ${password}${secret === null ? '' : `   code: wardmote code ${secret}`}`,
          `      ${name}: ${tries}`,
        ]),
        '`wardmote code SECRET` gives the six digits that an authenticator app would show; or type the secret into one.',
      ]
