/** Transactions with an actor, over one pool of connections for each role. */
import { setTimeout as pause } from 'node:timers/promises'
import { Kysely, PostgresDialect, sql, type PostgresPoolClient, type Transaction } from 'kysely'
import { Client, Pool, type PoolClient } from 'pg'
import { openFiles, type Files } from './files.ts'
import { listener, type Listener } from './listen.ts'
import { isBusy, isUnreachable, type Server } from './server.ts'
import { outgoing, valueTypes } from './values.ts'

/** A transaction: the only way to the database. SQL is written as sql<Row>`…` and run by rows(), row() or one(). */
export type Tx = Transaction<unknown>

/** Who signed in: what `access.act_as` says of them. Their rights are read anew for every transaction and kept nowhere. */
export type Who = {
  readonly id: number
  readonly name: string
  /** 'second factor': the code is still to come; 'set-up': one must be set up first; 'whole': signed in. */
  readonly stage: 'second factor' | 'set-up' | 'whole'
  /** A second factor was shown. */
  readonly strong: boolean
  /** The session's number: an identifier, not the token. */
  readonly session: number
  readonly roles: readonly string[]
  /** Where each role is held. */
  readonly agencies: readonly { readonly id: number; readonly name: string; readonly role: string }[]
}

/** The token of somebody's session; kept where no log and no page can print it. */
export class Session {
  readonly #token: string
  constructor(token: string) {
    this.#token = token
  }
  static tokenOf(session: Session): string {
    return session.#token
  }
}

/** The session has ended, by itself or by somebody's doing: nothing was done. */
export class SignedOut extends Error {}

export type Database = {
  /** As the signed-out public: only what is granted to `public_web`, nothing written; everything seen at one moment. */
  asPublic<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** As the person whose session it is, with the rights that they have at this moment. Throws SignedOut where it has ended. */
  asActor<T>(session: Session, work: (tx: Tx, who: Who) => Promise<T>): Promise<T>
  /** As the system itself. `why` must be one of the table access.system_why. Committed when it returns; nothing of it when it throws. */
  asSystem<T>(why: string, work: (tx: Tx) => Promise<T>): Promise<T>
  /** The number of the public record's edition, for caches: read it before making a page, keep the page under it. */
  edition(): Promise<number>
  /** Hears what the database tells on a channel, on one connection for the process; see ./listen.ts. */
  listen: Listener['listen']
  /** The documents, stored by their SHA-256. Keep a file before the row that names it is committed. */
  files: Files
  close(): Promise<void>
}

const giveUpAfter = 60_000

/** Gets a connection; where the server is gone it is brought back first, and where it recovers from a crash we wait. */
const patiently = async (server: Server, pool: Pool): Promise<PoolClient> => {
  for (const until = Date.now() + giveUpAfter; ; await pause(50)) {
    try {
      return await pool.connect()
    } catch (error) {
      if (Date.now() > until || !(isUnreachable(error) || isBusy(error))) throw error
      if (isUnreachable(error)) await server.revive()
    }
  }
}

type PoolRole = 'app' | 'worker' | 'public_web'
const connections: Record<PoolRole, number> = { app: 10, worker: 6, public_web: 16 }

/** What one person's SQL could leave on a connection for the next one's transaction: cursors held over, settings, locks. Only `app`
 * serves several people. */
const leaveNothing = 'close all; reset all; unlisten *; select pg_advisory_unlock_all()'

const openPool = (server: Server, role: PoolRole, max: number): Kysely<unknown> => {
  // The options are made anew for each connection: a server that was started again may have its socket elsewhere.
  class FreshClient extends Client {
    constructor() {
      super({ ...server.login(role), application_name: `wardmote ${process.pid}`, types: valueTypes })
      // A connection that breaks is reported by the query it breaks; unheard, the event would end the process.
      this.on('error', () => undefined)
    }
  }
  const pool = new Pool({ max, idleTimeoutMillis: 30_000, allowExitOnIdle: true, Client: FreshClient })
  pool.on('error', () => undefined) // the pool has dropped the idle connection; the next one is made patiently
  const wrap = (client: PoolClient): PostgresPoolClient => {
    const query = (text: string, values: readonly unknown[]) => client.query(text, values.map(outgoing))
    const release = (broken?: boolean | Error) => {
      if (broken || role !== 'app') return client.release(broken)
      void client.query(leaveNothing).then(
        () => client.release(),
        () => client.release(true),
      )
    }
    return { query: query as unknown as PostgresPoolClient['query'], release }
  }
  return new Kysely<unknown>({
    dialect: new PostgresDialect({
      pool: { connect: async () => wrap(await patiently(server, pool)), end: () => pool.end(), options: {} },
    }),
  })
}

/** A pooled connection whose server has since died fails at its first word; where `work` has not begun, another one is tried. */
const again = async <T>(attempt: (begun: () => void) => Promise<T>): Promise<T> => {
  for (let tries = 0; ; tries++) {
    let working = false
    try {
      return await attempt(() => (working = true))
    } catch (error) {
      if (working || tries === 20 || !(isUnreachable(error) || isBusy(error))) throw error
    }
  }
}

export const connect = (server: Server): Database => {
  const pools = new Map<PoolRole, Kysely<unknown>>()
  const pool = (role: PoolRole): Kysely<unknown> => {
    const open = pools.get(role) ?? openPool(server, role, connections[role])
    pools.set(role, open)
    return open
  }
  const ears = listener(server)
  let closing: Promise<void> | null = null
  const close = async (): Promise<void> => {
    await ears.close()
    for (const open of pools.values()) await open.destroy()
    await server.leave()
  }
  return {
    asPublic: work =>
      again(begun =>
        pool('public_web')
          .transaction()
          .setIsolationLevel('repeatable read')
          .setAccessMode('read only')
          .execute(tx => {
            begun()
            return work(tx)
          }),
      ),
    asActor: (session, work) =>
      again(begun =>
        pool('app')
          .transaction()
          .execute(async tx => {
            const { rows } = await sql<{
              who: Who | null
            }>`select access.act_as(${Session.tokenOf(session)}) as who`.execute(tx)
            begun()
            const who = rows[0]?.who ?? null
            if (who === null) throw new SignedOut('The session has ended.')
            return work(tx, who)
          }),
      ),
    asSystem: (why, work) =>
      again(begun =>
        pool('worker')
          .transaction()
          .execute(async tx => {
            await sql`select access.act_as_system(${why})`.execute(tx)
            begun()
            return work(tx)
          }),
      ),
    edition: () =>
      again(async () => {
        const { rows } = await sql<{ n: number }>`select n from access.edition`.execute(pool('public_web'))
        return rows[0]?.n ?? 0
      }),
    listen: (channel, told) => ears.listen(channel, told),
    files: openFiles(server.filesDir),
    close: () => (closing ??= close()),
  }
}
