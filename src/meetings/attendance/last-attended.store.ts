/** SQL for when councillors last attended. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'

export type Attended = {
  personId: number
  slug: string
  name: string
  /** The bodies on which they sit, by name. */
  bodies: string[]
  /** The day of the last meeting at which the minutes on record list them as present, as a member; null where none does. */
  last: string | null
  lastBody: string | null
}

/**
 * The councillors of a day ('YYYY-MM-DD'): members of a body of the council, co-opted ones and those of partnerships left out. A
 * meeting of any body on record counts, a partnership's too: there they represent the council (section 85(2)).
 */
export const lastAttended = (tx: Tx, day: string) =>
  rows(
    sql<Attended>`
      with sits as (
        select distinct p.same_as as id, b.name from people.membership m
          join people.body b on b.id = m.body_id join people.person p on p.id = m.person_id
         where b.kind <> 'partnership' and not m.coopted
           and m.year = (select max(o.year) from people.membership o where o.body_id = b.id and coalesce(o.begins, '-infinity') <= ${day})
           and coalesce(m.begins, '-infinity') <= ${day} and coalesce(m.ends, 'infinity') >= ${day})
      select p.id as "personId", p.slug, p.name, array(select s.name from sits s where s.id = p.id order by s.name) as bodies,
        l.date as last, l.body as "lastBody"
      from people.person p
      left join lateral (
        select m.date, b.name as body from meetings.attendance a
          join people.person q on q.id = a.person_id join meetings.meeting m on m.id = a.meeting_id
          join people.body b on b.id = m.body_id
         where q.same_as = p.id and a.capacity = 'present' and m.status <> 'cancelled' and m.date <= ${day}
         order by m.date desc limit 1) l on true
      where p.id in (select id from sits)
      order by l.date nulls last, p.name`,
    tx,
  )
