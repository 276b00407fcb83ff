/** SQL for information sharing agreements. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'
import { day } from '../day.store.ts'

export type Agreement = {
  id: number
  slug: string
  title: string
  /** Key and words of access.purpose. */
  purpose: string
  purposeSays: string
  /** The legal power, in the agreement's own words. */
  gateway: string
  /** 'YYYY-MM-DD' */
  starts: string
  reviewOn: string
  ends: string | null
  tellsPresence: boolean
  parties: number
  signed: number
  /** Dates as they stand today in the database. */
  begun: boolean
  over: boolean
  reviewOverdue: boolean
}

const agreement = sql<Agreement>`select a.id, a.slug, a.title, a.purpose, u.says as "purposeSays", a.gateway,
    a.starts::text as starts, a.review_on::text as "reviewOn", a.ends::text as ends, a.tells_presence as "tellsPresence",
    coalesce(p.parties, 0)::int as parties, coalesce(p.signed, 0)::int as signed,
    a.starts <= ${day} as begun, coalesce(a.ends < ${day}, false) as over,
    a.review_on < ${day} and coalesce(a.ends >= ${day}, true) as "reviewOverdue"
  from access.agreement a join access.purpose u on u.key = a.purpose
  left join (select x.agreement_id, count(*) as parties, count(*) filter (where x.signed_on <= ${day}) as signed
               from access.agreement_party x group by x.agreement_id) p on p.agreement_id = a.id`

export const agreements = (tx: Tx) =>
  rows(sql<Agreement>`${agreement} order by coalesce(a.ends < ${day}, false), a.review_on, a.title`, tx)

export const agreementBySlug = (tx: Tx, slug: string) => row(sql<Agreement>`${agreement} where a.slug = ${slug}`, tx)

export const agreementsOf = (tx: Tx, agencyId: number) =>
  rows(
    sql<Agreement>`${agreement} where a.id in (select x.agreement_id from access.agreement_party x where x.agency_id = ${agencyId})
      order by a.title`,
    tx,
  )

export type AgreementFacts = {
  title: string
  purpose: string
  gateway: string
  starts: string
  reviewOn: string
  ends: string | null
  tellsPresence: boolean
}

export const insertAgreement = (tx: Tx, is: AgreementFacts, slug: string) =>
  one(
    sql<{
      id: number
    }>`insert into access.agreement (slug, title, purpose, gateway, starts, review_on, ends, tells_presence)
      values (${slug}, ${is.title}, ${is.purpose}, ${is.gateway}, ${is.starts}, ${is.reviewOn}, ${is.ends}, ${is.tellsPresence})
      returning id`,
    tx,
  )

export const updateAgreement = (tx: Tx, id: number, is: AgreementFacts) =>
  rows(
    sql`update access.agreement set title = ${is.title}, purpose = ${is.purpose}, gateway = ${is.gateway},
        starts = ${is.starts}, review_on = ${is.reviewOn}, ends = ${is.ends}, tells_presence = ${is.tellsPresence}
      where id = ${id}`,
    tx,
  )

export const agreementSlugsLike = (tx: Tx, slug: string) =>
  rows(sql<{ slug: string }>`select slug from access.agreement where slug = ${slug} or slug like ${`${slug}-%`}`, tx)

export type Party = {
  agencyId: number
  agency: string
  agencySlug: string
  signatory: string
  signedOn: string | null
  /** Keys of access.field: what it receives of the other parties' cases. */
  fields: string[]
}

export const partiesOf = (tx: Tx, agreementId: number) =>
  rows(
    sql<Party>`select p.agency_id as "agencyId", g.name as agency, g.slug as "agencySlug", p.signatory,
        p.signed_on::text as "signedOn",
        array(select f.field from access.agreement_field f join access.field k on k.key = f.field
               where f.agreement_id = p.agreement_id and f.agency_id = p.agency_id order by k.position) as fields
      from access.agreement_party p join access.agency g on g.id = p.agency_id
     where p.agreement_id = ${agreementId} order by g.name`,
    tx,
  )

export const putParty = (
  tx: Tx,
  agreementId: number,
  { agencyId, signatory, signedOn }: Pick<Party, 'agencyId' | 'signatory' | 'signedOn'>,
) =>
  rows(
    sql`insert into access.agreement_party (agreement_id, agency_id, signatory, signed_on)
      values (${agreementId}, ${agencyId}, ${signatory}, ${signedOn})
      on conflict (agreement_id, agency_id) do update set signatory = excluded.signatory, signed_on = excluded.signed_on`,
    tx,
  )

export async function putFields(tx: Tx, agreementId: number, agencyId: number, fields: readonly string[]) {
  const kept = sql`${fields}::text[]`
  await rows(
    sql`delete from access.agreement_field
      where agreement_id = ${agreementId} and agency_id = ${agencyId} and field <> all (${kept})`,
    tx,
  )
  await rows(
    sql`insert into access.agreement_field (agreement_id, agency_id, field)
      select ${agreementId}, ${agencyId}, k.key from access.field k where k.key = any (${kept}) on conflict do nothing`,
    tx,
  )
}

export async function deleteParty(tx: Tx, agreementId: number, agencyId: number) {
  await putFields(tx, agreementId, agencyId, [])
  await rows(
    sql`delete from access.agreement_party where agreement_id = ${agreementId} and agency_id = ${agencyId}`,
    tx,
  )
}

export const clearSignatures = (tx: Tx, agreementId: number) =>
  rows(sql`update access.agreement_party set signed_on = null where agreement_id = ${agreementId}`, tx)

export type Known = { key: string; says: string }
export const fields = (tx: Tx) => rows(sql<Known>`select key, says from access.field order by position`, tx)
export const purposes = (tx: Tx) => rows(sql<Known>`select key, says from access.purpose order by says`, tx)

export type Registered = {
  slug: string
  title: string
  purpose: string
  gateway: string
  starts: string
  reviewOn: string
  ends: string | null
  parties: string[]
}

/** What the public may know of the agreements in force. Asked as the public itself, whoever reads. */
export const register = (tx: Tx) =>
  rows(
    sql<Registered>`select a.slug, a.title, u.says as purpose, a.gateway, a.starts::text as starts,
        a.review_on::text as "reviewOn", a.ends::text as ends,
        array(select g.name from access.agreement_party p join access.agency g on g.id = p.agency_id
               where p.agreement_id = a.id order by g.name) as parties
      from access.agreement a join access.purpose u on u.key = a.purpose order by a.title`,
    tx,
  )
