/** SQL for reports and their sections. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'
import type { Block, Published } from '../block.ts'

export type ReportRow = {
  id: number
  slug: string
  bodyId: number
  bodySlug: string
  bodyName: string
  meetingId: number | null
  meetingSlug: string | null
  meetingDate: string | null
  agendaItemId: number | null
  title: string
  date: string | null
  officer: string | null
  portfolio: string | null
  wards: string | null
  recommendations: string[]
} & Published
export type Section = { number: string | null; title: string; blocks: Block[] }

const columns = sql`r.id, r.slug, r.body_id as "bodyId", b.slug as "bodySlug", b.name as "bodyName", r.meeting_id as "meetingId",
  m.slug as "meetingSlug", m.date as "meetingDate", r.agenda_item_id as "agendaItemId", r.title, r.date, r.officer, r.portfolio,
  r.wards, r.recommendations, r.source, r.page, r.line`
const from = sql`meetings.report r join people.body b on b.id = r.body_id left join meetings.meeting m on m.id = r.meeting_id`

export const reportBySlug = (tx: Tx, slug: string) =>
  row(sql<ReportRow>`select ${columns} from ${from} where r.slug = ${slug}`, tx)

export const reportsAt = (tx: Tx, meetingId: number) =>
  rows(sql<ReportRow>`select ${columns} from ${from} where r.meeting_id = ${meetingId} order by r.position`, tx)

export const sectionsOf = (tx: Tx, reportId: number) =>
  rows(
    sql<Section>`select number, title, blocks from meetings.report_section where report_id = ${reportId} order by position`,
    tx,
  )

export type NewReport = Pick<
  ReportRow,
  'slug' | 'title' | 'date' | 'officer' | 'portfolio' | 'wards' | 'recommendations'
> &
  Published & {
    bodyId: number
    meetingId: number | null
    agendaItemId: number | null
    position: number
    sections: Section[]
  }

export async function insertReport(tx: Tx, r: NewReport): Promise<void> {
  const made = await one(
    sql<{ id: number }>`insert into meetings.report
        (slug, body_id, meeting_id, agenda_item_id, position, title, date, officer, portfolio, wards, recommendations, source, page, line)
      values (${r.slug}, ${r.bodyId}, ${r.meetingId}, ${r.agendaItemId}, ${r.position}, ${r.title}, ${r.date}, ${r.officer},
        ${r.portfolio}, ${r.wards}, ${r.recommendations}, ${r.source}, ${r.page}, ${r.line}) returning id`,
    tx,
  )
  await rows(
    sql`insert into meetings.report_section (report_id, position, number, title, blocks)
      select ${made.id}, position - 1, s->>'number', s->>'title', s->'blocks'
      from jsonb_array_elements(${JSON.stringify(r.sections)}::jsonb) with ordinality as t(s, position)`,
    tx,
  )
}

/** The reports that these addresses belong to; sections go with them. */
export const deleteReports = (tx: Tx, ids: number[]) =>
  rows(sql`delete from meetings.report where id = any(${ids}::int[])`, tx)

/** Reports of a body that hang on no meeting. */
export const looseReports = (tx: Tx, bodyId: number) =>
  rows(
    sql<ReportRow>`select ${columns} from ${from} where r.body_id = ${bodyId} and r.meeting_id is null order by r.position`,
    tx,
  )

export const slugsLike = (tx: Tx, slug: string) =>
  rows(sql<{ slug: string }>`select slug from meetings.report where slug = ${slug} or slug like ${`${slug}-%`}`, tx)
