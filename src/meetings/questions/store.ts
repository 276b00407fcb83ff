/** SQL for public questions. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'

export type QuestionState = 'received' | 'accepted' | 'refused' | 'withdrawn'
export type Outcome = 'answered' | 'in writing' | 'not reached' | 'asker absent'

/** What the public may see of a question. */
export type PublicQuestion = {
  id: number
  about: string
  words: string
  shownName: string | null
  organisation: string | null
  outcome: Outcome | null
  supplementary: string
  answer: string
  answeredAt: Temporal.Instant | null
  meetingSlug: string
  bodyName: string
  date: string
}
export type Question = PublicQuestion & {
  /** Whoever asked follows the question by it: nobody else is told. */
  slug: string
  meetingId: number
  askedAt: Temporal.Instant
  state: QuestionState
  ground: string | null
  decision: string
  decidedFor: 'chair' | 'proper officer' | null
  decidedAt: Temporal.Instant | null
  sameAs: number | null
  position: number | null
  publishedAt: Temporal.Instant | null
  writtenDue: string | null
  revision: number
}
export type Asker = {
  questionId: number
  name: string
  address: string
  postcode: string
  email: string
  words: string
  personKey: string
  organisationKey: string | null
}

const shown = sql`q.id, q.about, q.words, q.shown_name as "shownName", q.organisation, q.outcome, q.supplementary, q.answer,
  q.answered_at as "answeredAt", m.slug as "meetingSlug", b.name as "bodyName", m.date`
const whole = sql`${shown}, q.slug, q.meeting_id as "meetingId", q.asked_at as "askedAt", q.state, q.ground, q.decision,
  q.decided_for as "decidedFor", q.decided_at as "decidedAt", q.same_as as "sameAs", q.position, q.published_at as "publishedAt",
  q.written_due as "writtenDue", q.revision`
const from = sql`meetings.question q join meetings.meeting m on m.id = q.meeting_id join people.body b on b.id = m.body_id`

export const insertQuestion = (
  tx: Tx,
  q: Pick<Question, 'slug' | 'meetingId' | 'about' | 'words' | 'shownName' | 'organisation' | 'askedAt'>,
) =>
  one(
    sql<{
      id: number
    }>`insert into meetings.question (slug, meeting_id, about, words, shown_name, organisation, asked_at)
      values (${q.slug}, ${q.meetingId}, ${q.about}, ${q.words}, ${q.shownName}, ${q.organisation}, ${q.askedAt}) returning id`,
    tx,
  )

export const insertAsker = (tx: Tx, a: Asker) =>
  rows(
    sql`insert into meetings.asker (question_id, name, address, postcode, email, words, person_key, organisation_key)
      values (${a.questionId}, ${a.name}, ${a.address}, ${a.postcode}, ${a.email}, ${a.words}, ${a.personKey}, ${a.organisationKey})`,
    tx,
  )

export const countAt = async (tx: Tx, meetingId: number): Promise<number> =>
  (await one(sql<{ n: number }>`select count(*)::int as n from meetings.question where meeting_id = ${meetingId}`, tx))
    .n

/** A meeting's questions for the clerk: those accepted in their running order, then the others as they came. */
export const questionsAt = (tx: Tx, meetingId: number) =>
  rows(
    sql<Question>`select ${whole} from ${from} where q.meeting_id = ${meetingId} order by q.position nulls last, q.id`,
    tx,
  )

export const questionBySlug = (tx: Tx, slug: string) =>
  row(sql<Question>`select ${whole} from ${from} where q.slug = ${slug}`, tx)

/** Newest meetings first, in the order in which they were put. */
export const publishedQuestions = (tx: Tx, only: { meetingId?: number } = {}) =>
  rows(
    sql<PublicQuestion>`select ${shown} from ${from}
      where q.published_at is not null and (${only.meetingId ?? null}::int is null or q.meeting_id = ${only.meetingId ?? null})
      order by m.date desc, q.position, q.id limit 500`,
    tx,
  )

/** Questions accepted for meetings from a day on, but for one: what another may repeat. */
export const acceptedSince = (tx: Tx, day: string, but: number) =>
  rows(
    sql<Question>`select ${whole} from ${from}
      where q.state = 'accepted' and m.date >= ${day} and q.id <> ${but} order by m.date desc, q.id`,
    tx,
  )

