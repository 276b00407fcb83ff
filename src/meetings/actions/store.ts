/** SQL for actions that a meeting agreed. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'

export type NewAction = { minuteId: number | null; text: string; owners: string[] }

export const insertActions = (tx: Tx, meetingId: number, actions: NewAction[]) =>
  rows(
    sql`insert into meetings.action (meeting_id, position, minute_id, text, owners)
      select ${meetingId}, (select count(*) from meetings.action where meeting_id = ${meetingId}) + position - 1,
             (a->>'minuteId')::int, a->>'text', array(select jsonb_array_elements_text(a->'owners'))
      from jsonb_array_elements(${JSON.stringify(actions)}::jsonb) with ordinality as t(a, position)`,
    tx,
  )

export type Action = {
  id: number
  minuteRef: string | null
  minuteTitle: string | null
  text: string
  owners: string[]
}

export const actionsOf = (tx: Tx, meetingId: number) =>
  rows(
    sql<Action>`select a.id, m.ref as "minuteRef", m.title as "minuteTitle", a.text, a.owners
      from meetings.action a left join meetings.minute m on m.id = a.minute_id
      where a.meeting_id = ${meetingId} order by a.position`,
    tx,
  )

export type ListedAction = Action & { slug: string; date: string; bodyName: string }

/** What meetings asked for, newest first. */
export const allActions = (tx: Tx, only: { bodySlug?: string | undefined; year?: number | undefined }) =>
  rows(
    sql<ListedAction>`select a.id, i.ref as "minuteRef", i.title as "minuteTitle", a.text, a.owners, m.slug, m.date, b.name as "bodyName"
      from meetings.action a join meetings.meeting m on m.id = a.meeting_id join people.body b on b.id = m.body_id
        left join meetings.minute i on i.id = a.minute_id
      where (${only.bodySlug ?? null}::text is null or b.slug = ${only.bodySlug ?? null})
        and (${only.year ?? null}::int is null or m.year = ${only.year ?? null})
      order by m.date desc, b.name, a.position limit 500`,
    tx,
  )
