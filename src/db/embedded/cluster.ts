/** Makes the database cluster, once: whole or not at all, so that an interrupted first start is simply begun again. */
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  lchownSync,
  lstatSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { syncFolder, writeWhole } from '../write-whole.ts'
import { noServer } from './binaries.ts'
import { makeServerFolder, type Account, type Place } from './place.ts'
import type { Passwords } from '../roles.ts'

const run = promisify(execFile)

/** Reads the passwords, or makes them: random, in a file that only the account running Wardmote may read. */
export const readPasswords = (place: Place): Passwords => {
  const word = (): string => randomBytes(24).toString('base64url')
  if (existsSync(place.passwordsFile)) {
    const kept = JSON.parse(readFileSync(place.passwordsFile, 'utf8')) as Passwords & { worker?: string }
    if (kept.worker !== undefined) return kept
    // Made by a version that had no such role yet.
    const more = { ...kept, worker: word() }
    writeWhole(place.passwordsFile, JSON.stringify(more), 0o600)
    return more
  }
  if (existsSync(place.cluster))
    throw new Error(
      `The passwords of the database are missing: ${place.passwordsFile} must come back beside ${place.cluster}.`,
    )
  const made = { postgres: word(), owner: word(), app: word(), worker: word(), public_web: word() }
  writeWhole(place.passwordsFile, JSON.stringify(made), 0o600)
  return made
}

/** Nobody comes in without a password, and (as the server listens on no address) only through the socket. */
const whoMayConnect = 'local all all scram-sha-256\n'

/**
 * initdb refuses an account without a name (the server itself does not): as root it runs as `nobody`, and what it made is
 * then given to the server's own number.
 */
const namedAccount = (): Account => {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
  const found = ['nobody', 'daemon', 'bin'].flatMap(name => accounts.filter(account => account[0] === name))[0]
  if (found === undefined)
    throw new Error(
      'Started as root, Wardmote needs an account without rights, such as nobody, in /etc/passwd: the database server does not run as root.',
    )
  return { uid: Number(found[2]) >>> 0, gid: Number(found[3]) >>> 0 } // macOS writes -2
}

const giveAll = (path: string, account: Account): void => {
  lchownSync(path, account.uid, account.gid)
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) giveAll(join(path, name), account)
}

/** Runs initdb in a folder beside and renames it when it is complete. */
export const makeCluster = async (place: Place, binaries: string, passwords: Passwords): Promise<void> => {
  for (const name of readdirSync(place.root))
    if (name.startsWith('postgres.new') || name.startsWith('password.new'))
      rmSync(join(place.root, name), { recursive: true })
  const beside = join(place.root, 'postgres.new')
  const passwordFile = join(place.root, 'password.new')
  const maker = place.account === null ? null : namedAccount()
  makeServerFolder(beside, maker)
  writeFileSync(passwordFile, passwords.postgres, { mode: 0o600 })
  if (maker !== null) chownSync(passwordFile, maker.uid, maker.gid)
  try {
    await run(
      join(binaries, 'initdb'),
      [
        `--pgdata=${beside}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        // The locale built into PostgreSQL: the same order on every machine, whatever libraries it has.
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        '--no-instructions',
      ],
      { cwd: '/', env: { PATH: process.env['PATH'], TZ: 'UTC', LC_ALL: 'C' }, ...maker },
    )
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw noServer()
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error)
    throw new Error(`The database could not be made in ${place.root}: ${said}`, { cause: error })
  } finally {
    rmSync(passwordFile, { force: true })
  }
  writeFileSync(join(beside, 'pg_hba.conf'), whoMayConnect)
  if (place.account !== null) giveAll(beside, place.account)
  renameSync(beside, place.cluster)
  syncFolder(place.root)
}
