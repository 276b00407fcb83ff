/** SQL for publications of agendas and supplements, and their files. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'
import type { Gap, KeptPaper, Replaced } from '../../print/index.ts'
import type { PublishedItem } from '../business/snapshot.ts'
import type { NoticeGiven } from '../clocks/notice.ts'

export type Publication = {
  id: number
  meetingId: number
  kind: 'agenda' | 'supplement'
  number: number
  due: Temporal.Instant
  askedAt: Temporal.Instant
  state: 'waiting' | 'published' | 'failed' | 'withdrawn'
  failure: string | null
  publishedAt: Temporal.Instant | null
  notice: NoticeGiven | null
  said: string
}
export type Range = { key: string; number: string | null; title: string; from: number; to: number }
export type Pack = {
  audience: 'public' | 'full' | 'supplement'
  sha256: string
  bytes: number
  pages: number
  gaps: Gap[]
  ranges: Range[]
  replaced: Replaced[]
}

const columns = sql`p.id, p.meeting_id as "meetingId", p.kind, p.number, p.due, p.asked_at as "askedAt", p.state, p.failure,
  p.published_at as "publishedAt", p.notice, p.said`
const agendas = sql`p.kind in ('agenda', 'supplement')`

/** Of a meeting, the oldest first. */
export const publicationsOf = (tx: Tx, meetingId: number) =>
  rows(
    sql<Publication>`select ${columns} from meetings.publication p where p.meeting_id = ${meetingId} and ${agendas} order by p.number`,
    tx,
  )

export type PublishedPack = Pack & Pick<Publication, 'id' | 'kind' | 'number' | 'publishedAt' | 'notice' | 'said'>

/** What is published of a meeting for everybody, the newest first, each with its copies. */
export const publishedPacks = (tx: Tx, meetingId: number) =>
  rows(
    sql<PublishedPack>`select p.id, p.kind, p.number, p.published_at as "publishedAt", p.notice, p.said, k.audience, k.sha256, k.bytes,
        k.pages, k.gaps, k.ranges, k.replaced
      from meetings.publication p join meetings.pack k on k.publication_id = p.id
      where p.meeting_id = ${meetingId} and ${agendas} and p.state = 'published' and k.audience <> 'full'
      order by p.number desc, k.audience`,
    tx,
  )

/** The words of a public copy, with the pages of its places. */
export const paperOf = (tx: Tx, publicationId: number) =>
  row(
    sql<{
      paper: KeptPaper
      places: number[]
      gaps: Gap[]
      pages: number
    }>`select k.paper, k.places, k.gaps, k.pages from meetings.pack k
      where k.publication_id = ${publicationId} and k.audience = 'public' and k.paper is not null`,
    tx,
  )

/** Whether a picture stands in a public copy that whoever asks may read, and of which kind it is. */
export const packPicture = (tx: Tx, sha256: string) =>
  row(
    sql<{
      media: string | null
    }>`select (jsonb_path_query_first(k.paper, '$.parts[*].nodes[*] ? (@.sha256 == $sha && @.is == "picture").media',
          jsonb_build_object('sha', ${sha256}::text)) #>> '{}') as media
      from meetings.pack k where k.pictures @> array[${sha256}::text] and k.audience <> 'full' limit 1`,
    tx,
  )

export const readFullPack = (tx: Tx, slug: string) =>
  row(sql<{ sha256: string; bytes: number; number: number }>`select * from meetings.read_full_pack(${slug})`, tx)

/** One release of a meeting at a time: what waits, failed or was withdrawn is released again under its number. */
export const openRelease = (tx: Tx, meetingId: number) =>
  row(
    sql<Publication>`select ${columns} from meetings.publication p where p.meeting_id = ${meetingId} and ${agendas} and p.state <> 'published'
      order by p.number desc limit 1 for update`,
    tx,
  )

type Release = { kind: 'agenda' | 'supplement'; due: Temporal.Instant; said: string; now: Temporal.Instant }

