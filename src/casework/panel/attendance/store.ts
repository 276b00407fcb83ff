/** SQL for who came to a panel. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../../db/index.ts'
import type { NewMember } from '../store.ts'
import type { Attended } from './by-agency.ts'

export const setAttended = (tx: Tx, panelId: number, accountId: number, attended: Attended | null) =>
  rows(
    sql`update casework.panel_member set attended = ${attended}::text
         where panel_id = ${panelId} and account_id = ${accountId} and attended is distinct from ${attended}::text`,
    tx,
  )

/** Those who sat at a meeting that is over. */
export const insertAttended = (
  tx: Tx,
  panelId: number,
  all: readonly (Omit<NewMember, 'panelId'> & { readonly attended: Attended })[],
) =>
  rows(
    sql`insert into casework.panel_member (panel_id, account_id, agency_id, capacity, attended)
      select ${panelId}, m.* from unnest(${all.map(one => one.accountId)}::int[], ${all.map(one => one.agencyId)}::int[],
                                         ${all.map(one => one.capacity)}::text[], ${all.map(one => one.attended)}::text[]) m`,
    tx,
  )

/** The kinds of agencies of which somebody is there: 'police', 'probation'. */
export const kindsPresent = async (tx: Tx, panelId: number): Promise<string[]> =>
  (
    await rows(
      sql<{
        kind: string
      }>`select distinct g.kind from casework.panel_member m join access.agency g on g.id = m.agency_id
        where m.panel_id = ${panelId} and m.attended = 'present' order by 1`,
      tx,
    )
  ).map(one => one.kind)
