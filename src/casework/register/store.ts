/** SQL for what cases say to everybody: added to by the agency whose case it is, read by everybody, never changed. */
import { sql } from 'kysely'
import { one, rows, type Tx } from '../../db/index.ts'
import type { RegisterEntry } from '../type/register.ts'

export type Registered = RegisterEntry & { readonly reference: string; readonly at: Temporal.Instant }

/** The latest of each case of a kind; of one case, where its reference is said. The one that lasts longest first. */
export const registered = (tx: Tx, kind: string, reference: string | null = null) =>
  rows(
    sql<Registered>`select *
        from (select distinct on (r.reference) r.reference, r.title, r.from_day as "from", r.until_day as "until", r.ended, r.body, r.at
                from casework.register r
               where r.kind = ${kind} and (${reference}::text is null or r.reference = ${reference})
               order by r.reference, r.id desc) latest
       order by "until" desc, reference`,
    tx,
  )

export const insertRegistered = (tx: Tx, caseId: number, { title, from, until, ended, body }: RegisterEntry) =>
  one(
    sql<{ id: number }>`insert into casework.register (case_id, title, from_day, until_day, ended, body)
      values (${caseId}, ${title}, ${from}::date, ${until}::date, ${ended}::date, ${JSON.stringify(body)}::jsonb) returning id`,
    tx,
  )