export const insertRelease = (tx: Tx, meetingId: number, r: Release) =>
  one(
    sql<{ id: number }>`insert into meetings.publication (meeting_id, kind, number, due, said, asked_by, asked_at)
      select ${meetingId}, ${r.kind}, coalesce(max(p.number), 0) + 1, ${r.due}, ${r.said}, access.actor(), ${r.now}
        from meetings.publication p where p.meeting_id = ${meetingId} and ${agendas} returning id`,
    tx,
  )

export const releaseAgain = (tx: Tx, id: number, r: Release) =>
  rows(
    sql`update meetings.publication set state = 'waiting', kind = ${r.kind}, due = ${r.due}, said = ${r.said}, failure = null,
        asked_by = access.actor(), asked_at = ${r.now} where id = ${id}`,
    tx,
  )

export const withdrawRelease = (tx: Tx, meetingId: number) =>
  rows(
    sql<{
      id: number
    }>`update meetings.publication p set state = 'withdrawn' where p.meeting_id = ${meetingId} and ${agendas}
      and p.state in ('waiting', 'failed') returning p.id`,
    tx,
  )

/** By the system ---------------------------------------------------------------------------------------------------- */

export type Due = { id: number; meetingId: number; slug: string; kind: 'agenda' | 'supplement'; number: number }

export const dueReleases = (tx: Tx, now: Temporal.Instant) =>
  rows(
    sql<Due>`select p.id, p.meeting_id as "meetingId", m.slug, p.kind, p.number
      from meetings.publication p join meetings.meeting m on m.id = p.meeting_id
      where ${agendas} and p.state = 'waiting' and p.due <= ${now} order by p.due, p.id`,
    tx,
  )

/** Undefined where somebody else carries it out at this moment, or it was withdrawn. */
export const takeDue = (tx: Tx, id: number, now: Temporal.Instant) =>
  row(
    sql<{ id: number; convened: string | null }>`select p.id, m.convened from meetings.publication p
        join meetings.meeting m on m.id = p.meeting_id
      where p.id = ${id} and p.state = 'waiting' and p.due <= ${now} for update of p skip locked`,
    tx,
  )

/** Versions of other kinds that were published before: how many supplements, and whether anything at all. */
export const publishedBefore = (tx: Tx, meetingId: number) =>
  one(
    sql<{ all: number; supplements: number; agenda: PublishedItem[] | null }>`
      select count(*)::int as all, (count(*) filter (where p.kind = 'supplement'))::int as supplements,
        (array_agg(p.agenda order by p.number desc))[1] as agenda
      from meetings.publication p where p.meeting_id = ${meetingId} and ${agendas} and p.state = 'published'`,
    tx,
  )

export const insertPack = (
  tx: Tx,
  publicationId: number,
  k: Pack & { paper: KeptPaper | null; places: number[]; pictures: string[] },
  now: Temporal.Instant,
) =>
  rows(
    sql`insert into meetings.pack (publication_id, audience, sha256, bytes, pages, gaps, ranges, replaced, paper, places, pictures, made_at)
      values (${publicationId}, ${k.audience}, ${k.sha256}, ${k.bytes}, ${k.pages}, ${JSON.stringify(k.gaps)}, ${JSON.stringify(k.ranges)},
        ${JSON.stringify(k.replaced)}, ${k.paper === null ? null : JSON.stringify(k.paper)}, ${JSON.stringify(k.places)}, ${k.pictures}, ${now})`,
    tx,
  )

export const markPublished = (
  tx: Tx,
  id: number,
  p: { kind: 'agenda' | 'supplement'; notice: NoticeGiven; agenda: PublishedItem[]; now: Temporal.Instant },
) =>
  rows(
    sql`update meetings.publication set state = 'published', kind = ${p.kind}, published_at = ${p.now}, notice = ${JSON.stringify(p.notice)},
        agenda = ${JSON.stringify(p.agenda)}, failure = null where id = ${id}`,
    tx,
  )

export const markFailed = (tx: Tx, id: number, says: string) =>
  rows(
    sql`update meetings.publication set state = 'failed', failure = ${says.slice(0, 500)} where id = ${id} and state = 'waiting'`,
    tx,
  )
