/** SQL for how often members came: of the meetings at which they were expected, those at which the minutes have them present. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'

export type AttendanceShare = {
  /** Sorts, and tells where a next page begins. */
  key: string
  slug: string
  name: string
  bodySlug: string
  bodyName: string
  year: number
  /** Meetings at which they were expected. */
  meetings: number
  present: number
  apologies: number
  onCouncilBusiness: number
  /** Neither present nor sent word. */
  absent: number
}

type Only = {
  personId?: number | null
  bodySlug?: string | null
  year?: number | null
  after?: string | null
  size?: number
}

const word = sql`('present', 'apologies', 'absent on council business')`

/**
 * For each member, body and municipal year. A member is expected at each meeting of a body on which they sat that was held, and whose
 * minutes are on record, from the day on which they joined to the day on which they left: never at one that was cancelled. Where a
 * body's members of a year are not on record, those are expected whom the minutes name as members, each at the meetings that name them.
 */
export const attendanceShares = (tx: Tx, only: Only = {}) =>
  rows(
    sql<AttendanceShare>`
      with held as (
        select m.id, m.body_id, m.year, m.date from meetings.meeting m join people.body b on b.id = m.body_id
         where m.status <> 'cancelled'
           and exists (select from meetings.attendance a where a.meeting_id = m.id and a.capacity in ${word})
           and (${only.bodySlug ?? null}::text is null or b.slug = ${only.bodySlug ?? null})
           and (${only.year ?? null}::int is null or m.year = ${only.year ?? null})),
      sat as (
        select p.same_as as person_id, s.body_id, s.year, s.begins, s.ends
          from people.membership s join people.person p on p.id = s.person_id),
      named as (
        select p.same_as as person_id, a.meeting_id, bool_or(a.capacity = 'present') as came, bool_or(a.capacity = 'apologies') as sorry,
               bool_or(a.capacity = 'absent on council business') as away
          from meetings.attendance a join people.person p on p.id = a.person_id where a.capacity in ${word} group by 1, 2),
      expected as (
        select distinct s.person_id, h.id as meeting_id, h.body_id, h.year
          from sat s join held h on h.body_id = s.body_id and h.year = s.year
         where h.date >= coalesce(s.begins, '-infinity') and h.date <= coalesce(s.ends, 'infinity')
        union
        select n.person_id, h.id, h.body_id, h.year from named n join held h on h.id = n.meeting_id
         where not exists (select from sat s where s.body_id = h.body_id and s.year = h.year)),
      counted as (
        select e.person_id, e.body_id, e.year, count(*) as meetings, count(*) filter (where n.came) as present,
               count(*) filter (where not n.came and n.sorry) as apologies,
               count(*) filter (where not n.came and not n.sorry and n.away) as away,
               count(*) filter (where n.person_id is null) as absent
          from expected e left join named n on n.person_id = e.person_id and n.meeting_id = e.meeting_id
         where ${only.personId ?? null}::int is null or e.person_id = ${only.personId ?? null}
         group by 1, 2, 3)
      select * from (
        select c.year || ' ' || b.slug || ' ' || p.slug as key, p.slug, p.name, b.slug as "bodySlug", b.name as "bodyName", c.year,
               c.meetings, c.present, c.apologies, c.away as "onCouncilBusiness", c.absent
          from counted c join people.person p on p.id = c.person_id join people.body b on b.id = c.body_id) t
       where ${only.after ?? null}::text is null or t.key collate "C" > ${only.after ?? null}::text collate "C"
       order by t.key collate "C" limit ${only.size ?? 100000}`,
    tx,
  )

/** One decimal place: 3 of 7 is 42.9. Null where nothing was expected. */
export const percent = ({ present, meetings }: Pick<AttendanceShare, 'present' | 'meetings'>): number | null =>
  meetings === 0 ? null : Math.round((present * 1000) / meetings) / 10
