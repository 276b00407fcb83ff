/** For tests of signing in: accounts made in the database, and a browser that keeps cookies and sends forms. */
import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { setPassword } from '../src/access/index.ts'
import { connect } from '../src/db/connect.ts'
import { type Database, one } from '../src/db/index.ts'
import type { Server } from '../src/db/server.ts'

export const goodPassword = 'marmalade tractor Wednesday'

/** An active account with the password above, and a post where a role is given. */
export async function makeAccount(
  db: Database,
  { name = 'Perpetua Quill', email, role }: { name?: string; email: string; role?: string },
): Promise<number> {
  const { id } = await db.asSystem('set-up', async tx => {
    const account = await one(
      sql<{ id: number }>`insert into access.account (name, email) values (${name}, ${email}) returning id`,
      tx,
    )
    if (role) {
      const agency = await one(
        sql<{
          id: number
        }>`insert into access.agency (slug, name, kind) values ('thornmere', 'Thornmere Council', 'council')
          on conflict (slug) do update set name = excluded.name returning id`,
        tx,
      )
      await sql`insert into access.post (account_id, role, agency_id) values (${account.id}, ${role}, ${agency.id})`.execute(
        tx,
      )
    }
    return account
  })
  assert.equal(await setPassword(db, id, goodPassword), null)
  return id
}

type Asks = { readonly request: (path: string, init?: RequestInit) => Response | Promise<Response> }
export type Seen = {
  readonly status: number
  readonly text: string
  readonly to: string
  readonly setCookies: string[]
}

/** A browser without script: keeps cookies, sends forms as this site's pages do, follows no redirect by itself. */
export class Visitor {
  readonly cookies = new Map<string, string>()
  readonly #app: Asks
  readonly #origin: string
  constructor(app: Asks, origin = 'http://localhost') {
    this.#app = app
    this.#origin = origin
  }

  async #ask(path: string, init: RequestInit): Promise<Seen> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...init.headers, cookie, origin: this.#origin, 'user-agent': 'Firefox/140 (Windows)' }
    const answer = await this.#app.request(this.#origin + path, { ...init, headers })
    const setCookies = answer.headers.getSetCookie()
    for (const line of setCookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '') this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    const to = answer.headers.get('location') ?? ''
    return { status: answer.status, text: await answer.text(), to, setCookies }
  }

  get(path: string): Promise<Seen> {
    return this.#ask(path, {})
  }

  post(path: string, fields: Record<string, string>): Promise<Seen> {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    return this.#ask(path, { method: 'POST', headers, body: new URLSearchParams(fields).toString() })
  }

  signIn(email: string, password = goodPassword, next = ''): Promise<Seen> {
    return this.post(`/sign-in${next && `?next=${encodeURIComponent(next)}`}`, { email, password })
  }
}

/** The same database as another process of ours has it: with connections, and a memory, of its own. */
export const anotherProcess = (server: Server): Database => connect(server)

/** The value of a hidden field on a page. */
export function hidden(text: string, name: string): string {
  const value = new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1]
  assert.ok(value !== undefined, `the page has a hidden field ${name}`)
  return value
}

/** The one <h1> of a page. */
export const heading = (text: string): string => /<h1[^>]*>(.*?)<\/h1>/s.exec(text)?.[1] ?? ''
