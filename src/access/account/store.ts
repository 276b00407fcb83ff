/** SQL for users and the roles that they hold. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'
import { day } from '../day.store.ts'

export type State = 'invited' | 'active' | 'left'
export type Account = { id: number; name: string; email: string; state: State; hasHome: boolean }

const account = sql<Account>`select a.id, a.name, a.email, a.state, a.home_key is not null as "hasHome" from access.account a`

export const accountById = (tx: Tx, id: number) => row(sql<Account>`${account} where a.id = ${id}`, tx)

/** Locks the row, so that two administrators change one person after another. */
export const accountForChange = (tx: Tx, id: number) => row(sql<Account>`${account} where a.id = ${id} for update`, tx)

export const accountByEmail = (tx: Tx, email: string) => row(sql<Account>`${account} where a.email = ${email}`, tx)

export const anyAccount = async (tx: Tx): Promise<boolean> =>
  (await row(sql`select from access.account limit 1`, tx)) !== undefined

/** Of two who set up at once, the second waits and then finds an account. */
export const oneAtATime = (tx: Tx) => rows(sql`select pg_advisory_xact_lock(8246, 11)`, tx)

export type AccountFacts = { name: string; email: string; nameKeys: string[]; homeKey: string | null }

export const insertAccount = (tx: Tx, { name, email, nameKeys, homeKey }: AccountFacts) =>
  one(
    sql<{ id: number }>`insert into access.account (name, email, name_keys, home_key)
      values (${name}, ${email}, ${nameKeys}::text[], ${homeKey}) returning id`,
    tx,
  )

/** `homeKey` undefined: stays as it is. */
export const updateAccount = (
  tx: Tx,
  id: number,
  { name, email, nameKeys, homeKey }: Omit<AccountFacts, 'homeKey'> & { homeKey: string | null | undefined },
) =>
  rows(
    sql`update access.account set name = ${name}, email = ${email}, name_keys = ${nameKeys}::text[],
        home_key = ${homeKey === undefined ? sql`home_key` : homeKey} where id = ${id}`,
    tx,
  )

export const setState = (tx: Tx, id: number, state: Exclude<State, 'active'>) =>
  rows(sql`update access.account set state = ${state} where id = ${id}`, tx)

export type Post = {
  id: number
  accountId: number
  account: string
  role: string
  agencyId: number
  agency: string
  agencySlug: string
  begins: string
  ends: string | null
  why: string
  givenAt: Temporal.Instant
  givenBy: string | null
  endedAt: Temporal.Instant | null
  endedBy: string | null
  /** 'now', 'later' or 'over'. */
  when: 'now' | 'later' | 'over'
}

const post = sql<Post>`select p.id, p.account_id as "accountId", a.name as account, p.role, p.agency_id as "agencyId",
    g.name as agency, g.slug as "agencySlug", p.begins::text as begins, p.ends::text as ends, p.why,
    p.given_at as "givenAt", b.name as "givenBy", p.ended_at as "endedAt", e.name as "endedBy",
    case when p.ended_at is not null or p.ends < ${day} then 'over'
         when p.begins > ${day} then 'later' else 'now' end as "when"
  from access.post p join access.account a on a.id = p.account_id join access.agency g on g.id = p.agency_id
  join access.role r on r.key = p.role
  left join access.account b on b.id = p.given_by left join access.account e on e.id = p.ended_by`

/** Newest first; those held before those that are over. */
export const postsOf = (tx: Tx, accountId: number) =>
  rows(
    sql<Post>`${post} where p.account_id = ${accountId}
      order by (p.ended_at is not null or p.ends < ${day}), g.name, p.role, p.id desc`,
    tx,
  )

/** Those not over, by name. */
export const postsAt = (tx: Tx, agencyId: number) =>
  rows(
    sql<Post>`${post} where p.agency_id = ${agencyId} and p.ended_at is null and (p.ends is null or p.ends >= ${day})
      order by a.name, p.role, p.id`,
    tx,
  )

export const postById = (tx: Tx, id: number) => row(sql<Post>`${post} where p.id = ${id}`, tx)

export type NewPost = {
  accountId: number
  role: string
  agencyId: number
  begins: string
  ends: string | null
  why: string
}

