/** SQL for what the record says that a paper is held against. Each reader gets what they may read. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'
import type { Block } from '../../meetings/index.ts'
import type { Reading } from '../../records/index.ts'

type AgendaRow = {
  meetingId: number
  number: string | null
  title: string
  part: 'I' | 'II' | null
  group: string | null
}

export const agendasAt = (tx: Tx, meetingIds: readonly number[]) =>
  rows(
    sql<AgendaRow>`select meeting_id as "meetingId", number, title, part, "group" from meetings.agenda_item
      where meeting_id = any(${meetingIds}::int[]) order by meeting_id, position`,
    tx,
  )

type ReportRow = { meetingId: number; slug: string; title: string; date: string | null }

export const reportsOf = (tx: Tx, meetingIds: readonly number[]) =>
  rows(
    sql<ReportRow>`select meeting_id as "meetingId", slug, title, date from meetings.report
      where meeting_id = any(${meetingIds}::int[]) order by meeting_id, position`,
    tx,
  )

type MinuteRow = {
  meetingId: number
  ref: string | null
  title: string
  deferred: boolean
  owner: string | null
  blocks: Block[]
  resolutions: string[]
}

export const minutesAt = (tx: Tx, meetingIds: readonly number[]) =>
  rows(
    sql<MinuteRow>`select m.meeting_id as "meetingId", m.ref, m.title, m.deferred, m.owner, m.blocks,
        coalesce((select jsonb_agg(r.text order by r.position) from meetings.resolution r where r.minute_id = m.id), '[]') as resolutions
      from meetings.minute m where m.meeting_id = any(${meetingIds}::int[]) order by m.meeting_id, m.position`,
    tx,
  )

type PresentRow = { meetingId: number; printed: string; capacity: string }

export const attendanceOn = (tx: Tx, meetingIds: readonly number[]) =>
  rows(
    sql<PresentRow>`select meeting_id as "meetingId", printed, capacity from meetings.attendance
      where meeting_id = any(${meetingIds}::int[]) and capacity in ('present', 'apologies') order by meeting_id, position`,
    tx,
  )

type ActionRow = { meetingId: number; text: string; owners: string[]; due: string | null; open: boolean }

export const actionsAt = (tx: Tx, meetingIds: readonly number[]) =>
  rows(
    sql<ActionRow>`select meeting_id as "meetingId", text, owners, due, state = 'open' as open from meetings.action
      where meeting_id = any(${meetingIds}::int[]) order by meeting_id, loose, position`,
    tx,
  )

type FrontRow = { meetingId: number; slug: string; next: string | null; members: Reading['members'] }

/** What the front sheets of imported papers say that the record keeps in no table. */
export const frontSheets = (tx: Tx, meetingIds: readonly number[]) =>
  rows(
    sql<FrontRow>`select d.meeting_id as "meetingId", d.slug, v.reading ->> 'nextMeeting' as next,
        nullif(v.reading -> 'members', 'null') as members
      from records.document d join lateral (
        select reading from records.version where document_id = d.id order by number desc limit 1) v on true
      where d.meeting_id = any(${meetingIds}::int[]) and jsonb_typeof(v.reading -> 'agenda') = 'array'
        and (v.reading ->> 'meetingDate')::date = (select date from meetings.meeting m where m.id = d.meeting_id)
      order by d.meeting_id, d.id`,
    tx,
  )

type ParagraphRow = {
  href: string
  kind: string
  title: string
  text: string
  body: string | null
  date: string
}

/** Public paragraphs with one of these skeletons, of each the `most` newest. */
export const saidAlike = (tx: Tx, skeletons: readonly string[], from: string, until: string, most: number) =>
  rows(
    sql<ParagraphRow>`select p.href, p.kind, p.title, p.text, p.body_name as body, p.date
      from unnest(${skeletons}::text[]) as k (key) cross join lateral (
        select href, kind, title, text, body_name, date from search.paragraph
        where md5(search.skeleton(text)) = md5(k.key) and date between ${from}::date and ${until}::date
        order by date desc limit ${most}) p`,
    tx,
  )

type WordsRow = { href: string; text: string }

/** Public paragraphs of a body that have one of these letters in brackets, the newest first. */
export const withLetters = (tx: Tx, bodySlug: string, letters: readonly string[], until: string, most: number) =>
  rows(
    sql<WordsRow>`select href, text from search.paragraph
      where words @@ (${`'@b:${bodySlug}'`}::tsquery && to_tsquery('search.words', ${letters.join(' | ')}))
        and date < ${until}::date and text ~ ${`\\((${letters.join('|')})s?\\)`}
      order by date desc limit ${most}`,
    tx,
  )
