/** SQL for people. A person's rows are read through `same_as`, so that two rows settled as one answer as one. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'

export type Person = { id: number; slug: string; name: string }

/** A name already in the record, with the person it stands for now and whether it was printed for a member. */
export type KnownName = { personId: number; printed: string; bodyId: number; member: boolean }

export const namesWithFamily = (tx: Tx, family: string, publisher: string) =>
  rows(
    sql<KnownName>`
      select p.same_as as "personId", n.printed, n.body_id as "bodyId", n.member
      from people.person_name n join people.person p on p.id = n.person_id join people.body b on b.id = n.body_id
      where n.family = ${family} and b.publisher = ${publisher}`,
    tx,
  )

/** Names that begin with the same words are doubtful candidates when the last word was misspelt. */
export const namesNearFamily = (tx: Tx, family: string, publisher: string) =>
  rows(
    sql<KnownName>`
      select p.same_as as "personId", n.printed, n.body_id as "bodyId", n.member
      from people.person_name n join people.person p on p.id = n.person_id join people.body b on b.id = n.body_id
      where n.family <> ${family} and left(n.family, 1) = ${family.slice(0, 1)}
        and abs(length(n.family) - ${family.length}) < 2 and b.publisher = ${publisher}`,
    tx,
  )

export const insertPerson = (tx: Tx, slug: string, name: string) =>
  one(sql<Person>`insert into people.person (slug, name) values (${slug}, ${name}) returning id, slug, name`, tx)

export type Spelling = {
  personId: number
  bodyId: number
  printed: string
  family: string
  member: boolean
  evidence: string
}

export const insertName = (tx: Tx, name: Spelling) =>
  rows(
    sql`insert into people.person_name as old (person_id, body_id, printed, family, member, evidence)
      values (${name.personId}, ${name.bodyId}, ${name.printed}, ${name.family}, ${name.member}, ${name.evidence})
      on conflict (person_id, body_id, printed) do update set member = true where excluded.member and not old.member`,
    tx,
  )

export const personById = (tx: Tx, id: number) =>
  row(sql<Person>`select id, slug, name from people.person where id = ${id}`, tx)

/** The person at an address; one that was settled to be another answers with the other. */
export const personBySlug = (tx: Tx, slug: string) =>
  row(
    sql<Person>`select now.id, now.slug, now.name from people.person p join people.person now on now.id = p.same_as
      where p.slug = ${slug}`,
    tx,
  )

export const slugsLike = (tx: Tx, slug: string) =>
  rows(sql<{ slug: string }>`select slug from people.person where slug = ${slug} or slug like ${`${slug}-%`}`, tx)

export const renamePerson = (tx: Tx, id: number, name: string) =>
  rows(sql`update people.person set name = ${name} where id = ${id}`, tx)

export const namedInPublic = (tx: Tx, id: number) =>
  row(
    sql<{ yes: boolean }>`select exists (select 1 from people.person_name n join people.body b on b.id = n.body_id
      where n.person_id = ${id} and b.public) as yes`,
    tx,
  )

/** The spellings under which a person is named, most used body first. */
export const spellings = (tx: Tx, personId: number) =>
  rows(
    sql<{
      printed: string
    }>`select distinct n.printed from people.person_name n join people.person p on p.id = n.person_id
      where p.same_as = ${personId} order by 1`,
    tx,
  )

/** Everybody whom a body's papers name. */
export const namedBy = (tx: Tx, bodyId: number) =>
  rows(
    sql<Person>`select distinct now.id, now.slug, now.name from people.person_name n
        join people.person p on p.id = n.person_id join people.person now on now.id = p.same_as
      where n.body_id = ${bodyId} order by now.name`,
    tx,
  )

export type Doubt = {
  personId: number
  name: string
  otherId: number
  otherName: string
  evidence: string
  settled: string | null
}

export const doubts = (tx: Tx) =>
  rows(
    sql<Doubt>`select d.person_id as "personId", p.name, d.other_id as "otherId", o.name as "otherName", d.evidence, d.settled
      from people.doubt d join people.person p on p.id = d.person_id join people.person o on o.id = d.other_id
      order by d.settled is not null, p.name, o.name`,
    tx,
  )

export const insertDoubt = (tx: Tx, a: number, b: number, evidence: string) =>
  rows(
    sql`insert into people.doubt (person_id, other_id, evidence)
      values (${Math.min(a, b)}, ${Math.max(a, b)}, ${evidence}) on conflict do nothing`,
    tx,
  )

export const settleDoubt = (tx: Tx, a: number, b: number, settled: 'same' | 'different') =>
  row(
    sql<{ personId: number }>`update people.doubt set settled = ${settled}, settled_at = now()
      where person_id = ${Math.min(a, b)} and other_id = ${Math.max(a, b)} returning person_id as "personId"`,
    tx,
  )

export const pointTo = (tx: Tx, id: number, sameAs: number) =>
  rows(
    sql`update people.person set same_as = ${sameAs} where id = ${id} or (same_as = ${id} and ${id} <> ${sameAs})`,
    tx,
  )

export const pointToSelf = (tx: Tx, a: number, b: number) =>
  rows(sql`update people.person set same_as = id where id in (${a}, ${b})`, tx)

/** The bodies whose papers name a person. */
export const bodiesNaming = (tx: Tx, personId: number) =>
  rows(
    sql<{ name: string }>`select distinct b.name from people.person_name n join people.person p on p.id = n.person_id
        join people.body b on b.id = n.body_id where p.same_as = ${personId} order by b.name`,
    tx,
  )