export const insertPost = (tx: Tx, { accountId, role, agencyId, begins, ends, why }: NewPost) =>
  one(
    sql<{ id: number }>`insert into access.post (account_id, role, agency_id, begins, ends, why)
      values (${accountId}, ${role}, ${agencyId}, ${begins}, ${ends}, ${why}) returning id`,
    tx,
  )

export const endPost = (tx: Tx, id: number) =>
  rows(sql`update access.post set ended_at = now() where id = ${id} and ended_at is null`, tx)

export const setLastDay = (tx: Tx, id: number, ends: string) =>
  rows(sql`update access.post set ends = ${ends} where id = ${id} and ended_at is null`, tx)

export const endPostsOf = (tx: Tx, accountId: number) =>
  rows<{ id: number }>(
    sql`update access.post set ended_at = now() where account_id = ${accountId} and ended_at is null returning id`,
    tx,
  )

export const endPostsAt = (tx: Tx, agencyId: number) =>
  rows<{ id: number }>(
    sql`update access.post set ended_at = now() where agency_id = ${agencyId} and ended_at is null returning id`,
    tx,
  )

/**
 * How many hold the administrator role today with no last day, having signed in before: in all, and beside one person, some
 * posts or all posts of an agency. Their posts are locked until the transaction ends: two who would each take the other's
 * role away wait for one another.
 */
export const administrators = (tx: Tx, beside: { account?: number; posts?: readonly number[]; agency?: number }) =>
  rows(
    sql<{ id: number; account: number; agency: number }>`
      select p.id, p.account_id as account, p.agency_id as agency from access.post p
        join access.account a on a.id = p.account_id join access.agency g on g.id = p.agency_id
       where p.role = 'administrator' and p.ended_at is null and p.begins <= ${day} and p.ends is null
         and a.state = 'active' and g.closed is null
       order by p.id for update of p`,
    tx,
  ).then(all => ({
    before: all.length,
    left: all.filter(
      one => one.account !== beside.account && !beside.posts?.includes(one.id) && one.agency !== beside.agency,
    ).length,
  }))

export const resetSignIn = (tx: Tx, accountId: number, how: string) =>
  rows(sql`select access.reset_sign_in(${accountId}, ${how})`, tx)

export type SignIn = { accountId: number; last: Temporal.Instant | null; open: number; factor: boolean }

const signIn = sql<SignIn>`select s.account_id as "accountId", s.last, s.open, s.factor from access.sign_ins() s`

export const signInOf = (tx: Tx, accountId: number) => row(sql<SignIn>`${signIn} where s.account_id = ${accountId}`, tx)

export type Found = Account & { roles: { role: string; agency: string }[]; last: Temporal.Instant | null }
export type Wanted = { name?: string; agency?: string; state?: State | 'unused' }

const like = (text: string) => `%${text.replaceAll(/[\\%_]/g, found => `\\${found}`)}%`
const mostFound = 100

/** Up to 100 people by name, and how many there are in all. 'unused': those who have not signed in for 90 days. */
export async function findAccounts(tx: Tx, { name, agency, state }: Wanted): Promise<{ found: Found[]; all: number }> {
  const old = sql`coalesce(s.last, a.made_at) < now() - interval '90 days'`
  const found = await rows(
    sql<Found & { all: number }>`
      select a.id, a.name, a.email, a.state, a.home_key is not null as "hasHome", s.last, count(*) over ()::int as all,
        (select coalesce(jsonb_agg(jsonb_build_object('role', p.role, 'agency', g.name) order by g.name, p.role), '[]')
           from access.post p join access.agency g on g.id = p.agency_id
          where p.account_id = a.id and p.ended_at is null and (p.ends is null or p.ends >= ${day})) as roles
      from access.account a left join access.sign_ins() s on s.account_id = a.id
     where (${name ?? null}::text is null or a.name ilike ${like(name ?? '')} or a.email ilike ${like(name ?? '')})
       and (${agency ?? null}::text is null or exists (
             select from access.post p join access.agency g on g.id = p.agency_id
              where p.account_id = a.id and g.slug = ${agency ?? null} and p.ended_at is null and (p.ends is null or p.ends >= ${day})))
       and case ${state ?? ''} when '' then a.state <> 'left' or ${name ?? null}::text is not null
                               when 'unused' then a.state <> 'left' and ${old} else a.state = ${state ?? ''} end
     order by lower(a.name), a.id limit ${mostFound}`,
    tx,
  )
  return { found, all: found[0]?.all ?? 0 }
}
