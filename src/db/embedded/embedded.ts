/** The database server of one's own: started where it does not run, shared by all processes on the same data, stopped by the last. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asRole, isUnreachable, type Role, type Server } from '../server.ts'
import { writeWhole } from '../write-whole.ts'
import { findPostmaster, type Postmaster } from './adopt.ts'
import { findBinaries } from './binaries.ts'
import { makeCluster, readPasswords } from './cluster.ts'
import { lockWhenFree, tryLock, type Lock } from './lock.ts'
import { findPlace, type Place } from './place.ts'
import { startServer, stopServer } from './server.ts'
import type { Passwords } from '../roles.ts'

export type EmbeddedOptions = {
  /** `serve`: the one process that serves this data. `tool`: joins a server that runs, or starts it for as long as it needs. */
  role: 'serve' | 'tool'
  say: (progress: string) => void
  /** Which database in the cluster; tests have many. */
  database: string
}

/** The one `serve` on this data, or a refusal that names the first. The kernel drops the lock with the process, so the first is alive. */
const lockServing = (locks: string, place: Place): Lock => {
  const note = join(locks, 'serve.pid')
  const lock = tryLock(join(locks, 'serve'), 'alone')
  if (lock === null) {
    const first = existsSync(note) ? readFileSync(note, 'utf8') : 'unknown'
    throw new Error(
      `Wardmote is already being served from ${place.dataDir} (process ${first}): stop that first, or name another folder in DATA_DIR.`,
    )
  }
  writeWhole(note, String(process.pid))
  return lock
}

/** True where a server answers at all, be it with "too many clients": one that others are using must not be stopped. */
const answers = async (login: Parameters<typeof asRole>[0]): Promise<boolean> =>
  asRole(login, () => Promise.resolve(true)).catch(error => !isUnreachable(error))

export const openEmbedded = async (dataDir: string, { role, say, database }: EmbeddedOptions): Promise<Server> => {
  const place = findPlace(dataDir, say)
  const locks = join(place.dataDir, 'locks')
  mkdirSync(locks, { recursive: true })
  let postmaster: Postmaster | null = null
  let passwords: Passwords | null = null

  const login = (as: Role, to = database) => ({
    host: postmaster?.socketDir ?? '',
    port: postmaster?.port ?? 5432,
    user: as,
    password: passwords?.[as] ?? '',
    database: to,
    connectionTimeoutMillis: 10_000,
  })

  /** Adopts the server that runs, or starts one. Only ever called under the lock `change`. */
  const seeThatItRuns = async (): Promise<void> => {
    passwords = readPasswords(place)
    const binaries = findBinaries(place)
    if (!existsSync(place.cluster)) {
      say('Making the database; this happens once.')
      await makeCluster(place, binaries, passwords)
    }
    postmaster = findPostmaster(place.cluster)
    // One that we cannot talk to (its socket was cleaned away, say) is stopped in order and replaced.
    if (postmaster !== null && (!postmaster.ready || !(await answers(login('postgres', 'postgres'))))) {
      await stopServer(place)
      postmaster = null
    }
    postmaster ??= await startServer(place, binaries)
  }

  const changing = <T>(work: () => Promise<T>): Promise<T> =>
    lockWhenFree(join(locks, 'change'), 'alone', () =>
      say('Waiting for another process that starts or stops the database.'),
    ).then(async lock => {
      try {
        return await work()
      } finally {
        lock.release()
      }
    })

  const held: Lock[] = []
  const leave = (): Promise<void> =>
    changing(async () => {
      for (const lock of held) lock.release()
      const last = tryLock(join(locks, 'users'), 'alone')
      if (last === null) return
      await stopServer(place)
      last.release()
    })

  if (role === 'serve') held.push(lockServing(locks, place))
  try {
    await changing(async () => {
      held.push(await lockWhenFree(join(locks, 'users'), 'shared', () => undefined))
      await seeThatItRuns()
      await asRole(login('postgres', 'postgres'), async admin => {
        const found = await admin.query('select from pg_database where datname = $1', [database])
        if (found.rowCount === 0) await admin.query(`create database ${database}`)
      })
    })
  } catch (error) {
    await leave()
    throw error
  }
  return {
    login: as => login(as),
    revive: () => changing(seeThatItRuns),
    filesDir: join(place.dataDir, 'files'),
    leave,
  }
}
