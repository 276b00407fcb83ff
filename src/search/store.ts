/** All SQL of the index. */
import { sql } from 'kysely'
import { one, rows, type Tx } from '../db/index.ts'
import type { Month, Seen } from './bounded.ts'
import { type Counts, type Kind, type Paragraph, row, tag, tally } from './paragraph.ts'
import { quoted } from './stems.ts'

// Stands between title and text, so that no phrase runs from one into the other, and is taken out again.
const between = 'zqtitlezq'

// Counts are shared by all sources: one writer at a time, until it commits. In any order of locks two would block each other.
const oneWriter = (tx: Tx) => sql`select pg_advisory_xact_lock(hashtext('search.paragraph'))`.execute(tx)

type Gone = { title: string; text: string; date: string | null }

async function countUp(tx: Tx, { words, months }: Counts): Promise<void> {
  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1))
  await sql`insert into search.word as w (word, paragraphs)
    select * from unnest(${sorted.map(([word]) => word)}::text[], ${sorted.map(([, by]) => by)}::int[])
    on conflict (word) do update set paragraphs = w.paragraphs + excluded.paragraphs`.execute(tx)
  if (sorted.some(([, by]) => by < 0)) {
    await sql`delete from search.word where paragraphs <= 0
      and word = any(${sorted.map(([word]) => word)}::text[])`.execute(tx)
  }
  await sql`insert into search.month as m (month, paragraphs)
    select * from unnest(${[...months.keys()]}::int[], ${[...months.values()]}::int[])
    on conflict (month) do update set paragraphs = m.paragraphs + excluded.paragraphs`.execute(tx)
}

// A document of thousands of pages is not made into one value.
const atOnce = 1000

// A character beyond the 65,536th may have been cut in half; PostgreSQL takes none such.
const asJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? part.toWellFormed() : part))

const insert = (tx: Tx, source: string, paragraphs: readonly Paragraph[]) =>
  sql`insert into search.paragraph (source, href, kind, title, text, body_slug, body_name, date, year, people, words)
    select ${source}, href, kind, title, text, "bodySlug", "bodyName", date, year, people,
      ts_delete(setweight(to_tsvector('search.words', head || ' ' || ${between}::text), 'A')
        || setweight(to_tsvector('search.words', rest), weight), ${between}::text)
      || array_to_tsvector(tags || (select coalesce(array_agg('=' || lexeme), '{}')
        from unnest(to_tsvector('search.words', head))))
    from jsonb_to_recordset(${asJson(paragraphs.map(row))}::jsonb) as p (
      href text, kind text, title text, text text, "bodySlug" text, "bodyName" text, date date, year smallint,
      people jsonb, head text, rest text, weight "char", tags text[])`.execute(tx)

const take = (tx: Tx, source: string): Promise<Gone[]> =>
  rows(sql<Gone>`delete from search.paragraph where source = ${source} returning title, text, date`, tx)

/** Replaces everything that stands under `source` ('meeting:12'). Only what is public may be given. */
export async function putParagraphs(tx: Tx, source: string, paragraphs: readonly Paragraph[]): Promise<void> {
  const counts: Counts = { words: new Map(), months: new Map() }
  await oneWriter(tx)
  tally(counts, await take(tx, source), -1)
  tally(counts, paragraphs, 1)
  for (let at = 0; at < paragraphs.length; at += atOnce) await insert(tx, source, paragraphs.slice(at, at + atOnce))
  await countUp(tx, counts)
}

/** Takes out everything that stands under `source`: what was withdrawn or made private. */
export const dropSource = (tx: Tx, source: string): Promise<void> => putParagraphs(tx, source, [])

/** Takes out everything of a body, whatever its source: for a body that becomes private. */
export async function dropBody(tx: Tx, bodySlug: string): Promise<void> {
  const counts: Counts = { words: new Map(), months: new Map() }
  await oneWriter(tx)
  const whose = quoted(tag.body(bodySlug))
  const gone = sql<Gone>`delete from search.paragraph where words @@ ${whose}::tsquery returning title, text, date`
  tally(counts, await rows(gone, tx), -1)
  await countUp(tx, counts)
}

/** Queries as the index reads them (stems, little words gone), how many paragraphs each month has, and the highest id. */
export type Prepared = { stems: string; phrase: string | null; months: Month[]; highest: number }

/** `stems` is '' where nothing is left of the query, `phrase` null where nothing is. */
export const prepared = (tx: Tx, query: string, phrase: string | null): Promise<Prepared> =>
  one(
    sql<Prepared>`select to_tsquery('search.words', ${query})::text as stems,
      nullif(to_tsquery('search.words', ${phrase})::text, '') as phrase,
      (select coalesce(jsonb_agg(m), '[]') from search.month m where paragraphs > 0) as months,
      (select coalesce(max(id), 0) from search.paragraph) as highest`,
    tx,
  )

type Explained = { 'QUERY PLAN': { Plan: { 'Plan Rows': number } }[] }

