/** SQL for cases that come from a file: which were brought before, who works them, and the references by which they were known. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'

/** Those of these references under which the agency has brought in a case of this kind. */
export const broughtBefore = async (
  tx: Tx,
  agencyId: number,
  kind: string,
  references: readonly string[],
): Promise<ReadonlySet<string>> => {
  const found = await rows(
    sql<{
      reference: string
    }>`select reference from casework.brought_before(${agencyId}, ${kind}, ${[...references]}::text[])`,
    tx,
  )
  return new Set(found.map(one => one.reference))
}

/** The accounts of those who work the agency's cases, by e-mail address in small letters. */
export const workersNamed = async (
  tx: Tx,
  agencyId: number,
  emails: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const found = await rows(
    sql<{
      email: string
      accountId: number
    }>`select email, account_id as "accountId" from casework.workers_named(${agencyId}, ${[...emails]}::text[])`,
    tx,
  )
  return new Map(found.map(one => [one.email, one.accountId]))
}

export type Brought = { readonly id: number; readonly reference: string }

/** `reference`: the one by which the case was known. Gives how many were kept: fewer where somebody else was quicker. */
export const keepReferences = async (
  tx: Tx,
  agencyId: number,
  kind: string,
  cases: readonly Brought[],
): Promise<number> =>
  (
    await rows(
      sql`insert into casework.brought (case_id, agency_id, kind, reference)
        select c.id, ${agencyId}, ${kind}, c.reference
          from unnest(${cases.map(({ id }) => id)}::bigint[], ${cases.map(({ reference }) => reference)}::text[]) c(id, reference)
        on conflict do nothing returning case_id`,
      tx,
    )
  ).length
