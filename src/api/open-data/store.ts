/** SQL for open data: everything public, in the order of its keys, a page after another. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'

export type Only = {
  readonly body: string | null
  readonly year: number | null
  /** Key of the last row of the page before. */
  readonly after: string | null
  readonly size: number
}
type Cells = Record<string, string | number | boolean | null>
export type DataRow = { key: string } & Cells

/** Their keys begin with the day: earlier meetings are on pages before. */
const ofMeetings = ({ body, year, after }: Only) =>
  sql`(${body}::text is null or b.slug = ${body}) and (${year}::int is null or m.year = ${year})
    and (${after}::text is null or m.date >= left(${after}::text, 10)::date)`

/** Days, then meetings, then places within them; each part of one length, so that keys sort as they mean. */
const place = (position: unknown) => sql`m.date || ' ' || lpad(m.id::text, 9, '0') || ' ' || ${position}`

const paged = (inner: ReturnType<typeof sql>, { after, size }: Only) =>
  sql<DataRow>`select * from (${inner}) t where ${after}::text is null or t.key collate "C" > ${after}::text collate "C"
    order by t.key collate "C" limit ${size}`

/** Who was there, meeting by meeting, as the minutes have it. */
export const attendanceRows = (tx: Tx, only: Only) =>
  rows(
    paged(
      sql`select ${place(sql`lpad(a.position::text, 5, '0')`)} as key, m.date, b.name as body, m.year, '/meetings/' || m.slug as meeting,
            now.name as person, '/people/' || now.slug as "personAddress", a.printed, a.capacity
          from meetings.attendance a join meetings.meeting m on m.id = a.meeting_id join people.body b on b.id = m.body_id
            join people.person p on p.id = a.person_id join people.person now on now.id = p.same_as
          where ${ofMeetings(only)} and m.status <> 'cancelled'`,
      only,
    ),
    tx,
  )

/** A line for each member's vote where it was recorded by name; one line for a vote that was not. */
export const voteRows = (tx: Tx, only: Only) =>
  rows(
    paged(
      sql`select ${place(sql`lpad(v.position::text, 5, '0') || ' ' || lpad(coalesce(t.position, 0)::text, 5, '0')`)} as key, m.date, b.name as body,
            m.year, '/meetings/' || m.slug as meeting, i.ref as minute, v.position + 1 as vote, v.motion, v.kind, v.in_favour as "inFavour",
            v.against, v.abstained, v.outcome, now.name as person, '/people/' || now.slug as "personAddress", t.way
          from meetings.vote v join meetings.meeting m on m.id = v.meeting_id join people.body b on b.id = m.body_id
            left join meetings.minute i on i.id = v.minute_id
            left join meetings.ballot t on t.vote_id = v.id left join people.person p on p.id = t.person_id
            left join people.person now on now.id = p.same_as
          where ${ofMeetings(only)}`,
      only,
    ),
    tx,
  )

/** What members declared, in the words of the published minutes. */
export const declarationRows = (tx: Tx, only: Only) =>
  rows(
    paged(
      sql`select ${place(sql`lpad(d.position::text, 5, '0')`)} as key, m.date, b.name as body, m.year, '/meetings/' || m.slug as meeting,
            i.ref as minute, i.title as item, now.name as person, '/people/' || now.slug as "personAddress", d.text as declared
          from meetings.deed d join meetings.meeting m on m.id = d.meeting_id join people.body b on b.id = m.body_id
            left join meetings.minute i on i.id = d.minute_id
            join people.person p on p.id = d.person_id join people.person now on now.id = p.same_as
          where d.kind = 'declared' and ${ofMeetings(only)}`,
      only,
    ),
    tx,
  )

/** What the register of interests says now; of members of the body in the year where they are named. */
export const registerRows = (tx: Tx, only: Only) =>
  rows(
    paged(
      sql`select now.slug || ' ' || lpad(r.interest_id::text, 9, '0') as key, now.name as person, '/people/' || now.slug || '/interests' as register,
            r.sensitive as withheld, r.category, r.whose, r.words as interest, r.from_day as "from", r.until_day as "until",
            (r.shown_from at time zone 'Europe/London')::date as "registered"
          from people.registered r join people.person p on p.id = r.person_id join people.person now on now.id = p.same_as
          where r.shown_until is null
            and ((${only.body}::text is null and ${only.year}::int is null)
                 or exists (select from people.membership s join people.person q on q.id = s.person_id join people.body b on b.id = s.body_id
                             where q.same_as = now.id and (${only.body}::text is null or b.slug = ${only.body})
                               and (${only.year}::int is null or s.year = ${only.year})))`,
      only,
    ),
    tx,
  )
