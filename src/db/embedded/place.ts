/** Where the embedded database stands, and as which account its server runs: in DATA_DIR wherever that can be, else under /var/lib/wardmote. */
import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeWhole } from '../write-whole.ts'

/** PostgreSQL refuses to run as root. This number belongs to nobody on Debian, Red Hat or under systemd; no account is made for it. */
const serverAccount = 60_901
const systemFolder = '/var/lib/wardmote'

export type Account = { uid: number; gid: number }
export type Place = {
  dataDir: string
  /** Holds the cluster, the passwords and, where needed, the server's programs: DATA_DIR itself, or a folder under /var/lib/wardmote. */
  root: string
  cluster: string
  passwordsFile: string
  /** The account that the server must be started as; null where it is our own. */
  account: Account | null
}

export const isRoot = (): boolean => process.getuid?.() === 0

/** True where the account may pass through all folders down to `path`: as any account may, or as their owner. */
export const reachable = (path: string, account: Account | null): boolean => {
  for (let folder = path; ; folder = dirname(folder)) {
    const { mode, uid } = statSync(folder)
    if ((mode & 0o001) === 0 && !(uid === account?.uid && (mode & 0o100) !== 0)) return false
    if (folder === dirname(folder)) return true
  }
}

const aside = (path: string): string => `${path}.set-aside-${Temporal.Now.instant().epochMilliseconds}`

type Note = { at: string; of: string }

/** The note that a DATA_DIR keeps where its database had to be placed elsewhere. Follows a DATA_DIR that was moved; refuses one that was copied. */
const readNote = (file: string, dataDir: string): Note | null => {
  if (!existsSync(file)) return null
  const note = JSON.parse(readFileSync(file, 'utf8')) as Note
  if (note.of === dataDir) return note
  const first = join(note.of, 'database.json')
  if (existsSync(first) && (JSON.parse(readFileSync(first, 'utf8')) as Note).at === note.at)
    throw new Error(
      `${dataDir} is a copy of ${note.of}, and both name the database at ${note.at}: ` +
        `remove ${file} to start with an empty one, or use backup and restore to have the data twice.`,
    )
  const moved = { at: note.at, of: dataDir }
  writeWhole(file, JSON.stringify(moved))
  return moved
}

const choose = (dataDir: string, say: (progress: string) => void): string => {
  const noteFile = join(dataDir, 'database.json')
  const note = readNote(noteFile, dataDir)
  if (note !== null) return note.at
  if (!isRoot() || existsSync(join(dataDir, 'postgres')) || reachable(dataDir, null)) return dataDir
  const root = join(systemFolder, createHash('sha256').update(dataDir).digest('hex').slice(0, 12))
  if (existsSync(root)) {
    // The DATA_DIR of this name was emptied or removed: whoever did that wants a fresh start, but nothing of theirs is deleted.
    const old = aside(root)
    renameSync(root, old)
    say(`An earlier database of ${dataDir} was kept as ${old}; remove it when it is no longer needed.`)
  }
  writeWhole(noteFile, JSON.stringify({ at: root, of: dataDir }))
  say(
    `The database of ${dataDir} is kept in ${root}, because the database server does not run as root and cannot reach ${dataDir}.`,
  )
  return root
}

/** The account to start the server as: the one that owns the cluster if there is one. */
const accountFor = (root: string, cluster: string): Account | null => {
  const owner = existsSync(cluster) ? statSync(cluster) : null
  if (isRoot()) return owner === null || owner.uid === 0 ? { uid: serverAccount, gid: serverAccount } : owner
  const own = process.getuid?.() ?? 0
  if (owner !== null && owner.uid !== own)
    throw new Error(
      `The database in ${root} belongs to account ${owner.uid}: start Wardmote as that account, or as root.`,
    )
  return null
}

/** Decides (once) and makes the folder. `dataDir` is made where it is missing. */
export const findPlace = (dataDir: string, say: (progress: string) => void): Place => {
  mkdirSync(dataDir, { recursive: true })
  const real = realpathSync(dataDir)
  const root = choose(real, say)
  const cluster = join(root, 'postgres')
  if (isRoot() && root !== real) {
    mkdirSync(root, { recursive: true })
    for (const folder of [systemFolder, root]) chmodSync(folder, 0o755)
  }
  const account = accountFor(root, cluster)
  if (account !== null && !reachable(root, account))
    throw new Error(
      `The database server's account (${account.uid}) cannot reach ${root}: let others pass through its folders (chmod o+x), or move it.`,
    )
  return { dataDir: real, root, cluster, passwordsFile: join(root, 'passwords.json'), account }
}

/** Makes an empty folder that only the server's account may open. */
export const makeServerFolder = (folder: string, account: Account | null): void => {
  mkdirSync(folder, { mode: 0o700 })
  chmodSync(folder, 0o700)
  if (account !== null) chownSync(folder, account.uid, account.gid)
}
