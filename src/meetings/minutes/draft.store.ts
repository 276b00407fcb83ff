/** SQL for what minutes are drafted from, beside the sitting. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'

/** Who reports in which item. */
export const officersOf = (tx: Tx, meetingId: number) =>
  rows(
    sql<{
      businessId: number
      officer: string
    }>`select distinct on (d.business_id) d.business_id as "businessId", d.officer
      from meetings.draft d where d.meeting_id = ${meetingId} and d.business_id is not null and d.officer <> ''
      order by d.business_id, d.id`,
    tx,
  )

export const cooptedOn = (tx: Tx, bodyId: number, year: number) =>
  rows(
    sql<{
      personId: number
    }>`select p.same_as as "personId" from people.membership m join people.person p on p.id = m.person_id
      where m.body_id = ${bodyId} and m.year = ${year} and m.coopted`,
    tx,
  )

export type Seat = { personId: number; name: string; role: string | null; coopted: boolean }

/** Who sat on the body on a day, in the order of the membership list. */
export const seatsOn = (tx: Tx, bodyId: number, year: number, day: string) =>
  rows(
    sql<Seat>`select now.id as "personId", now.name, m.role, m.coopted
      from people.membership m join people.person p on p.id = m.person_id join people.person now on now.id = p.same_as
      where m.body_id = ${bodyId} and m.year = ${year} and coalesce(m.begins, '-infinity') <= ${day}::date
        and coalesce(m.ends, 'infinity') >= ${day}::date
      order by m.position, now.name`,
    tx,
  )
