/** What most commands begin with: the profile, the database, and a clean stop on Ctrl-C. */
import { loadProfile, type Profile, rememberAuthority } from '../authority/index.ts'
import { type Database, openDatabase, whereFrom } from '../db/index.ts'
import { loadBodies } from '../people/index.ts'
import { say, WrongCall } from './command.ts'
import { sealing } from './seal.ts'

/**
 * Opens the database named by DATA_DIR or DATABASE_URL for `work`, and closes it whatever happens. `authority` is asked for
 * by --authority; without it the one that this database already belongs to, else the demonstration. At its end a tool seals
 * what it wrote into the log, unless it only looks (`seal: false`); who serves does it all the while.
 */
export async function withRecord<T>(
  options: { authority?: string | undefined; role: 'serve' | 'tool'; seal?: boolean },
  work: (db: Database, profile: Profile) => Promise<T>,
): Promise<T> {
  const db = await openDatabase(whereFrom(process.env), { role: options.role, say })
  const stop = () => void db.close().finally(() => process.exit(130))
  if (options.role === 'tool') process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    const key = await db.asSystem('load-profile', tx => rememberAuthority(tx, options.authority))
    if (typeof key !== 'string') throw new WrongCall(key.says)
    const profile = usable(key)
    await db.asSystem('load-profile', tx => loadBodies(tx, profile))
    const done = await work(db, profile)
    if (options.role === 'tool' && options.seal !== false) await (await sealing(db))()
    return done
  } finally {
    await db.close()
  }
}

function usable(key: string): Profile {
  const profile = loadProfile(key)
  if ('faults' in profile) throw new WrongCall(`The profile ${key} cannot be used.\n${profile.faults.join('\n')}`)
  return profile
}
