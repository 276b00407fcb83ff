/** SQL for looking through the log: each sees of it what the policies of access.entry give them. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'

export type LogFilter = {
  readonly from: Temporal.Instant | null
  /** Up to here, without this instant. */
  readonly until: Temporal.Instant | null
  readonly account: number | null
  readonly kind: string | null
  /** Any of these. */
  readonly what: readonly string[] | null
  readonly flag: string | null
  /** The number of a case. */
  readonly record: number | null
  /** Only entries with lower numbers: the next page. */
  readonly before: number | null
}

export type LoggedEntry = {
  readonly id: number
  readonly at: Temporal.Instant
  readonly kind: string
  readonly what: string
  readonly accountId: number | null
  readonly account: string | null
  readonly systemWhy: string | null
  readonly subject: string
  readonly ids: readonly number[]
  /** The people, agencies or agreement that it is of, by their names; empty for all else. */
  readonly named: readonly string[]
  readonly agencies: readonly string[]
  readonly agreement: string | null
  readonly reason: string
  readonly recipient: string
  readonly recipientName: string | null
  readonly flags: readonly string[]
}

const given = sql`(select a.title from access.agreement a where a.id = e.agreement_id) as agreement, e.reason, e.recipient,
  access.name_of(substring(e.recipient from '^account (\\d{1,9})$')::int) as "recipientName"`

const columns = sql`e.id, e.at, e.kind, e.what, e.account_id as "accountId", access.name_of(e.account_id) as account,
  e.system_why as "systemWhy", e.subject, e.ids,
  array(select g.name from access.agency g where g.id = any (e.agencies) order by g.name) as agencies,
  ${given}, e.flags,
  case e.subject
    when 'account' then array(select coalesce(access.name_of(i::int), i::text) from unnest(e.ids) i)
    when 'agency' then array(select g.name from access.agency g where g.id = any (e.ids))
    when 'agreement' then array(select a.title from access.agreement a where a.id = e.ids[1])
                       || array(select g.name from access.agency g where g.id = e.ids[2])
    else '{}' end as named`

const also = (condition: ReturnType<typeof sql> | false) => (condition ? sql` and ${condition}` : sql``)

/** The newest first. */
export const entriesFound = (tx: Tx, filter: LogFilter, most: number) =>
  rows(
    sql<LoggedEntry>`select ${columns} from access.entry e where true${also(
      filter.from !== null && sql`e.at >= ${filter.from}::timestamptz`,
    )}${also(filter.until !== null && sql`e.at < ${filter.until}::timestamptz`)}${also(
      filter.account !== null && sql`e.account_id = ${filter.account}`,
    )}${also(filter.kind !== null && sql`e.kind = ${filter.kind}`)}${also(
      filter.what !== null && sql`e.what = any (${filter.what}::text[])`,
    )}${also(filter.flag !== null && sql`e.flags <> '{}' and ${filter.flag} = any (e.flags)`)}${also(
      filter.record !== null && sql`e.id = any (array(select access.entries_about(${filter.record})))`,
    )}${also(filter.before !== null && sql`e.id < ${filter.before}`)} order by e.id desc limit ${most}`,
    tx,
  )

/** What somebody types: a reference. Null where it names no case that they may ask about. */
export const caseNumber = async (tx: Tx, reference: string): Promise<number | null> =>
  (await one(sql<{ id: number | null }>`select access.case_number(${reference}) as id`, tx)).id

/** References by number, of the cases that the reader may know of. */
export const caseReferences = async (tx: Tx, ids: readonly number[]): Promise<Map<number, string>> =>
  new Map(
    (
      await rows(sql<{ id: number; reference: string }>`select id, reference from access.case_references(${ids})`, tx)
    ).map(({ id, reference }) => [id, reference]),
  )

export const noteExport = (tx: Tx, filters: string) =>
  row(sql`select access.note('export log', 'log', '{}', ${filters})`, tx)

export type Reader = {
  readonly id: number
  readonly at: Temporal.Instant
  readonly kind: string
  readonly what: string
  /** The colleague's name; null where the program itself did it. */
  readonly account: string | null
  readonly worksAt: readonly string[]
  readonly agreement: string | null
  readonly reason: string
  readonly recipient: string
  readonly recipientName: string | null
  readonly flags: readonly string[]
}

/**
 * Who has read this case, or changed it, or was given it, the newest first. For caseworkers of the owning agency who may see
 * it, and the data protection officer; nothing for everybody else.
 */
export const whoHasRead = (tx: Tx, caseId: number, most = 500) =>
  rows(
    sql<Reader>`select e.id, e.at, e.kind, e.what, access.name_of(e.account_id) as account,
        coalesce(access.works_at(e.account_id), '{}') as "worksAt",
        ${given}, e.flags
      from access.entry e where e.id = any (array(select access.entries_about(${caseId}))) order by e.id desc limit ${most}`,
    tx,
  )
