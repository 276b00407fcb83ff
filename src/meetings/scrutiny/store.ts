/** SQL for matters of scrutiny. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'
import type { MatterAnswer, MatterKind } from './kinds.ts'

export type MatterState = 'open' | 'answered' | 'closed' | 'refused'
export type Matter = {
  id: number
  slug: string
  bodyId: number
  bodySlug: string
  bodyName: string
  kind: MatterKind
  title: string
  words: string
  other: string
  executive: boolean
  ward: string | null
  personId: number | null
  personName: string | null
  personSlug: string | null
  began: string
  due: string | null
  dueSays: string
  meetingSlug: string | null
  meetingDate: string | null
  minuteRef: string | null
  state: MatterState
  reply: string
  repliedOn: string | null
  answer: MatterAnswer | null
  outcome: string
  closedOn: string | null
  public: boolean
  revision: number
  signatories: { slug: string; name: string }[]
}

const columns = sql`t.id, t.slug, t.body_id as "bodyId", b.slug as "bodySlug", b.name as "bodyName", t.kind, t.title, t.words, t.other,
  t.executive, t.ward, t.person_id as "personId", p.name as "personName", p.slug as "personSlug", t.began, t.due,
  t.due_says as "dueSays", m.slug as "meetingSlug", m.date as "meetingDate", t.minute_ref as "minuteRef", t.state, t.reply,
  t.replied_on as "repliedOn", t.answer, t.outcome, t.closed_on as "closedOn", t.public, t.revision,
  coalesce((select jsonb_agg(jsonb_build_object('slug', s.slug, 'name', s.name) order by s.name)
            from meetings.signatory g join people.person s on s.id = g.person_id where g.matter_id = t.id), '[]') as signatories`
const from = sql`meetings.matter t join people.body b on b.id = t.body_id
  left join people.person p on p.id = t.person_id left join meetings.meeting m on m.id = t.meeting_id`

export const matterBySlug = (tx: Tx, slug: string) =>
  row(sql<Matter>`select ${columns} from ${from} where t.slug = ${slug}`, tx)

/** Newest first. */
export const matters = (tx: Tx, only: { kind?: string; state?: MatterState; published?: boolean } = {}) =>
  rows(
    sql<Matter>`select ${columns} from ${from}
      where (${only.kind ?? null}::text is null or t.kind = ${only.kind ?? null})
        and (${only.state ?? null}::text is null or t.state = ${only.state ?? null})
        and (${only.published ?? null}::boolean is null or t.public = ${only.published ?? null})
      order by t.began desc, t.id desc limit 500`,
    tx,
  )

export type NewMatter = Pick<
  Matter,
  | 'slug'
  | 'bodyId'
  | 'kind'
  | 'title'
  | 'words'
  | 'other'
  | 'executive'
  | 'ward'
  | 'personId'
  | 'began'
  | 'due'
  | 'dueSays'
  | 'minuteRef'
> & { meetingId: number | null; madeBy: number; signatories: number[] }

export async function insertMatter(tx: Tx, t: NewMatter): Promise<void> {
  const made = await one(
    sql<{
      id: number
    }>`insert into meetings.matter (slug, body_id, kind, title, words, other, executive, ward, person_id, began, due,
        due_says, meeting_id, minute_ref, made_by)
      values (${t.slug}, ${t.bodyId}, ${t.kind}, ${t.title}, ${t.words}, ${t.other}, ${t.executive}, ${t.ward}, ${t.personId}, ${t.began},
        ${t.due}, ${t.dueSays}, ${t.meetingId}, ${t.minuteRef}, ${t.madeBy}) returning id`,
    tx,
  )
  await rows(
    sql`insert into meetings.signatory (matter_id, person_id) select ${made.id}, unnest(${t.signatories}::int[])
      on conflict do nothing`,
    tx,
  )
}

export type MatterChange = Pick<Matter, 'state' | 'reply' | 'repliedOn' | 'answer' | 'outcome' | 'closedOn' | 'public'>

/** False where somebody else has changed it since `revision`. */
export const updateMatter = async (tx: Tx, id: number, revision: number, to: MatterChange): Promise<boolean> =>
  (
    await rows(
      sql`update meetings.matter set state = ${to.state}, reply = ${to.reply}, replied_on = ${to.repliedOn}, answer = ${to.answer},
          outcome = ${to.outcome}, closed_on = ${to.closedOn}, public = ${to.public}, revision = revision + 1
        where id = ${id} and revision = ${revision} returning id`,
      tx,
    )
  ).length > 0

/** People of the record by the names that a clerk typed, one a line; null where a name is nobody's or several people's. */
export const peopleNamed = (tx: Tx, names: string[]) =>
  rows(
    sql<{ typed: string; id: number | null }>`select n.typed,
        (select case when count(distinct p.same_as) = 1 then min(p.same_as) end from people.person p
         where lower(p.name) = lower(n.typed)) as id
      from unnest(${names}::text[]) with ordinality as n(typed, place) order by n.place`,
    tx,
  )
