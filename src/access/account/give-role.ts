/** Gives somebody a role at an agency, from a day on, with the reason. */
import { isRefusal, type Refusal, refuse, today } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { agencyOpen } from '../agency/rules.ts'
import { agencyById } from '../agency/store.ts'
import { roles as known } from '../roles.ts'
import { datesInOrder, notHeldTwice, notLeft, someRole, whySaid } from './rules.ts'
import { accountForChange, insertPost, postsOf } from './store.ts'

export type Given = {
  roles: readonly string[]
  agencyId: number
  begins: Temporal.PlainDate
  ends?: Temporal.PlainDate | null
  why: string
}

/** The refusal, or null where the roles may be given: for forms that do more than one thing. */
export async function mayGive(tx: Tx, { roles, agencyId, begins, ends = null, why }: Given): Promise<Refusal | null> {
  return (
    someRole.refuses({ roles, known: known.map(role => role.key) }) ??
    agencyOpen.refuses({ agency: await agencyById(tx, agencyId) }) ??
    datesInOrder.refuses({ begins: String(begins), ends: ends && String(ends), today: String(today()) }) ??
    whySaid.refuses({ why })
  )
}

/** The numbers of the new posts. The database notes each, and tells the data protection officer where it is one's own. */
export async function giveRoles(tx: Tx, accountId: number, given: Given): Promise<Refusal | number[]> {
  const account = await accountForChange(tx, accountId)
  if (!account) return refuse('user-known', 'There is no such user.')
  const fault = notLeft.refuses(account) ?? (await mayGive(tx, given))
  if (isRefusal(fault)) return fault
  const { roles, agencyId, begins, ends = null, why } = given
  const held = (await postsOf(tx, accountId)).filter(
    // A role that ends before this one begins is no double.
    post => post.when !== 'over' && post.agencyId === agencyId && (post.ends === null || post.ends >= String(begins)),
  )
  const twice = notHeldTwice.refuses({ held: held.some(post => roles.includes(post.role)) })
  if (twice) return twice
  const made: number[] = []
  for (const role of new Set(roles)) {
    const post = { accountId, role, agencyId, begins: String(begins), ends: ends && String(ends), why }
    made.push((await insertPost(tx, post)).id)
  }
  return made
}
