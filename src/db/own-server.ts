/** Somebody's own PostgreSQL, named by DATABASE_URL. */
import { Client } from 'pg'
import { derivePasswords } from './roles.ts'
import { asRole, type Server } from './server.ts'

const oldest = 180_000

/** Checks the address and the version; everything else is as with our own server. */
export const openOwnServer = async (url: string, filesDir: string): Promise<Server> => {
  const { host, port, database, user, password, ssl } = new Client({ connectionString: url })
  if (password === null || password === undefined || password === '')
    throw new Error("DATABASE_URL needs a password: the passwords of Wardmote's own roles are made from it.")
  const passwords = derivePasswords(password)
  const server: Server = {
    login: role => ({
      host,
      port,
      database,
      ssl,
      user: role === 'postgres' ? user : role,
      password: passwords[role],
      connectionTimeoutMillis: 10_000,
    }),
    revive: () => Promise.resolve(),
    filesDir,
    leave: () => Promise.resolve(),
  }
  await asRole(server.login('postgres'), async admin => {
    const asked = await admin.query<{ version: string; number: number; encoding: string }>(
      `select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
              current_setting('server_encoding') as encoding`,
    )
    const is = asked.rows[0]
    if (is === undefined || is.number < oldest)
      throw new Error(`The server of DATABASE_URL is PostgreSQL ${is?.version}: Wardmote needs version 18 or later.`)
    if (is.encoding !== 'UTF8')
      throw new Error(`The database of DATABASE_URL is encoded in ${is.encoding}: it must be UTF8.`)
  })
  return server
}