export const askerOf = (tx: Tx, questionId: number) =>
  row(
    sql<Asker>`select question_id as "questionId", name, address, postcode, email, words, person_key as "personKey",
      organisation_key as "organisationKey" from meetings.asker where question_id = ${questionId}`,
    tx,
  )

/** How many other questions of a meeting, not withdrawn or refused, came earlier from the same person or organisation. */
export const earlierOfSame = async (tx: Tx, questionId: number): Promise<number> =>
  (
    await one(
      sql<{ n: number }>`select count(*)::int as n
        from meetings.asker mine join meetings.question q on q.id = mine.question_id
          join meetings.question o on o.meeting_id = q.meeting_id and o.id < q.id and o.state in ('received', 'accepted')
          join meetings.asker other on other.question_id = o.id
        where mine.question_id = ${questionId}
          and (other.person_key = mine.person_key or other.organisation_key = mine.organisation_key)`,
      tx,
    )
  ).n

export type Change = Partial<
  Pick<
    Question,
    | 'words'
    | 'shownName'
    | 'state'
    | 'ground'
    | 'decision'
    | 'decidedFor'
    | 'sameAs'
    | 'position'
    | 'outcome'
    | 'supplementary'
    | 'answer'
    | 'writtenDue'
  >
> & { decidedBy?: number; decidedAt?: Temporal.Instant; publishedAt?: Temporal.Instant; answeredAt?: Temporal.Instant }

const columnOf: Record<keyof Change, string> = {
  words: 'words',
  shownName: 'shown_name',
  state: 'state',
  ground: 'ground',
  decision: 'decision',
  decidedFor: 'decided_for',
  decidedBy: 'decided_by',
  decidedAt: 'decided_at',
  sameAs: 'same_as',
  position: 'position',
  publishedAt: 'published_at',
  outcome: 'outcome',
  supplementary: 'supplementary',
  answer: 'answer',
  answeredAt: 'answered_at',
  writtenDue: 'written_due',
}

/** False where somebody else has changed it since `revision`. */
export async function updateQuestion(tx: Tx, id: number, revision: number, change: Change): Promise<boolean> {
  const sets = (Object.keys(change) as (keyof Change)[]).map(
    key => sql`${sql.ref(columnOf[key])} = ${change[key] ?? null}`,
  )
  const done = await rows(
    sql`update meetings.question set ${sql.join([...sets, sql`revision = revision + 1`])}
      where id = ${id} and revision = ${revision} returning id`,
    tx,
  )
  return done.length > 0
}

export type QuestionFate = {
  meetingSlug: string
  bodyName: string
  meetingDate: string
  about: string
  state: QuestionState
  decision: string
  position: number | null
  published: boolean
  outcome: Outcome | null
  answer: string
}

/** What became of a question, for whoever knows its address. */
export const fateOf = (tx: Tx, slug: string) =>
  row(
    sql<QuestionFate>`select meeting_slug as "meetingSlug", body_name as "bodyName", meeting_date as "meetingDate", about, state,
      decision, position, published, outcome, answer from meetings.question_state(${slug})`,
    tx,
  )

/** Names and addresses are needed until the question is dealt with: gone 60 days after the answer, or 180 after the meeting. */
export const deleteOldAskers = (tx: Tx, now: Temporal.Instant) =>
  rows(
    sql<{
      id: number
    }>`delete from meetings.asker a using meetings.question q join meetings.meeting m on m.id = q.meeting_id
      where q.id = a.question_id
        and (q.answered_at < ${now.toString()}::timestamptz - interval '60 days' and q.outcome is not null
             or q.state in ('refused', 'withdrawn') and m.date < ${now.toString()}::timestamptz - interval '60 days'
             or m.date < ${now.toString()}::timestamptz - interval '180 days')
      returning a.question_id as id`,
    tx,
  )

/** Questions that wait for a decision, and answers in writing that are still owed: of every meeting that the reader may see. */
export const waiting = (tx: Tx) =>
  rows(
    sql<Question>`select ${whole} from ${from}
      where q.state = 'received' or q.state = 'accepted' and q.written_due is not null and q.answered_at is null`,
    tx,
  )
