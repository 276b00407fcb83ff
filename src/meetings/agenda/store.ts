/** SQL for agenda items. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'

export type AgendaItem = {
  id: number
  number: string | null
  title: string
  pageFrom: number | null
  pageTo: number | null
  part: 'I' | 'II' | null
  group: string | null
}

export const agendaOf = (tx: Tx, meetingId: number) =>
  rows(
    sql<AgendaItem>`select id, number, title, page_from as "pageFrom", page_to as "pageTo", part, "group"
      from meetings.agenda_item where meeting_id = ${meetingId} order by position`,
    tx,
  )

export const deleteAgenda = (tx: Tx, meetingId: number) =>
  rows(sql`delete from meetings.agenda_item where meeting_id = ${meetingId}`, tx)

export const insertAgenda = (tx: Tx, meetingId: number, items: Omit<AgendaItem, 'id'>[]) =>
  rows(
    sql`insert into meetings.agenda_item (meeting_id, position, number, title, page_from, page_to, part, "group")
      select ${meetingId}, position - 1, i->>'number', i->>'title', (i->>'pageFrom')::int, (i->>'pageTo')::int, i->>'part', i->>'group'
      from jsonb_array_elements(${JSON.stringify(items)}::jsonb) with ordinality as t(i, position)`,
    tx,
  )
