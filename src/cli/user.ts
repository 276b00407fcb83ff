/** wardmote user: lists the users; adds one, gives and ends roles, moves one, ends all that somebody holds, makes a new link. */
import {
  agencyNamed,
  firstAdministrator,
  findAccounts,
  join,
  leave,
  needsSetUp,
  reset,
  roleName,
} from '../access/index.ts'
import type { Database } from '../db/index.ts'
import { isRefusal, today } from '../lib/index.ts'
import { args, dayOf, out, refused, say, WrongCall } from './command.ts'
import { handOver, originFrom } from './one-time-link.ts'
import { withRecord } from './open.ts'
import { changeRoles, moveUser, userNamed } from './user-roles.ts'

export async function run(given: string[]): Promise<number> {
  const { values, positionals } = args(given, {
    name: { type: 'string' },
    email: { type: 'string' },
    role: { type: 'string', multiple: true, default: [] },
    give: { type: 'string', multiple: true, default: [] },
    end: { type: 'string', multiple: true, default: [] },
    agency: { type: 'string' },
    from: { type: 'string' },
    begins: { type: 'string' },
    ends: { type: 'string' },
    why: { type: 'string' },
    origin: { type: 'string' },
  })
  const [verb, ...more] = positionals
  if (more.length > 1) throw new WrongCall(`${more.slice(1).join(' ')}: put what has spaces into quotation marks.`)
  const said = { ...values, email: values.email ?? more[0] }
  const need = (what: 'name' | 'email' | 'agency' | 'from' | 'why'): string => {
    const value = said[what]?.trim()
    if (!value) throw new WrongCall(`Say --${what}.`)
    return value
  }
  const day = (what: 'begins' | 'ends') => (said[what] === undefined ? null : dayOf(said[what], what))
  const origin = originFrom(values.origin)
  return withRecord({ role: 'tool' }, async (db, profile) => {
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
      case 'role': {
        const change = { give: values.give, end: values.end, agency: need('agency'), why: need('why') }
        return changeRoles(db, need('email'), { ...change, begins: day('begins'), ends: day('ends') })
      }
      case 'move': {
        const to = { from: need('from'), agency: need('agency'), roles: values.role, why: need('why') }
        return moveUser(db, need('email'), { ...to, begins: day('begins'), ends: day('ends') })
      }
      case 'end':
        return end(db, need('email'), need('why'))
      case 'link':
        return link(db, origin, need('email'), need('why'))
      default:
        throw new WrongCall('Say add, role, move, end or link, or nothing for the list.')
    }
  })
}

async function list(db: Database): Promise<number> {
  const { found, all } = await db.asSystem('set-up', tx => findAccounts(tx, {}))
  if (found.length === 0) out('There is no user yet.')
  for (const one of found) {
    const roles = one.roles.map(({ role, agency }) => `${roleName(role)}, ${agency}`).join('; ')
    out(`${one.state.padEnd(8)} ${one.email}  ${one.name}  ${roles}`)
  }
  if (all > found.length) say(`${all - found.length} more are not listed: look for them in the browser, under Users.`)
  return 0
}

type New = { name: string; email: string; roles: string[]; agency: string; why: string }

/** On an empty database the agency is made too, and the role must be administrator. */
async function add(db: Database, origin: string | null, { name, email, roles, agency, why }: New): Promise<number> {
  const first = await needsSetUp(db)
  if (first && roles.join() !== 'administrator')
    throw new WrongCall('The first user must be an administrator: say --role administrator.')
  const made = await db.asSystem('set-up', async tx => {
    if (first) return firstAdministrator(tx, { agency, name, email })
    const there = await agencyNamed(tx, agency)
    if (!there) throw new WrongCall(`There is no agency ${agency}: see wardmote agency.`)
    return join(tx, { name, email, roles, agencyId: there.id, begins: today(), why })
  })
  if (!isRefusal(made)) return handOver(db, origin, made, name)
  if (made.rule !== 'email-free') return refused(made.says)
  const give = roles.map(role => ` --give ${role}`).join('') || ' --give ROLE'
  return refused(
    `Somebody has the address ${email} here already. Nobody was added. To give them a role: wardmote user role ${email}${give} --agency "${agency}" --why "…"`,
  )
}

async function end(db: Database, email: string, why: string): Promise<number> {
  const done = await db.asSystem('set-up', async tx => leave(tx, (await userNamed(tx, email)).id, why))
  if (isRefusal(done)) return refused(done.says)
  out(`Ended: every session, every way to sign in, and roles: ${done.ended}.`)
  return 0
}

async function link(db: Database, origin: string | null, email: string, how: string): Promise<number> {
  const account = await db.asSystem('set-up', tx => userNamed(tx, email))
  const fault = await db.asSystem('set-up', tx => reset(tx, account.id, how))
  return fault ? refused(fault.says) : handOver(db, origin, account.id, account.name)
}
