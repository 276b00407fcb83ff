/** SQL for people who may be known already, and for what was said of who is who. Rows of people only under a reading. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'
import type { Likely } from './likeness.ts'

/** `why`: keys of reasons. */
export type Hit = { readonly n: number; readonly party: number; readonly case: number; readonly why: readonly string[] }

/** What each reason weighs, and the least that they must come to. */
export type Scale = { readonly weights: Readonly<Record<string, number>>; readonly least: number }

/** Notes the search and keeps what it found under an address, for the transactions after this one. */
export const searchAlike = (
  tx: Tx,
  asked: readonly Likely[],
  { weights, least }: Scale,
  slug: string,
  reason: string,
) =>
  rows(
    sql`select casework.alike(${JSON.stringify(asked)}::jsonb, ${JSON.stringify(weights)}::jsonb, ${least}::int, ${slug}, ${reason})`,
    tx,
  )

/** One's own search of the last eight hours; undefined where there is none. */
export const hitsBySlug = async (tx: Tx, slug: string): Promise<readonly Hit[] | undefined> =>
  (await row(sql<{ alike: Hit[] }>`select alike from casework.search where slug = ${slug} and alike is not null`, tx))
    ?.alike

export type Known = {
  readonly id: number
  readonly caseId: number
  readonly role: string
  readonly field: string
  readonly name: string
  readonly born: string | null
  readonly lines: string | null
  readonly postcode: string | null
  readonly slug: string
  readonly reference: string
  readonly kind: string
  readonly agencyId: number
  readonly closed: string | null
  readonly limited: boolean
  readonly worker: string | null
}

/** With the address that was written last. */
export const knownById = (tx: Tx, ids: readonly number[]) =>
  rows(
    sql<Known>`select p.id, p.case_id as "caseId", p.role, p.field, p.name, p.born, a.lines, a.postcode, c.slug, c.reference, c.kind,
          c.agency_id as "agencyId", c.closed, c.limited, access.name_of(c.worker_id) as worker
        from casework.party p join casework."case" c on c.id = p.case_id
        left join lateral (select d.lines, d.postcode from casework.address d where d.party_id = p.id order by d.id desc limit 1) a on true
       where p.id = any (${[...ids]}::bigint[])`,
    tx,
  )

/** Whether a case has a list of those who see it, or of those who do not. */
export const isLimited = async (tx: Tx, caseId: number): Promise<boolean> =>
  (await one(sql<{ limited: boolean }>`select limited from casework."case" where id = ${caseId}`, tx)).limited

/** Those of a case that was just opened, by their number in the order in which they were entered. */
export const partiesInOrder = async (tx: Tx, caseId: number): Promise<ReadonlyMap<number, number>> => {
  const all = await rows(sql<{ id: number }>`select id from casework.party where case_id = ${caseId} order by id`, tx)
  return new Map(all.map(({ id }, n) => [n, id]))
}

/** The database checks it all again, and writes the events of both cases. Gives the row's number. */
export const saySame = async (
  tx: Tx,
  people: { readonly one: number; readonly other: number },
  same: boolean,
  why: string,
): Promise<number> =>
  (await one(sql<{ id: number }>`select casework.say_same(${people.one}, ${people.other}, ${same}, ${why}) as id`, tx))
    .id

export type Said = {
  readonly id: number
  readonly oneId: number
  readonly otherId: number
  readonly oneCaseId: number
  readonly otherCaseId: number
  readonly oneSlug: string
  readonly otherSlug: string
  readonly oneReference: string
  readonly otherReference: string
  readonly by: string
  readonly at: Temporal.Instant
  readonly why: string
  readonly endedBy: string | null
  readonly endedAt: Temporal.Instant | null
  readonly endedWhy: string | null
}

const said = sql`select s.id, s.one_id as "oneId", s.other_id as "otherId", s.one_case_id as "oneCaseId", s.other_case_id as "otherCaseId",
    c.slug as "oneSlug", d.slug as "otherSlug", c.reference as "oneReference", d.reference as "otherReference",
    access.name_of(s.made_by) as by, s.made_at as at, s.why, access.name_of(s.ended_by) as "endedBy", s.ended_at as "endedAt", s.ended_why as "endedWhy"
  from casework.same_person s join casework."case" c on c.id = s.one_case_id join casework."case" d on d.id = s.other_case_id`

/** Who was said to be one person, with what has ended, for those who see both cases: the newest first. */
export const saidOf = (tx: Tx, caseId: number) =>
  rows(
    sql<Said>`${said} where s.same and ${caseId} in (s.one_case_id, s.other_case_id) order by s.made_at desc, s.id desc`,
    tx,
  )

/**
 * Asks which agencies that are bound to tell have an open case of the same purpose about one of those whom the case is about, by name and
 * date of birth, and writes the answer into the case. Their numbers; null where no date of birth is known.
 */
export const lookElsewhere = async (tx: Tx, caseId: number): Promise<readonly number[] | null> =>
  (await one(sql<{ told: number[] | null }>`select casework.look_elsewhere(${caseId}) as told`, tx)).told
