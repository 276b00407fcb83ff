/** SQL for minutes: attendance, minutes, resolutions, and what members did. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'
import type { Block, Published } from '../block.ts'

export const capacities = ['present', 'apologies', 'absent on council business', 'officer', 'also present'] as const
export type Capacity = (typeof capacities)[number]
export type Attendance = { slug: string; name: string; capacity: Capacity; printed: string }
export type Minute = {
  id: number
  ref: string | null
  title: string
  deferred: boolean
  owner: string | null
  blocks: Block[]
  resolutions: string[]
} & Published

export const attendanceAt = (tx: Tx, meetingId: number) =>
  rows(
    sql<Attendance>`select now.slug, now.name, a.capacity, a.printed
      from meetings.attendance a join people.person p on p.id = a.person_id join people.person now on now.id = p.same_as
      where a.meeting_id = ${meetingId} order by a.position`,
    tx,
  )

export const minutesOf = (tx: Tx, meetingId: number) =>
  rows(
    sql<Minute>`select m.id, m.ref, m.title, m.deferred, m.owner, m.blocks, m.source, m.page, m.line,
        coalesce((select jsonb_agg(r.text order by r.position) from meetings.resolution r where r.minute_id = m.id), '[]') as resolutions
      from meetings.minute m where m.meeting_id = ${meetingId} order by m.position`,
    tx,
  )

export const setReport = (tx: Tx, minuteId: number, reportId: number | null) =>
  rows(sql`update meetings.minute set report_id = ${reportId} where id = ${minuteId}`, tx)

/** Resolutions go with their minutes, ballots with their votes. */
export async function deleteMinutes(tx: Tx, meetingId: number): Promise<void> {
  await rows(sql`delete from meetings.deed where meeting_id = ${meetingId}`, tx)
  await rows(sql`delete from meetings.vote where meeting_id = ${meetingId}`, tx)
  await rows(sql`delete from meetings.minute where meeting_id = ${meetingId}`, tx)
  await rows(sql`delete from meetings.attendance where meeting_id = ${meetingId}`, tx)
}

export const insertAttendance = (
  tx: Tx,
  meetingId: number,
  all: { personId: number; capacity: Capacity; printed: string }[],
) =>
  rows(
    sql`insert into meetings.attendance (meeting_id, position, person_id, capacity, printed)
      select ${meetingId}, position - 1, (a->>'personId')::int, a->>'capacity', a->>'printed'
      from jsonb_array_elements(${JSON.stringify(all)}::jsonb) with ordinality as t(a, position)`,
    tx,
  )

export async function insertMinute(
  tx: Tx,
  meetingId: number,
  position: number,
  m: Omit<Minute, 'id'>,
): Promise<number> {
  const made = await one(
    sql<{
      id: number
    }>`insert into meetings.minute (meeting_id, position, ref, title, deferred, owner, blocks, source, page, line)
      values (${meetingId}, ${position}, ${m.ref}, ${m.title}, ${m.deferred}, ${m.owner}, ${JSON.stringify(m.blocks)},
        ${m.source}, ${m.page}, ${m.line}) returning id`,
    tx,
  )
  await rows(
    sql`insert into meetings.resolution (minute_id, position, text)
      select ${made.id}, position - 1, text from unnest(${m.resolutions}::text[]) with ordinality as t(text, position)`,
    tx,
  )
  return made.id
}

export type Deed = { minuteId: number | null; personId: number; kind: 'moved' | 'seconded' | 'declared'; text: string }

export const insertDeeds = (tx: Tx, meetingId: number, deeds: Deed[]) =>
  rows(
    sql`insert into meetings.deed (meeting_id, position, minute_id, person_id, kind, text)
      select ${meetingId}, position - 1, (d->>'minuteId')::int, (d->>'personId')::int, d->>'kind', d->>'text'
      from jsonb_array_elements(${JSON.stringify(deeds)}::jsonb) with ordinality as t(d, position)`,
    tx,
  )

/** A person's meetings, newest first, and in what capacity they were there or not. */
export const attendanceOf = (tx: Tx, personId: number) =>
  rows(
    sql<{ slug: string; bodyName: string; bodySlug: string; date: string; year: number; capacity: Capacity }>`
      select m.slug, b.name as "bodyName", b.slug as "bodySlug", m.date, m.year, a.capacity
      from meetings.attendance a join people.person p on p.id = a.person_id
        join meetings.meeting m on m.id = a.meeting_id join people.body b on b.id = m.body_id
      where p.same_as = ${personId} order by m.date desc`,
    tx,
  )

/** What a person moved, seconded or declared, newest first. */
export const deedsOf = (tx: Tx, personId: number) =>
  rows(
    sql<{
      slug: string
      date: string
      bodyName: string
      ref: string | null
      title: string | null
      kind: Deed['kind']
      text: string
    }>`
      select m.slug, m.date, b.name as "bodyName", i.ref, i.title, d.kind, d.text
      from meetings.deed d join people.person p on p.id = d.person_id
        join meetings.meeting m on m.id = d.meeting_id join people.body b on b.id = m.body_id
        left join meetings.minute i on i.id = d.minute_id
      where p.same_as = ${personId} order by m.date desc, d.position`,
    tx,
  )

export type Decision = {
  slug: string
  date: string
  bodyName: string
  bodySlug: string
  minutePosition: number
  ref: string | null
  title: string
  text: string
  wards: string | null
}

/** What was resolved, newest first, a page of `size` at a time; `total` counts all that fit. */
export const decisions = (
  tx: Tx,
  only: { bodySlug: string | null; year: number | null; wards: string[]; from: number; size: number },
) =>
  rows(
    sql<Decision & { total: number }>`
      select m.slug, m.date, b.name as "bodyName", b.slug as "bodySlug", i.position as "minutePosition", i.ref, i.title, r.text,
             p.wards, count(*) over () as total
      from meetings.resolution r join meetings.minute i on i.id = r.minute_id join meetings.meeting m on m.id = i.meeting_id
        join people.body b on b.id = m.body_id left join meetings.report p on p.id = i.report_id
      where (${only.bodySlug}::text is null or b.slug = ${only.bodySlug})
        and (${only.year}::int is null or m.year = ${only.year})
        and (${only.wards.length} = 0 or exists (select 1 from unnest(${only.wards}::text[]) w
             where p.wards ~* ('\\m' || regexp_replace(w, '[^[:alnum:] ,&-]', '', 'g') || '\\M')))
      order by m.date desc, b.name, i.position, r.position
      limit ${only.size} offset ${only.from}`,
    tx,
  )

export type MinutesState = 'draft' | 'approved' | 'signed'

/** How far minutes written here are published; null where they are not, or were read in a paper. */
export const minutesState = async (tx: Tx, meetingId: number): Promise<MinutesState | null> =>
  (
    await row(
      sql<{ state: MinutesState | null }>`select minutes_state as state from meetings.meeting where id = ${meetingId}`,
      tx,
    )
  )?.state ?? null
