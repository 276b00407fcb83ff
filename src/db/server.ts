/** What the rest of `db` knows of a database server, whether we start it or it is somebody's own. */
import { setTimeout as pause } from 'node:timers/promises'
import { Client, type ClientConfig } from 'pg'

/** `postgres` stands for the account that may set up: the superuser of the embedded server, the account of DATABASE_URL elsewhere. */
export type Role = 'postgres' | 'owner' | 'app' | 'worker' | 'public_web'

export type Server = {
  /** How to log in as a role. */
  login(role: Role): ClientConfig
  /** Called where a connection could not be made: sees to it that the server runs (again), where that is ours to do. */
  revive(): Promise<void>
  /** The folder of the documents, stored by their SHA-256. */
  filesDir: string
  /** Ends our use of it; the last to leave the embedded server stops it. */
  leave(): Promise<void>
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/** Nothing listens there (any more). */
export const isUnreachable = (error: unknown): boolean =>
  ['ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'].includes(String(codeOf(error))) ||
  (error instanceof Error && /^Connection terminated|timeout expired/.test(error.message))

/** The server is starting, stopping or recovering: it will answer soon, or be gone. */
export const isBusy = (error: unknown): boolean => ['57P01', '57P02', '57P03'].includes(String(codeOf(error)))

/** Connects; waits up to a minute for a server that recovers from a crash. */
const connect = async (login: ClientConfig): Promise<Client> => {
  for (const until = Date.now() + 60_000; ;) {
    const client = new Client(login)
    client.on('error', () => undefined) // a connection that breaks while idle is reported by the next query
    try {
      await client.connect()
      return client
    } catch (error) {
      await client.end().catch(() => undefined)
      if (!isBusy(error) || Date.now() > until) throw error
      await pause(50)
    }
  }
}

/** Opens one connection of its own for `work`, outside the pools. */
export const asRole = async <T>(login: ClientConfig, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = await connect(login)
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}
