/** SQL for declarations and dispensations. */
import { sql, type SqlBool } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'
import { numbered } from '../business/number.ts'

export type Declaration = {
  id: number
  meetingId: number
  bodyId: number
  /** Of the meeting. */
  date: string
  businessId: number
  personId: number
  name: string
  slug: string
  /** Sits without being a councillor. */
  coopted: boolean
  kind: 'interest' | 'whip'
  /** Key of the profile's type; null for a whip. */
  type: string | null
  /** '' where it is sensitive. */
  nature: string
  sensitive: boolean
  interestId: number | null
  registered: boolean
  dispensationId: number | null
  /** 'HH:MM'; null: before the meeting. */
  declaredAt: string | null
  leftAt: string | null
  returnedAt: string | null
  madeAt: Temporal.Instant
  revision: number
}

export type Dispensation = {
  id: number
  personId: number
  name: string
  bodyId: number | null
  bodyName: string | null
  businessId: number | null
  interestId: number | null
  cases: string
  speak: boolean
  vote: boolean
  ground: 'a' | 'b' | 'c' | 'd' | 'e'
  asked: string
  from: string
  until: string
  endedAt: Temporal.Instant | null
}

const columns = sql`d.id, d.meeting_id as "meetingId", m.body_id as "bodyId", m.date, d.business_id as "businessId", p.same_as as "personId",
  now.name, now.slug, coalesce((select s.coopted from people.membership s join people.person q on q.id = s.person_id
    where q.same_as = p.same_as and s.body_id = m.body_id and s.year = m.year limit 1), false) as coopted,
  d.kind, d.type, d.nature, d.sensitive, d.interest_id as "interestId", d.registered, d.dispensation_id as "dispensationId",
  d.declared_at as "declaredAt", d.left_at as "leftAt", d.returned_at as "returnedAt", d.made_at as "madeAt", d.revision`
const from = sql`meetings.declaration d join meetings.meeting m on m.id = d.meeting_id
  join people.person p on p.id = d.person_id join people.person now on now.id = p.same_as`

/** As they were made, those taken back left out. A member sees their own; the chair, the clerk and the monitoring officer all. */
export const declarationsOf = (tx: Tx, meetingId: number) =>
  rows(
    sql<Declaration>`select ${columns} from ${from}
      where d.meeting_id = ${meetingId} and d.withdrawn_at is null order by d.made_at, d.id`,
    tx,
  )

export const declarationsOn = (tx: Tx, businessId: number) =>
  rows(
    sql<Declaration>`select ${columns} from ${from}
      where d.business_id = ${businessId} and d.withdrawn_at is null order by d.made_at, d.id`,
    tx,
  )

export type NewDeclaration = Pick<
  Declaration,
  | 'meetingId'
  | 'businessId'
  | 'personId'
  | 'kind'
  | 'type'
  | 'nature'
  | 'sensitive'
  | 'interestId'
  | 'registered'
  | 'dispensationId'
  | 'declaredAt'
>

/** Null where this person has declared the same in this item already. */
export const insertDeclaration = (tx: Tx, d: NewDeclaration, now: Temporal.Instant) =>
  row(
    sql<{
      id: number
    }>`insert into meetings.declaration (meeting_id, business_id, person_id, kind, type, nature, sensitive, interest_id,
        registered, dispensation_id, declared_at, made_by, made_at)
      values (${d.meetingId}, ${d.businessId}, ${d.personId}, ${d.kind}, ${d.type}, ${d.nature}, ${d.sensitive}, ${d.interestId},
        ${d.registered}, ${d.dispensationId}, ${d.declaredAt}, access.actor(), ${now})
      on conflict do nothing returning id`,
    tx,
  )

/** False where somebody changed it since `revision`. */
export const withdraw = async (tx: Tx, id: number, revision: number, now: Temporal.Instant): Promise<boolean> =>
  (
    await rows(
      sql`update meetings.declaration set withdrawn_at = ${now}, withdrawn_by = access.actor(), revision = revision + 1
        where id = ${id} and revision = ${revision} and withdrawn_at is null returning id`,
      tx,
    )
  ).length > 0

/** When they left and returned, for everything that they declared in this item. */
export const setLeft = (
  tx: Tx,
  { businessId, personId }: { businessId: number; personId: number },
  times: { leftAt: string | null; returnedAt: string | null },
) =>
  rows(
    sql`update meetings.declaration set left_at = ${times.leftAt}, returned_at = ${times.returnedAt}, revision = revision + 1
      where business_id = ${businessId} and person_id in (select p.id from people.person p where p.same_as = ${personId})
        and withdrawn_at is null and (left_at, returned_at) is distinct from (${times.leftAt}::text, ${times.returnedAt}::text)`,
    tx,
  )

/** An item on which something may be declared, by its public title, with its number as printed. */
export type Item = {
  id: number
  parentId: number | null
  kind: string
  title: string
  part: 'I' | 'II'
  state: 'planned' | 'withdrawn' | 'deferred'
  number: string | null
}

/** None for members before the agenda is published. */
export const itemsOf = async (tx: Tx, meetingId: number): Promise<Item[]> =>
  numbered(
    await rows(
      sql<Omit<Item, 'number'>>`select id, parent_id as "parentId", kind, title, part, state
        from meetings.items_to_declare(${meetingId})`,
      tx,
    ),
  )

const granted = sql`d.id, p.same_as as "personId", now.name, d.body_id as "bodyId", b.name as "bodyName", d.business_id as "businessId",
  d.interest_id as "interestId", d.cases, d.speak, d.vote, d.ground, d.asked, d.from_day as "from", d.until_day as "until",
  d.ended_at as "endedAt"`
const grantedTo = sql`meetings.dispensation d join people.person p on p.id = d.person_id join people.person now on now.id = p.same_as
  left join people.body b on b.id = d.body_id`

/** Newest first: those of one person, or everybody's that whoever asks may see. */
export const dispensations = (tx: Tx, personId: number | null = null) =>
  rows(
    sql<Dispensation>`select ${granted} from ${grantedTo}
      where ${personId === null ? sql<SqlBool>`true` : sql<SqlBool>`p.same_as = ${personId}`} order by d.granted_at desc, d.id desc`,
    tx,
  )

export type NewDispensation = Omit<Dispensation, 'id' | 'name' | 'bodyName' | 'endedAt'>

export const insertDispensation = (tx: Tx, d: NewDispensation, now: Temporal.Instant) =>
  one(
    sql<{
      id: number
    }>`insert into meetings.dispensation (person_id, body_id, business_id, interest_id, cases, speak, vote, ground,
        asked, from_day, until_day, granted_by, granted_at)
      values (${d.personId}, ${d.bodyId}, ${d.businessId}, ${d.interestId}, ${d.cases}, ${d.speak}, ${d.vote}, ${d.ground}, ${d.asked},
        ${d.from}, ${d.until}, access.actor(), ${now}) returning id`,
    tx,
  )

export const endDispensation = (tx: Tx, id: number, now: Temporal.Instant) =>
  rows(
    sql`update meetings.dispensation set ended_at = ${now}, ended_by = access.actor() where id = ${id} and ended_at is null`,
    tx,
  )
