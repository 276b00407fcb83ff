/** Opens the database: our own server or somebody's, its roles made, its migrations applied. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { connect, type Database } from './connect.ts'
import { openEmbedded } from './embedded/embedded.ts'
import { migrate } from './migrate.ts'
import { openOwnServer } from './own-server.ts'
import { ensureRoles } from './roles.ts'
import type { Server } from './server.ts'

/** `dataDir`: the embedded server's folder. `url`: DATABASE_URL; the documents then lie in `filesDir`. */
export type Where = { dataDir: string } | { url: string; filesDir: string }

export type OpenOptions = {
  /** `serve` refuses to be the second on one `dataDir`; a `tool` joins the server that runs. */
  role?: 'serve' | 'tool'
  /** Told what is being done where it may take more than a second. */
  say?: (progress: string) => void
}

/** From DATABASE_URL and FILES_DIR, or DATA_DIR (default ./data). */
export const whereFrom = (environment: Record<string, string | undefined>): Where => {
  const { DATABASE_URL: url, DATA_DIR: dataDir = './data', FILES_DIR: filesDir } = environment
  return url === undefined || url === '' ? { dataDir } : { url, filesDir: filesDir ?? join(dataDir, 'files') }
}

export const openServer = async (
  where: Where,
  { role = 'tool', say = () => undefined }: OpenOptions,
): Promise<Server> => {
  const server =
    'url' in where
      ? await openOwnServer(where.url, where.filesDir)
      : await openEmbedded(where.dataDir, { role, say, database: 'wardmote' })
  try {
    await ensureRoles(server)
  } catch (error) {
    await server.leave()
    throw error
  }
  return server
}

/** The file that stands in a DATA_DIR while a backup is restored into it. */
export const restoring = 'restoring'

/** Opens, or throws an Error whose message is a sentence for the operator. Call close() at the end, also on Ctrl-C. */
export const openDatabase = async (where: Where, options: OpenOptions = {}): Promise<Database> => {
  if ('dataDir' in where && existsSync(join(where.dataDir, restoring)))
    throw new Error(`A restore into ${where.dataDir} was broken off: remove that folder and restore again.`)
  const server = await openServer(where, options)
  try {
    await migrate(server, options.say ?? (() => undefined))
  } catch (error) {
    await server.leave()
    throw error
  }
  return connect(server)
}
