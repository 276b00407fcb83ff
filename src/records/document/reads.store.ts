/** SQL that the pages of documents ask. */
import { sql } from 'kysely'
import { row, rows, type Tx } from '../../db/index.ts'

export type ListedDocument = {
  slug: string
  title: string
  kind: string
  publisher: string
  date: string | null
  fileName: string
  media: string
  bytes: number
  pages: number | null
  sha256: string
  versions: number
  meetingId: number | null
}

const listed = sql`d.slug, d.title, d.kind, d.publisher, d.date, v.file_name as "fileName", v.media, v.bytes, v.pages, v.sha256,
  v.number as versions, d.meeting_id as "meetingId"`
const newest = sql`records.document d join lateral (select * from records.version v where v.document_id = d.id
  order by v.number desc limit 1) v on true`

export const documentBySlug = (tx: Tx, slug: string) =>
  row(
    sql<
      ListedDocument & {
        versionId: number
        coverage: number | null
        importedAt: Temporal.Instant
        meetingSlug: string | null
        bodyName: string | null
        bodySlug: string | null
      }
    >`
      select ${listed}, v.id as "versionId", v.coverage, v.imported_at as "importedAt", m.slug as "meetingSlug",
             b.name as "bodyName", b.slug as "bodySlug"
      from ${newest} left join meetings.meeting m on m.id = d.meeting_id left join people.body b on b.id = d.body_id
      where d.slug = ${slug}`,
    tx,
  )

/** The documents of a meeting: those that are its own, and those in which its minutes were published. */
export const documentsOf = (tx: Tx, meetingId: number) =>
  rows(
    sql<ListedDocument>`select ${listed} from ${newest}
      where d.meeting_id = ${meetingId}
         or d.id in (select o.document_id from records.feed f join records.version o on o.id = f.version_id where f.meeting_id = ${meetingId})
      order by d.meeting_id is distinct from ${meetingId}, d.date, d.title`,
    tx,
  )

export type Version = { number: number; sha256: string; fileName: string; bytes: number; importedAt: Temporal.Instant }

export const versionsOf = (tx: Tx, slug: string) =>
  rows(
    sql<Version>`select v.number, v.sha256, v.file_name as "fileName", v.bytes, v.imported_at as "importedAt"
      from records.version v join records.document d on d.id = v.document_id where d.slug = ${slug} order by v.number desc`,
    tx,
  )

export type ShownElement = { part: string; role: string; fromLine: number; page: number | null; text: string }

/** The elements of one published page; a document without pages is one page. */
export const elementsOn = (tx: Tx, versionId: number, page: number) =>
  rows(
    sql<ShownElement>`select part, role, from_line as "fromLine", page, text from records.element
      where version_id = ${versionId} and coalesce(page, 1) = ${page} and role <> 'blank' order by position`,
    tx,
  )

export type Place = { page: number; line: number; text: string }

/** Where each minute and each report begins, for the contents list; of a report on its own, where its sections do. */
export const placesOf = (tx: Tx, versionId: number, alone: boolean) =>
  rows(
    sql<Place>`
      select coalesce(page, 1) as page, from_line as line, text from records.element
      where version_id = ${versionId} and text <> '' and role = any(${alone ? ['section-heading'] : ['minute-heading']}::text[])
      union all
      select coalesce(e.page, 1), e.from_line, r.title
      from (select (n - 1)::text as at, report->>'title' as title
            from records.version v, jsonb_array_elements(case jsonb_typeof(v.reading->'reports') when 'array' then v.reading->'reports' else '[]' end)
              with ordinality as t(report, n)
            where v.id = ${versionId} and not ${alone}) r
      join lateral (select page, from_line from records.element
        where version_id = ${versionId} and (at = 'reports.' || r.at or at like 'reports.' || r.at || '.%')
        order by position limit 1) e on true
      order by line limit 400`,
    tx,
  )
