/** SQL for who came to a panel. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../../db/index.ts'
import type { Attended } from './by-agency.ts'

export const setAttended = (tx: Tx, panelId: number, accountId: number, attended: Attended | null) =>
  rows(
    sql`update casework.panel_member set attended = ${attended}::text
         where panel_id = ${panelId} and account_id = ${accountId} and attended is distinct from ${attended}::text`,
    tx,
  )
