/** SQL for the breach register: entries, and every version of what was known. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'
import type { Deed } from '../../access/index.ts'

export type Risk = 'unlikely' | 'risk' | 'high'
export type Told = 'told' | 'not needed'

export type Version = {
  happened: string
  foundAt: Temporal.Instant
  people: number | null
  kinds: string[]
  data: string
  risk: Risk
  regulator: Told | null
  regulatorWhy: string
  regulatorAt: Temporal.Instant | null
  peopleTold: Told | null
  peopleWhy: string
  measures: string
  closed: boolean
}

export type Known = Version & { n: number; by: string; at: Temporal.Instant }
export type Breach = { id: number; slug: string; reference: string; controller: string }

const known = sql`v.n, v.happened, v.found_at as "foundAt", v.people, v.kinds, v.data, v.risk, v.regulator,
    v.regulator_why as "regulatorWhy", v.regulator_at as "regulatorAt", v.people_told as "peopleTold", v.people_why as "peopleWhy",
    v.measures, v.closed, access.name_of(v.by_id) as by, v.at`

/** Each with what is known now; open ones first, the newest first. */
export const breaches = (tx: Tx) =>
  rows(
    sql<Breach & Known>`select b.id, b.slug, b.reference, g.name as controller, ${known}
      from rights.breach b join access.agency g on g.id = b.controller_id
      join lateral (select * from rights.breach_version x where x.breach_id = b.id order by x.n desc limit 1) v on true
      order by v.closed, v.found_at desc limit 500`,
    tx,
  )

/** Undefined also where it was erased. */
export const breachBySlug = (tx: Tx, slug: string) =>
  row(
    sql<Breach>`select b.id, b.slug, b.reference, g.name as controller from rights.breach b
      join access.agency g on g.id = b.controller_id where b.slug = ${slug} and b.erased_at is null`,
    tx,
  )

/** The newest first. */
export const versions = (tx: Tx, breachId: number) =>
  rows(sql<Known>`select ${known} from rights.breach_version v where v.breach_id = ${breachId} order by v.n desc`, tx)

export const insertBreach = (tx: Tx, slug: string, controllerId: number, year: number) =>
  one(
    sql<{ id: number; slug: string }>`insert into rights.breach (slug, reference, controller_id, made_by)
      values (${slug}, 'BR-' || ${String(year)} || '-' || lpad(nextval('rights.breach_number')::text, 4, '0'), ${controllerId}, access.actor())
      returning id, slug`,
    tx,
  )

export const insertVersion = (tx: Tx, breachId: number, n: number, is: Version) =>
  rows(
    sql`insert into rights.breach_version (breach_id, n, happened, found_at, people, kinds, data, risk, regulator, regulator_why,
        regulator_at, people_told, people_why, measures, closed, by_id)
      values (${breachId}, ${n}, ${is.happened}, ${is.foundAt}, ${is.people}, ${is.kinds}::text[], ${is.data}, ${is.risk}, ${is.regulator},
        ${is.regulatorWhy}, ${is.regulatorAt}, ${is.peopleTold}, ${is.peopleWhy}, ${is.measures}, ${is.closed}, access.actor())`,
    tx,
  )

export const noteBreach = (tx: Tx, what: Deed, id: number) =>
  rows(sql`select access.note(${what}, 'breach', ${[id]}::bigint[])`, tx)
