/** The four roles of the house, and what they may do to the database as a whole. */
import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import type { Client } from 'pg'
import { asRole, type Role, type Server } from './server.ts'

export type Passwords = Record<Role, string>

const roles = ['owner', 'app', 'worker', 'public_web'] as const
const named = roles.map(role => `'${role}'`).join(', ')

/** What PostgreSQL stores of a password (RFC 5803): shown to an administrator and sent to the server instead of the password itself. */
const scramVerifier = (password: string, salt = randomBytes(16)): string => {
  const hmac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()
  const salted = pbkdf2Sync(password, salt, 4096, 32, 'sha256')
  const stored = createHash('sha256').update(hmac(salted, 'Client Key')).digest('base64')
  return `SCRAM-SHA-256$4096:${salt.toString('base64')}$${stored}:${hmac(salted, 'Server Key').toString('base64')}`
}

/** The passwords of the roles on somebody's own server: made from the one in DATABASE_URL, so that every machine with that address agrees. */
export const derivePasswords = (secret: string): Passwords => {
  const word = (role: Role): string => createHmac('sha256', secret).update(`wardmote ${role}`).digest('base64url')
  return {
    postgres: secret,
    owner: word('owner'),
    app: word('app'),
    worker: word('worker'),
    public_web: word('public_web'),
  }
}

const roleSql = (role: string, exists: boolean, password: string): string[] => [
  `${exists ? 'alter' : 'create'} role ${role} login noinherit password '${scramVerifier(password)}';`,
  ...Object.entries(settings[role] ?? {}).map(([name, value]) => `alter role ${role} set ${name} = '${value}';`),
]

/** Bounds for what pages ask: a query that runs away, or a transaction that nobody ends, holds up no one else for long. */
const settings: Record<string, Record<string, string>> = {
  app: { statement_timeout: '30s', idle_in_transaction_session_timeout: '60s' },
  public_web: {
    default_transaction_read_only: 'on',
    statement_timeout: '10s',
    idle_in_transaction_session_timeout: '60s',
  },
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

const databaseSql = (database: string): string[] => [
  `revoke all on database ${quoted(database)} from public;`,
  `grant connect, create, temporary on database ${quoted(database)} to owner;`,
  `grant connect on database ${quoted(database)} to app, worker, public_web;`,
  'grant usage, create on schema public to owner;',
  'revoke create on schema public from public;',
]

const databaseIsRight = `
  select has_database_privilege('owner', current_database(), 'create')
     and has_schema_privilege('owner', 'public', 'create')
     and not has_schema_privilege('app', 'public', 'create')
     and not has_database_privilege('app', current_database(), 'temporary')
     and has_database_privilege('app', current_database(), 'connect')
     and has_database_privilege('worker', current_database(), 'connect')
     and has_database_privilege('public_web', current_database(), 'connect')
     and not has_database_privilege('public_web', current_database(), 'temporary') as right`

const canLogIn = async (server: Server, role: Role): Promise<boolean> => {
  try {
    return await asRole(server.login(role), () => Promise.resolve(true))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    // 28P01, 28000: no such role or another password; 42501: it may not connect to this database yet.
    if (code === '28P01' || code === '28000' || code === '42501') return false
    throw error
  }
}

/** Roles that could bypass the walls are refused, however they came about. */
const tooPowerful = `select rolname from pg_roles where rolname in (${named})
  and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`

const lackingSql = async (server: Server, admin: Client): Promise<string[]> => {
  const there = await admin.query<{ rolname: string }>(`select rolname from pg_roles where rolname in (${named})`)
  const exists = new Set(there.rows.map(({ rolname }) => rolname))
  const sql: string[] = []
  for (const role of roles) {
    const { password } = server.login(role)
    if (exists.has(role) && (await canLogIn(server, role))) continue
    sql.push(...roleSql(role, exists.has(role), String(password)))
  }
  const right = exists.size === roles.length && (await admin.query<{ right: boolean }>(databaseIsRight)).rows[0]?.right
  const database = (await admin.query<{ name: string }>('select current_database() as name')).rows[0]?.name ?? ''
  return right ? sql : [...sql, ...databaseSql(database)]
}

/** Makes what is missing of the roles and their rights; says which SQL an administrator must run where the account may not. */
export const ensureRoles = async (server: Server): Promise<void> =>
  asRole(server.login('postgres'), async admin => {
    await admin.query('begin')
    // Several processes may start at once; the lock ends with the transaction.
    await admin.query("select pg_advisory_xact_lock(hashtext('wardmote roles'))")
    const sql = await lackingSql(server, admin)
    try {
      if (sql.length > 0) await admin.query(sql.join('\n'))
    } catch (error) {
      const says = error instanceof Error ? error.message : String(error)
      throw new Error(
        `The account of DATABASE_URL may not make Wardmote's roles (${says}): have an administrator of that server run this in that database, ` +
          `then start again:\n${sql.join('\n')}`,
        { cause: error },
      )
    }
    await admin.query('commit')
    const powerful = (await admin.query<{ rolname: string }>(tooPowerful)).rows.map(({ rolname }) => rolname)
    if (powerful.length > 0)
      throw new Error(
        `The role ${powerful.join(', ')} is a superuser or may pass by row security: it must be neither (ALTER ROLE … NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB).`,
      )
  })
