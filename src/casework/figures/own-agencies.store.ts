/** SQL for the agencies whose cases somebody works: those whose figures they may see. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'

export type OwnAgency = { readonly id: number; readonly name: string }

/** None for who works no cases. */
export const ownAgencies = (tx: Tx) =>
  rows(
    sql<OwnAgency>`select id, name from access.agency where id = any ((select access.caseworks())::int[]) order by id`,
    tx,
  )
