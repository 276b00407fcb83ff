/** SQL for single people named for a case: its lists of allowed and excluded readers, and those with whom it is shared. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'

export type NamedKind = 'allowed' | 'excluded' | 'shared' | 'rights'
export type Named = {
  accountId: number
  name: string
  kind: NamedKind
  agency: string | null
  agreement: string | null
  why: string
  until: Temporal.Instant | null
  by: string | null
  at: Temporal.Instant
}

export const namedFor = (tx: Tx, caseId: number) =>
  rows(
    sql<Named>`select n.account_id as "accountId", access.name_of(n.account_id) as name, n.kind, g.name as agency,
          a.title as agreement, n.why, n.until, access.name_of(n.by_id) as by, n.at
        from casework.named n left join access.agency g on g.id = n.agency_id
        left join access.agreement a on a.id = n.agreement_id
       where n.case_id = ${caseId} order by n.kind, name`,
    tx,
  )

export type NewNamed = {
  caseId: number
  accountId: number
  kind: 'allowed' | 'excluded' | 'shared'
  agreementId?: number | null
  agencyId?: number | null
  why: string
  until?: Temporal.Instant | null
}

export const insertNamed = (tx: Tx, { caseId, accountId, kind, agreementId, agencyId, why, until }: NewNamed) =>
  rows(
    sql`insert into casework.named (case_id, account_id, kind, agreement_id, agency_id, why, until)
      values (${caseId}, ${accountId}, ${kind}, ${agreementId ?? null}, ${agencyId ?? null}, ${why}, ${until ?? null}::timestamptz)`,
    tx,
  )

export const deleteNamed = (tx: Tx, caseId: number, accountId: number, kind: NamedKind) =>
  rows(sql`delete from casework.named where case_id = ${caseId} and account_id = ${accountId} and kind = ${kind}`, tx)

export type Offer = {
  accountId: number
  name: string
  agencyId: number
  agency: string
  agreementId: number
  agreement: string
}

/** To whom a case can be shown: practitioners of agencies that receive its purpose from its agency by an agreement in force. */
export const shareOffers = (tx: Tx, { agencyId, purpose }: { agencyId: number; purpose: string }) =>
  rows(
    sql<Offer>`select p.account_id as "accountId", p.name, p.agency_id as "agencyId", p.agency, a.id as "agreementId", a.title as agreement
        from access.sharing s join access.agreement a on a.id = s.agreement_id
        join casework.practitioners() p on p.agency_id = s.receiver
       where s.giver = ${agencyId} and s.purpose = ${purpose}
       group by 1, 2, 3, 4, 5, 6 order by p.name, a.title`,
    tx,
  )

export type OnPanel = {
  slug: string
  name: string
  openedAt: Temporal.Instant | null
  closedAt: Temporal.Instant | null
  cancelledAt: Temporal.Instant | null
}

export const panelsWith = (tx: Tx, caseId: number) =>
  rows(
    sql<OnPanel>`select p.slug, p.name, p.opened_at as "openedAt", p.closed_at as "closedAt", p.cancelled_at as "cancelledAt"
        from casework.panel_case pc join casework.panel p on p.id = pc.panel_id
       where pc.case_id = ${caseId} order by p.due desc`,
    tx,
  )
