/** Starts and stops the server on a cluster. It listens on a socket in a private folder and on no address. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  lstatSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
} from 'node:fs'
import { totalmem } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { disownPidFile, findPostmaster, type Postmaster } from './adopt.ts'
import { isRoot, makeServerFolder, type Account, type Place } from './place.ts'

const writable = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** A short path (a socket's may have 107 bytes) for this account alone. A folder that somebody else made there is not used. */
const makeSocketDir = (place: Place): string => {
  const uid = place.account?.uid ?? process.getuid?.() ?? 0
  const own = process.env['XDG_RUNTIME_DIR'] ?? ''
  const base = isRoot() && writable('/run') ? '/run' : own !== '' && own.length < 60 && writable(own) ? own : '/tmp'
  const name = createHash('sha256').update(place.root).digest('hex').slice(0, 12)
  const folder = join(base, `wardmote-${uid}-${name}`)
  if (!existsSync(folder)) makeServerFolder(folder, place.account)
  const found = lstatSync(folder)
  if (!found.isDirectory() || found.uid !== uid || (found.mode & 0o077) !== 0)
    throw new Error(
      `${folder} is not a private folder of account ${uid}: remove it, so that the database's socket can be put there.`,
    )
  // A killed server's socket and its lock file: no other server has this folder, and ours does not run.
  for (const left of readdirSync(folder)) rmSync(join(folder, left), { force: true })
  return folder
}

/** An eighth of the memory that this process may use, between 128 MB and 1 GB. */
const sharedBuffers = (): string => {
  const limit = process.constrainedMemory()
  const memory = limit > 0 ? Math.min(limit, totalmem()) : totalmem()
  return `${Math.round(Math.min(1024, Math.max(128, memory / 8 / 2 ** 20)))}MB`
}

const settings = (socketDir: string): Record<string, string> => ({
  listen_addresses: '',
  unix_socket_directories: socketDir,
  unix_socket_permissions: '0700',
  port: '5432',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  shared_buffers: sharedBuffers(),
  max_connections: '100',
  max_wal_size: '1GB',
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // A week of logs, each weekday's overwritten by the next.
  logging_collector: 'on',
  log_directory: 'log',
  log_filename: 'postgres-%a.log',
  log_rotation_age: '1d',
  log_truncate_on_rotation: 'on',
})

const giveUpAfter = 60_000

/** Why a server ended: what it said before its log was open, and its last words in the log. */
const lastWords = (place: Place, pid: number | undefined): string => {
  const logs = join(place.cluster, 'log')
  const logged = existsSync(logs)
    ? readdirSync(logs).flatMap(name => readFileSync(join(logs, name), 'utf8').split('\n'))
    : []
  const fatal = logged.filter(line => line.includes(`[${pid}] FATAL`) || line.includes(`[${pid}] DETAIL`))
  const first = readFileSync(join(place.root, 'start.log'), 'utf8').split('\n')
  return [...first.filter(line => /FATAL|DETAIL|error/.test(line)), ...fatal].join(' ')
}

const startOnce = async (
  place: Place,
  binaries: string,
  extra: Record<string, string>,
): Promise<Postmaster | string> => {
  disownPidFile(place.cluster)
  const chosen = { ...settings(makeSocketDir(place)), ...extra }
  const output = openSync(join(place.root, 'start.log'), 'w', 0o600)
  const account: Account | Record<string, never> = place.account ?? {}
  // A process group of its own, so that Ctrl-C reaches us alone and we can stop it in order.
  const child = spawn(
    join(binaries, 'postgres'),
    ['-D', place.cluster, ...Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { cwd: '/', detached: true, env: { TZ: 'UTC', LC_ALL: 'C' }, stdio: ['ignore', output, output], ...account },
  )
  let ended: string | null = null
  child.once(
    'exit',
    (code, signal) => (ended = signal === null ? `it ended with code ${code}` : `it was ended by ${signal}`),
  )
  child.once('error', error => (ended = error.message))
  child.unref()
  closeSync(output)
  for (const until = Date.now() + giveUpAfter; Date.now() < until; await pause(10)) {
    const found = findPostmaster(place.cluster)
    if (found?.pid === child.pid && found?.ready) return found
    if (ended !== null) return lastWords(place, child.pid) || ended
  }
  return `process ${child.pid} was not ready after a minute; its log is in ${place.cluster}/log.`
}

/** What is over in a moment: helpers of a killed server that still live, or another start that was not yet done. */
const passing = /pre-existing shared memory block|lock file "postmaster.pid" (is empty|already exists)/

/**
 * Starts the server and waits until it takes connections. After a kill -9 the old server's helpers need a moment to see
 * that it is gone, and until then PostgreSQL rightly refuses to start. `extra` changes the settings (tests only).
 */
export const startServer = async (
  place: Place,
  binaries: string,
  extra: Record<string, string> = {},
): Promise<Postmaster> => {
  for (let tries = 0, until = Date.now() + giveUpAfter; ; tries++, await pause(50)) {
    // A process killed in the midst of this may have left a server that is only now ready.
    const there = findPostmaster(place.cluster)
    const started = there?.ready ? there : await startOnce(place, binaries, extra)
    if (typeof started !== 'string') return started
    const mayPass = passing.test(started) || (started.includes('SIGKILL') && tries < 3)
    if (!mayPass || Date.now() > until) throw new Error(`The database server did not start: ${started}`)
  }
}

/** Stops the server in order (open transactions are rolled back) and waits; after a minute it is ended the hard way, which loses nothing committed. */
export const stopServer = async (place: Place): Promise<void> => {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    const running = findPostmaster(place.cluster)
    if (running === null) return
    process.kill(running.pid, signal)
    for (const until = Date.now() + giveUpAfter; Date.now() < until; await pause(10)) {
      if (findPostmaster(place.cluster)?.pid === running.pid) continue
      if (basename(running.socketDir).startsWith('wardmote-'))
        rmSync(running.socketDir, { recursive: true, force: true })
      return
    }
  }
}
