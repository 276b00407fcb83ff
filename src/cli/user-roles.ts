/** wardmote user role and move: gives somebody a role, ends one, or moves them from one agency to another. */
import { accountByEmail, agencyNamed, endRole, giveRoles, move, postsOf, roleName, roles } from '../access/index.ts'
import type { Database, Tx } from '../db/index.ts'
import { isRefusal, list, type Refusal, today } from '../lib/index.ts'
import { out, refused, WrongCall } from './command.ts'

export async function userNamed(tx: Tx, email: string) {
  const account = await accountByEmail(tx, email.toLowerCase())
  if (!account) throw new WrongCall(`Nobody here has the address ${email}: see wardmote user.`)
  return account
}

async function agencyOf(tx: Tx, name: string) {
  const agency = await agencyNamed(tx, name)
  if (!agency) throw new WrongCall(`There is no agency ${name}: see wardmote agency.`)
  return agency
}

function known(keys: readonly string[]): void {
  const unknown = keys.find(key => roles.every(role => role.key !== key))
  if (unknown !== undefined)
    throw new WrongCall(`${unknown} is no role. The roles: ${roles.map(role => role.key).join(', ')}.`)
}

const names = (keys: readonly string[]) => list(keys.map(roleName))

type Days = { begins: Temporal.PlainDate | null; ends: Temporal.PlainDate | null }
type Change = Days & { give: string[]; end: string[]; agency: string; why: string }

/** All that is asked for, or none of it. `ends` is the last day: of a role that is given, or of one that ends. */
export async function changeRoles(db: Database, email: string, change: Change): Promise<number> {
  const { give, end, agency, why, begins, ends } = change
  if (give.length + end.length === 0) throw new WrongCall('Say --give ROLE or --end ROLE.')
  if (give.length > 0 && end.length > 0 && ends !== null)
    throw new WrongCall('Give and end in two calls, where there is a last day: each has its own.')
  known([...give, ...end])
  const fault = await undoneWhereRefused(db, async tx => {
    const account = await userNamed(tx, email)
    const { id: agencyId } = await agencyOf(tx, agency)
    const given = { roles: give, agencyId, begins: begins ?? today(), ends, why }
    const made = give.length > 0 ? await giveRoles(tx, account.id, given) : null
    if (isRefusal(made)) return made
    const held = (await postsOf(tx, account.id)).filter(post => post.when !== 'over' && post.agencyId === agencyId)
    for (const role of end) {
      const posts = held.filter(post => post.role === role)
      if (posts.length === 0) throw new WrongCall(`${email} does not hold the role ${role} at ${agency}.`)
      for (const post of posts) {
        const refusal = await endRole(tx, post, { lastDay: ends, why })
        if (refusal) return refusal
      }
    }
    return null
  })
  if (fault) return refused(fault.says)
  if (give.length > 0) out(`Given to ${email} at ${agency}: ${names(give)}, from ${String(begins ?? today())}.`)
  if (end.length > 0)
    out(`Ended for ${email} at ${agency}: ${names(end)}, ${ends === null ? 'at once' : `after ${String(ends)}`}.`)
  return 0
}

type Move = Days & { from: string; agency: string; roles: string[]; why: string }

export async function moveUser(db: Database, email: string, to: Move): Promise<number> {
  known(to.roles)
  const begins = to.begins ?? today()
  const fault = await undoneWhereRefused(db, async tx => {
    const account = await userNamed(tx, email)
    const left = await agencyOf(tx, to.from)
    const { id: agencyId } = await agencyOf(tx, to.agency)
    return move(tx, account.id, left.id, { roles: to.roles, agencyId, begins, ends: to.ends, why: to.why })
  })
  if (fault) return refused(fault.rule === 'post-still-held' ? `${email} holds no role at ${to.from}` : fault.says)
  out(`${email} moves from ${to.from} to ${to.agency} on ${String(begins)}: ${names(to.roles)}.`)
  return 0
}

class Undone extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.says)
    this.refusal = refusal
  }
}

/** A refusal half way takes back what was done before it. */
async function undoneWhereRefused(db: Database, work: (tx: Tx) => Promise<Refusal | null>): Promise<Refusal | null> {
  try {
    await db.asSystem('set-up', async tx => {
      const refusal = await work(tx)
      if (refusal) throw new Undone(refusal)
    })
    return null
  } catch (error) {
    if (error instanceof Undone) return error.refusal
    throw error
  }
}
