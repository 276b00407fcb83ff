/** Connections of their own as `app`, as somebody who could slip SQL into a page would have them. */
import type { Client } from 'pg'
import { asRole, type Role, type Server } from '../../src/db/server.ts'

/** What a statement gave, or what the server said of it: `says` is all of the error, with its detail and hint. */
export type Answer = { rows: Record<string, unknown>[]; n: number; says: string }

export class Door {
  readonly #client: Client
  constructor(client: Client) {
    this.#client = client
  }
  /** Tries a statement; in a transaction the rest of it goes on after an error. */
  async try(text: string, ...values: unknown[]): Promise<Answer> {
    const inside = (
      await this.#client.query<{ is: boolean }>('select pg_current_xact_id_if_assigned() is not null as is')
    ).rows[0]?.is
    if (inside) await this.#client.query('savepoint door')
    try {
      const { rows, rowCount } = await this.#client.query<Record<string, unknown>>(
        text,
        values.length > 0 ? values : undefined,
      )
      return { rows, n: rowCount ?? 0, says: '' }
    } catch (error) {
      if (inside) await this.#client.query('rollback to door')
      const { message, code, detail, hint, where } = error as Error & Record<string, string | undefined>
      return { rows: [], n: 0, says: [code, message, detail, hint, where].filter(Boolean).join(' | ') }
    }
  }
  async begin(token: string): Promise<Answer> {
    await this.#client.query('begin')
    return this.try('select access.act_as($1) as who', token)
  }
  async end(how: 'commit' | 'rollback' = 'rollback'): Promise<void> {
    await this.#client.query(how)
  }
  /** As whoever has the token, rolled back at the end. */
  async as<T>(token: string, work: () => Promise<T>): Promise<T> {
    await this.begin(token)
    try {
      return await work()
    } finally {
      await this.end()
    }
  }
  /** Notes a reading of these cases, commits, and does `work` in a transaction that has resumed it. */
  async reading<T>(token: string, cases: readonly number[], work: () => Promise<T>): Promise<T> {
    await this.begin(token)
    const began = await this.try(`select casework.begin_read($1, 'open', 'A test') as r`, cases)
    await this.end('commit')
    return this.as(token, async () => {
      const resumed = await this.try('select casework.resume($1)', began.rows[0]?.r)
      if (resumed.says !== '') throw new Error(resumed.says)
      return work()
    })
  }
}

export const through = <T>(server: Server, work: (door: Door) => Promise<T>, role: Role = 'app'): Promise<T> =>
  asRole(server.login(role), client => work(new Door(client)))
