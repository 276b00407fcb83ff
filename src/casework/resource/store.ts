/** SQL for the things that an agency lends to its cases, and where each was. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'
import type { Resource } from '../type/act.ts'

/** Nobody else adds, changes, lends or retires a thing of this agency until the transaction ends. */
export const holdResources = (tx: Tx, agencyId: number) =>
  rows(sql`select pg_advisory_xact_lock(hashtextextended('resource', ${agencyId}))`, tx)

/** Those in use, each with the case that holds it: 0 where the reader does not see that case. */
export const resourcesFor = (tx: Tx, agencyId: number) =>
  rows(
    sql<Resource>`select r.id, r.kind, r.name,
          coalesce(m.case_id, case when r.id = any ((select casework.lent())::int[]) then 0 end) as "heldBy"
        from casework.resource r left join casework.mark m on m.resource_id = r.id and m.to_day is null
       where r.agency_id = ${agencyId} and r.retired is null order by r.kind, r.name`,
    tx,
  )

export type Lent = {
  readonly id: number
  readonly agencyId: number
  readonly agency: string
  readonly kind: string
  readonly name: string
  readonly groupKey: string
  /** 'YYYY-MM-DD' */
  readonly added: string
  readonly retired: string | null
  readonly out: boolean
}

const columns = sql`r.id, r.agency_id as "agencyId", g.name as agency, r.kind, r.name, r.group_key as "groupKey", r.added, r.retired,
  r.id = any ((select casework.lent())::int[]) as out`
const from = sql`casework.resource r join access.agency g on g.id = r.agency_id`

/** Of the reader's agencies, those retired last. */
export const allResources = (tx: Tx) =>
  rows(
    sql<Lent>`select ${columns} from ${from} order by r.retired is not null, g.name, r.kind, r.name, r.id limit 1000`,
    tx,
  )

export const resourceById = (tx: Tx, id: number) =>
  row(sql<Lent>`select ${columns} from ${from} where r.id = ${id}`, tx)

export type Place = {
  readonly resourceId: number
  readonly slug: string
  readonly reference: string
  readonly ward: string
  readonly from: string
  /** Null while it is there. */
  readonly to: string | null
}

const placed = sql`select m.resource_id as "resourceId", c.slug, c.reference, m.ward, m.from_day as "from", m.to_day as "to"
  from casework.mark m join casework."case" c on c.id = m.case_id`

/** Where things are now, of the cases that the reader sees. */
export const placesNow = (tx: Tx) =>
  rows(sql<Place>`${placed} where m.resource_id is not null and m.to_day is null`, tx)

/** Where one was, the latest first. */
export const placesOf = (tx: Tx, id: number) =>
  rows(sql<Place>`${placed} where m.resource_id = ${id} order by m.from_day desc, m.id desc limit 500`, tx)

export type NewResource = {
  readonly agencyId: number
  /** 'camera' */
  readonly kind: string
  readonly name: string
  /** What it is for, as figures count it: 'asb'. */
  readonly groupKey: string
  /** Since when the agency has it, 'YYYY-MM-DD'; today where not said. */
  readonly added?: string
}

export const insertResource = (tx: Tx, { agencyId, kind, name, groupKey, added }: NewResource) =>
  one(
    sql<{ id: number }>`insert into casework.resource (agency_id, kind, name, group_key, added)
      values (${agencyId}, ${kind}, ${name}, ${groupKey}, coalesce(${added ?? null}::date, (now() at time zone 'Europe/London')::date))
      returning id`,
    tx,
  )

export const updateResource = (tx: Tx, id: number, { name, groupKey }: Pick<NewResource, 'name' | 'groupKey'>) =>
  rows(sql`update casework.resource set name = ${name}, group_key = ${groupKey} where id = ${id}`, tx)

/** Its last day is today. */
export const setRetired = (tx: Tx, id: number) =>
  rows(
    sql`update casework.resource set retired = (now() at time zone 'Europe/London')::date where id = ${id} and retired is null`,
    tx,
  )

/** Names of what is in use, but for one. */
export const namesOf = async (
  tx: Tx,
  { agencyId, kind, but = 0 }: { agencyId: number; kind: string; but?: number },
): Promise<string[]> =>
  (
    await rows(
      sql<{ name: string }>`select name from casework.resource
        where agency_id = ${agencyId} and kind = ${kind} and retired is null and id <> ${but}`,
      tx,
    )
  ).map(found => found.name)
