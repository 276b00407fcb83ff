/** SQL for agencies. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'
import { day } from '../day.store.ts'
import type { Deed } from '../audit/deeds.ts'
import type { AgencyKind } from './kinds.ts'

export type Agency = {
  id: number
  slug: string
  name: string
  kind: AgencyKind
  /** The agency whose responsibility its records are; null: its own. */
  controllerId: number | null
  controller: string | null
  /** 'YYYY-MM-DD', the day from which it is closed. */
  closed: string | null
  /** People who hold a role there today or from a later day. */
  people: number
}

const agency = sql<Agency>`select g.id, g.slug, g.name, g.kind, g.controller_id as "controllerId", c.name as controller,
    g.closed::text as closed,
    (select count(distinct p.account_id) from access.post p
      where p.agency_id = g.id and p.ended_at is null and (p.ends is null or p.ends >= ${day}))::int as people
  from access.agency g left join access.agency c on c.id = g.controller_id`

export const agencies = (tx: Tx) => rows(sql<Agency>`${agency} order by g.closed is not null, g.name`, tx)

export const agencyBySlug = (tx: Tx, slug: string) => row(sql<Agency>`${agency} where g.slug = ${slug}`, tx)

/** By its name or its address, as somebody types it. */
export const agencyNamed = (tx: Tx, text: string) =>
  row(sql<Agency>`${agency} where g.slug = ${text} or lower(g.name) = lower(${text})`, tx)

export const agencyById = (tx: Tx, id: number) => row(sql<Agency>`${agency} where g.id = ${id}`, tx)

export type AgencyFacts = { name: string; kind: AgencyKind; controllerId: number | null }

export const insertAgency = (tx: Tx, { name, kind, controllerId }: AgencyFacts, slug: string) =>
  one(
    sql<{ id: number }>`insert into access.agency (slug, name, kind, controller_id)
      values (${slug}, ${name}, ${kind}, ${controllerId}) returning id`,
    tx,
  )

export const updateAgency = (tx: Tx, id: number, { name, kind, controllerId }: AgencyFacts) =>
  rows(
    sql`update access.agency set name = ${name}, kind = ${kind}, controller_id = ${controllerId} where id = ${id}`,
    tx,
  )

export const setClosed = (tx: Tx, id: number, closed: boolean) =>
  rows(sql`update access.agency set closed = ${closed ? day : null} where id = ${id}`, tx)

export const agencySlugsLike = (tx: Tx, slug: string) =>
  rows(sql<{ slug: string }>`select slug from access.agency where slug = ${slug} or slug like ${`${slug}-%`}`, tx)

/** Writes one line into the log of what administrators do; identifiers only. */
export const note = (tx: Tx, what: Deed, subject: string, ids: number[], why = '') =>
  rows(sql`select access.note(${what}, ${subject}, ${ids}::bigint[], ${why})`, tx)
