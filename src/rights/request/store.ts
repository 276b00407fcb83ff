/** SQL for what people ask of their records. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'
import type { Deed } from '../../access/index.ts'
import type { Clocked } from './clock.ts'

export type Request = Clocked & {
  id: number
  slug: string
  reference: string
  kind: 'access' | 'rectification'
  controllerId: number
  controller: string
  name: string
  born: string | null
  address: string
  fromYear: number | null
  toYear: number | null
  asks: string
  identityHow: string
  extendedWhy: string
  closedOn: string | null
  outcome: 'answered' | 'refused' | 'withdrawn' | null
  closingNote: string
  madeBy: string
}

const request = sql<Request>`select r.id, r.slug, r.reference, r.kind, r.controller_id as "controllerId", g.name as controller,
    r.name, r.born, r.address, r.from_year as "fromYear", r.to_year as "toYear", r.asks, r.received,
    r.identity_asked as "identityAsked", r.identity_on as "identityOn", r.identity_how as "identityHow",
    r.extended_on as "extendedOn", r.extended_why as "extendedWhy", r.closed_on as "closedOn", r.outcome,
    r.closing_note as "closingNote", access.name_of(r.made_by) as "madeBy"
  from rights.request r join access.agency g on g.id = r.controller_id`

/** Open ones first, the oldest first. */
export const requests = (tx: Tx) =>
  rows(sql<Request>`${request} order by r.closed_on is not null, r.closed_on desc, r.received, r.id limit 500`, tx)

export const requestBySlug = (tx: Tx, slug: string) => row(sql<Request>`${request} where r.slug = ${slug}`, tx)

/** The controllers for which the actor answers. */
export const controllers = (tx: Tx) =>
  rows(
    sql<{ id: number; name: string }>`select g.id, g.name from access.agency g
      where g.id = any (access.protects()) and coalesce(g.controller_id, g.id) = g.id order by g.name`,
    tx,
  )

export type NewRequest = Pick<
  Request,
  | 'kind'
  | 'controllerId'
  | 'name'
  | 'born'
  | 'address'
  | 'fromYear'
  | 'toYear'
  | 'asks'
  | 'received'
  | 'identityOn'
  | 'identityHow'
> & { slug: string; names: string[]; sounds: string[]; postcode: string | null }

export const insertRequest = (tx: Tx, is: NewRequest) =>
  one(
    sql<{ id: number; slug: string; reference: string }>`
      insert into rights.request (slug, reference, kind, controller_id, name, born, address, name_keys, sound_keys, postcode_key,
        from_year, to_year, asks, received, identity_on, identity_how, made_by)
      values (${is.slug}, ${is.kind === 'access' ? 'SAR-' : 'REC-'} || ${is.received.slice(0, 4)} || '-' ||
                lpad(nextval('rights.request_number')::text, 4, '0'),
        ${is.kind}, ${is.controllerId}, ${is.name}, ${is.born}, ${is.address}, ${is.names}::text[], ${is.sounds}::text[], ${is.postcode},
        ${is.fromYear}, ${is.toYear}, ${is.asks}, ${is.received}, ${is.identityOn}, ${is.identityHow}, access.actor())
      returning id, slug, reference`,
    tx,
  )

export const setIdentity = (tx: Tx, id: number, is: Pick<Request, 'identityAsked' | 'identityOn' | 'identityHow'>) =>
  rows(
    sql`update rights.request set identity_asked = ${is.identityAsked}, identity_on = ${is.identityOn}, identity_how = ${is.identityHow}
      where id = ${id}`,
    tx,
  )

export const setExtended = (tx: Tx, id: number, on: Temporal.PlainDate, why: string) =>
  rows(sql`update rights.request set extended_on = ${on}, extended_why = ${why} where id = ${id}`, tx)

export const closeRequestRow = (tx: Tx, id: number, outcome: string, note: string) =>
  rows(sql`select rights.close_request(${id}, ${outcome}, ${note})`, tx)

/** How many cases hold somebody who may be the person. */
export const findCases = async (tx: Tx, id: number) =>
  (await one(sql<{ n: number }>`select rights.find(${id}) as n`, tx)).n

export const settleMatch = (tx: Tx, id: number, partyId: number, same: boolean) =>
  rows(sql`select rights.settle(${id}, ${partyId}, ${same})`, tx)

export type Match = { partyId: number; caseId: number; foundBy: string[]; same: boolean | null }

export const matches = (tx: Tx, id: number) =>
  rows(
    sql<Match>`select m.party_id as "partyId", m.case_id as "caseId", m.found_by as "foundBy", m.same
      from rights.match m where m.request_id = ${id} order by m.case_id, m.party_id`,
    tx,
  )

export const elsewhere = (tx: Tx, id: number) =>
  rows(
    sql<{ name: string }>`select g.name from rights.elsewhere e join access.agency g on g.id = e.agency_id
      where e.request_id = ${id} order by g.name`,
    tx,
  )

/** What is still to be decided before anything leaves. Only of open requests. */
export const undecided = (tx: Tx, id: number) =>
  one(sql<{ matches: number; rows: number }>`select matches, rows from rights.undecided(${id})`, tx)

export type PackageMade = {
  at: Temporal.Instant
  by: string
  released: number
  redacted: number
  withheld: number
  sha256: string
}

export const packagesMade = (tx: Tx, id: number) =>
  rows(
    sql<PackageMade>`select p.at, access.name_of(p.by_id) as by, p.released, p.redacted, p.withheld, p.sha256
      from rights.package p where p.request_id = ${id} order by p.at`,
    tx,
  )

/** Into the log, identifiers only. */
export const noteRequest = (tx: Tx, what: Deed, id: number) =>
  rows(sql`select access.note(${what}, 'request', ${[id]}::bigint[])`, tx)