/** About how many match: the planner's guess from its statistics. Good enough to begin with, never shown. */
export const estimate = async (tx: Tx, query: string): Promise<number> => {
  const explain = sql<Explained>`explain (format json) select from search.paragraph where words @@ ${query}::tsquery`
  return (await one(explain, tx))['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? 0
}

/** Ids of at most `looks` paragraphs that match `query` and, where it is given, `exact`. `cut`: there may be more. */
export const candidates = async (tx: Tx, query: string, exact: string | null, looks: number): Promise<Seen> =>
  (await one(sql<{ seen: Seen }>`select search.candidates(${query}::tsquery, ${exact}::tsquery, ${looks}) as seen`, tx))
    .seen

export type Found = {
  href: string
  kind: Kind
  title: string
  text: string
  bodyName: string | null
  date: string | null
  /** Places of the words that were found: 1 is the first word of the title, and so on into the text. */
  places: number[]
}
export type Ranking = {
  readonly ids: readonly number[]
  readonly stems: string
  /** The same words looked for in the titles only. */
  readonly lead: string
  /** Any of the words in the text itself, its title aside. */
  readonly inText: string
  /** All the words as one phrase. */
  readonly phrase: string | null
  /** Stems whose places are wanted. */
  readonly mark: readonly string[]
  readonly skip: number
  readonly take: number
}

/**
 * The best of the candidates, best first. Nearness and number of the words found, those in titles and decisions weighing
 * most; words that stand exactly as typed, or all in the title, count more. Less counts what only stands under such a
 * title and has none of the words itself, each further paragraph of the same page, and a little each year of age.
 */
export const ranked = (tx: Tx, { ids, stems, lead, inText, phrase, mark, skip, take }: Ranking): Promise<Found[]> =>
  rows(
    sql<Found>`with hit as materialized (
        select id, split_part(href, '#', 1) as address,
          ts_rank_cd('{0.1, 0.2, 0.4, 1}', words, ${stems}::tsquery, 1)
            * case when words @@ ${phrase}::tsquery then 2 else 1 end
            * case when words @@ ${lead}::tsquery then 1.5 else 1 end
            * case when kind in ('decision', 'person', 'body') then 1.5 else 1 end
            * case when text = '' or words @@ ${inText}::tsquery then 1 else 0.3 end
            / (1 + 0.02 * greatest(0, (select max(month) / 100 from search.month) - extract(year from date)::int))
            as score
        from unnest(${ids}::bigint[]) as c (id) join search.paragraph using (id)),
      shown as (
        select id, score / (1 + 0.5 * (row_number() over (partition by address order by score desc, id) - 1)) as score
        from hit order by 2 desc, id limit ${take} offset ${skip})
      select href, kind, title, text, body_name as "bodyName", date, (select coalesce(jsonb_agg(place), '[]')
          from unnest(words) as w (lexeme, positions, weights), unnest(positions) as place
          where lexeme = any(${mark})) as places
      from shown join search.paragraph using (id) order by score desc, id`,
    tx,
  )

export type Choice = { value: string; label: string; count: number }
export type Choices = { body: Choice[]; year: Choice[]; kind: Choice[]; person: Choice[] }

/** What these paragraphs can be narrowed by, with how many of them each choice would leave. */
export const choices = async (tx: Tx, ids: readonly number[]): Promise<Choices> => {
  const all = await rows(
    sql<Choice & { by: keyof Choices }>`with hit as materialized (
        select kind, body_slug, body_name, year, people
        from unnest(${ids}::bigint[]) as c (id) join search.paragraph using (id))
      (select 'body' as by, body_slug as value, max(body_name) as label, count(*) from hit
        where body_slug is not null group by body_slug order by 4 desc, 3 limit 100)
      union all (select 'year', year::text, year::text, count(*) from hit
        where year is not null group by year order by year desc)
      union all (select 'kind', kind, kind, count(*) from hit group by kind order by 4 desc, 2)
      union all (select 'person', slug, max(name), count(*)
        from hit, jsonb_to_recordset(people) as p (slug text, name text) group by slug order by 4 desc, 3 limit 50)`,
    tx,
  )
  const of = (by: keyof Choices) =>
    all.flatMap(one => (one.by === by ? [{ value: one.value, label: one.label, count: one.count }] : []))
  return { body: of('body'), year: of('year'), kind: of('kind'), person: of('person') }
}

type Word = { word: string; paragraphs: number }

/** How many paragraphs have each of these words; a word that none has is missing. */
export const wordCounts = async (tx: Tx, words: readonly string[]): Promise<Map<string, number>> => {
  const known = sql<Word>`select word, paragraphs from search.word where word = any(${words}::text[])`
  return new Map((await rows(known, tx)).map(({ word, paragraphs }) => [word, paragraphs]))
}

/** Words of the index that share most letter groups with this one. */
export const alike = (tx: Tx, word: string): Promise<Word[]> =>
  rows(
    sql<Word>`select word, paragraphs from search.word where length(word) > 3 and word operator(public.%) ${word}
      and length(word) between ${word.length - 2}::int and ${word.length + 2}::int
      order by public.similarity(word, ${word}) desc, paragraphs desc limit 30`,
    tx,
  )
