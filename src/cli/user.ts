/** wardmote user: lists the users; adds one and prints the one-time link; ends all that somebody holds; makes a new link. */
import {
  accountByEmail,
  agencyNamed,
  firstAdministrator,
  findAccounts,
  invite,
  join,
  leave,
  needsSetUp,
  reset,
  roleName,
} from '../access/index.ts'
import type { Database } from '../db/index.ts'
import { isRefusal, today } from '../lib/index.ts'
import { args, out, say, WrongCall } from './command.ts'
import { withRecord } from './open.ts'

const hours = 72

export async function run(given: string[]): Promise<number> {
  const { values, positionals } = args(given, {
    name: { type: 'string' },
    email: { type: 'string' },
    role: { type: 'string', multiple: true, default: [] },
    agency: { type: 'string' },
    why: { type: 'string' },
  })
  const [verb] = positionals
  const need = (what: 'name' | 'email' | 'agency' | 'why'): string => {
    const value = values[what]?.trim()
    if (!value) throw new WrongCall(`Say --${what}.`)
    return value
  }
  return withRecord({ role: 'tool' }, async (db, profile) => {
    const origin = process.env['ORIGIN'] ?? ''
    switch (verb) {
      case undefined:
        return list(db)
      case 'add':
        return add(db, origin, {
          name: need('name'),
          email: need('email'),
          roles: values.role,
          agency: values.agency ?? profile.name.value,
          why: values.why ?? 'Added at the command line',
        })
      case 'end':
        return end(db, need('email'), need('why'))
      case 'link':
        return link(db, origin, need('email'), need('why'))
      default:
        throw new WrongCall('Say add, end or link, or nothing for the list.')
    }
  })
}

async function list(db: Database): Promise<number> {
  const { found } = await db.asSystem('set-up', tx => findAccounts(tx, {}))
  if (found.length === 0) out('There is no user yet.')
  for (const one of found) {
    const roles = one.roles.map(({ role, agency }) => `${roleName(role)}, ${agency}`).join('; ')
    out(`${one.state.padEnd(8)} ${one.email}  ${one.name}  ${roles}`)
  }
  return 0
}

type New = { name: string; email: string; roles: string[]; agency: string; why: string }

/** On an empty database the agency is made too, and the role must be administrator. */
async function add(db: Database, origin: string, { name, email, roles, agency, why }: New): Promise<number> {
  const first = await needsSetUp(db)
  if (first && roles.join() !== 'administrator')
    throw new WrongCall('The first user must be an administrator: say --role administrator.')
  const made = await db.asSystem('set-up', async tx => {
    if (first) return firstAdministrator(tx, { agency, name, email })
    const there = await agencyNamed(tx, agency)
    if (!there) throw new WrongCall(`There is no agency ${agency}: see wardmote agency.`)
    return join(tx, { name, email, roles, agencyId: there.id, begins: today(), why })
  })
  if (isRefusal(made)) return refused(made.says)
  return handOver(db, origin, made, name)
}

async function end(db: Database, email: string, why: string): Promise<number> {
  const done = await db.asSystem('set-up', async tx => {
    const account = await accountByEmail(tx, email.toLowerCase())
    if (!account) throw new WrongCall(`Nobody here has the address ${email}.`)
    return leave(tx, account.id, why)
  })
  if (isRefusal(done)) return refused(done.says)
  out(`Ended: every session, every way to sign in, and roles: ${done.ended}.`)
  return 0
}

async function link(db: Database, origin: string, email: string, how: string): Promise<number> {
  const account = await db.asSystem('set-up', tx => accountByEmail(tx, email.toLowerCase()))
  if (!account) throw new WrongCall(`Nobody here has the address ${email}.`)
  const fault = await db.asSystem('set-up', tx => reset(tx, account.id, how))
  return fault ? refused(fault.says) : handOver(db, origin, account.id, account.name)
}

async function handOver(db: Database, origin: string, account: number, name: string): Promise<number> {
  say(`The link of ${name}, good once and for ${hours} hours. Whoever opens it signs in as this person:`)
  out(`${origin}${await invite(db, account, null, hours)}`)
  return 0
}

function refused(says: string): number {
  say(`${says}.`.replace(/\.\.$/, '.'))
  return 1
}
