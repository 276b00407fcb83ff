/** SQL for the register of interests: what members entered, and what the public register says. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'
import type { Person } from '../person/store.ts'

export type Whose = 'member' | 'partner'
export type Verdict = 'published' | 'sensitive' | 'returned'

/** What is entered. Days as 'YYYY-MM-DD'. */
export type InterestFacts = {
  category: string
  whose: Whose
  words: string
  from: string | null
  until: string | null
  struck: boolean
  withhold: boolean
  withholdWhy: string
}
export type Entry = InterestFacts & {
  id: number
  slug: string
  personId: number
  personSlug: string
  personName: string
  number: number
  madeAt: Temporal.Instant
  /** Null while it waits for the monitoring officer. */
  decision: Verdict | null
  remark: string
  decidedAt: Temporal.Instant | null
}

const columns = sql`i.id, i.slug, p.same_as as "personId", now.slug as "personSlug", now.name as "personName", v.number, v.category, v.whose,
  v.words, v.from_day as "from", v.until_day as "until", v.struck, v.withhold, v.withhold_why as "withholdWhy", v.made_at as "madeAt",
  v.decision, v.remark, v.decided_at as "decidedAt"`
const from = sql`people.interest i join people.interest_version v on v.interest_id = i.id
  join people.person p on p.id = i.person_id join people.person now on now.id = p.same_as`
const newest = sql`v.number = (select max(n.number) from people.interest_version n where n.interest_id = i.id)`

/** The person of the record whom whoever acts is, as a member. */
export const ownPerson = (tx: Tx) =>
  row(
    sql<Person>`select now.id, now.slug, now.name from people.holder h join people.person p on p.id = h.person_id
        join people.person now on now.id = p.same_as
      where h.account_id = access.actor() and access.holds('councillor')`,
    tx,
  )

/** The newest version of each entry of a person, in the order in which they were first made. */
export const entriesOf = (tx: Tx, personId: number) =>
  rows(sql<Entry>`select ${columns} from ${from} where p.same_as = ${personId} and ${newest} order by i.id`, tx)

export const entryBySlug = (tx: Tx, slug: string) =>
  row(sql<Entry>`select ${columns} from ${from} where i.slug = ${slug} and ${newest}`, tx)

/** Newest first. */
export const versionsOf = (tx: Tx, id: number) =>
  rows(sql<Entry>`select ${columns} from ${from} where i.id = ${id} order by v.number desc`, tx)

/** What waits for the monitoring officer, the oldest first. */
export const waitingEntries = (tx: Tx) =>
  rows(sql<Entry>`select ${columns} from ${from} where ${newest} and v.decision is null order by v.made_at, i.id`, tx)

export const insertInterest = (tx: Tx, slug: string, personId: number, now: Temporal.Instant) =>
  one(
    sql<{ id: number }>`insert into people.interest (slug, person_id, made_by, made_at)
      values (${slug}, ${personId}, access.actor(), ${now}) returning id`,
    tx,
  )

/** Undefined where there is a version of this number already: somebody was quicker. */
export const insertVersion = (tx: Tx, id: number, number: number, v: InterestFacts, now: Temporal.Instant) =>
  row(
    sql<{
      number: number
    }>`insert into people.interest_version (interest_id, number, category, whose, words, from_day, until_day, struck,
        withhold, withhold_why, made_by, made_at)
      values (${id}, ${number}, ${v.category}, ${v.whose}, ${v.words}, ${v.from}, ${v.until}, ${v.struck}, ${v.withhold},
        ${v.withholdWhy}, access.actor(), ${now})
      on conflict do nothing returning number`,
    tx,
  )

/** False where it was decided already, or there is a newer version. */
export const decide = async (
  tx: Tx,
  at: { id: number; number: number },
  verdict: Verdict,
  remark: string,
  now: Temporal.Instant,
): Promise<boolean> =>
  (
    await one(
      sql<{
        done: boolean
      }>`select people.decide_interest(${at.id}, ${at.number}, ${verdict}, ${remark}, ${now}) as done`,
      tx,
    )
  ).done

/** An entry as the public register says it. Of a sensitive one everything is null. */
export type Registered = {
  interestId: number
  sensitive: boolean
  category: string | null
  whose: Whose | null
  words: string | null
  from: string | null
  until: string | null
}

/** What the register said of somebody at a moment. */
export const registeredOf = (tx: Tx, personId: number, at: Temporal.Instant) =>
  rows(
    sql<Registered>`select r.interest_id as "interestId", r.sensitive, r.category, r.whose, r.words, r.from_day as "from", r.until_day as "until"
      from people.registered r join people.person p on p.id = r.person_id
      where p.same_as = ${personId} and r.shown_from <= ${at} and (r.shown_until is null or r.shown_until > ${at})
      order by r.sensitive, r.interest_id`,
    tx,
  )

/** Every moment at which what the register says of somebody changed, newest first. */
export const changesOf = (tx: Tx, personId: number) =>
  rows(
    sql<{
      at: Temporal.Instant
    }>`select distinct t.at from people.registered r join people.person p on p.id = r.person_id
        cross join lateral (values (r.shown_from), (r.shown_until)) t(at)
      where p.same_as = ${personId} and t.at is not null order by t.at desc`,
    tx,
  )

export const lastConfirmed = async (tx: Tx, personId: number): Promise<Temporal.Instant | null> =>
  (
    await one(
      sql<{
        at: Temporal.Instant | null
      }>`select max(c.at) as at from people.confirmation c join people.person p on p.id = c.person_id
        where p.same_as = ${personId}`,
      tx,
    )
  ).at

export const confirm = (tx: Tx, personId: number, now: Temporal.Instant) =>
  rows(
    sql`insert into people.confirmation (person_id, at, made_by) values (${personId}, ${now}, access.actor()) on conflict do nothing`,
    tx,
  )
