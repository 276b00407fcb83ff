/** SQL for a meeting under way. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'
import type { Happened, Happening } from './happening.ts'
import type { Member } from './sitting.ts'

type Row = Omit<Happening, 'data'> & {
  readonly businessId: number | null
  readonly personId: number | null
  readonly data: Record<string, unknown>
}

/** In the order in which it was noted. */
export async function logOf(tx: Tx, meetingId: number): Promise<Happening[]> {
  const found = await rows(
    sql<Row>`select h.n, h.at, h.noted_at as "notedAt", h.kind, h.business_id as "businessId", h.person_id as "personId", h.data,
        h.undoes, access.name_of(h.by) as by
      from meetings.happening h where h.meeting_id = ${meetingId} order by h.n`,
    tx,
  )
  // What add() wrote: the numbers of item and person stand in columns of their own.
  return found.map(({ businessId, personId, data, ...rest }) => ({
    ...rest,
    data: {
      ...data,
      ...(businessId !== null && { business: businessId }),
      ...(personId !== null && { person: personId }),
    },
  })) as Happening[]
}

export async function add(
  tx: Tx,
  meetingId: number,
  {
    n,
    at,
    notedAt,
    token,
    is,
  }: { n: number; at: Temporal.Instant; notedAt: Temporal.Instant; token: string; is: Happened },
): Promise<void> {
  const { business = null, person = null, ...data }: Record<string, unknown> = { ...is.data }
  await rows(
    sql`insert into meetings.happening (meeting_id, n, at, noted_at, kind, business_id, person_id, data, by, token, undoes)
      values (${meetingId}, ${n}, ${at}, ${notedAt}, ${is.kind}, ${business}, ${person}, ${JSON.stringify(data)}::jsonb, access.actor(), ${token},
        ${is.undoes ?? null})`,
    tx,
  )
}

/** One at a time for each meeting, so that two clerks' entries each see the other's. */
export const lock = (tx: Tx, meetingId: number) =>
  rows(sql`select id from meetings.meeting where id = ${meetingId} for no key update`, tx)

export const isNoted = async (tx: Tx, meetingId: number, token: string): Promise<boolean> =>
  (await row(sql`select from meetings.happening where meeting_id = ${meetingId} and token = ${token}`, tx)) !==
  undefined

/** Who sits on the body on the day of the meeting, in the order of the list; of the newest year on record where its own has none. */
export const membersOf = (tx: Tx, meetingId: number) =>
  rows(
    sql<Member>`select p.same_as as "personId", now.name, m.role, m.party, m.votes
      from meetings.meeting t join people.membership m on m.body_id = t.body_id
        join people.person p on p.id = m.person_id join people.person now on now.id = p.same_as
      where t.id = ${meetingId}
        and m.year = (select max(o.year) from people.membership o where o.body_id = t.body_id
                       and o.year <= greatest(t.year, (select min(f.year) from people.membership f where f.body_id = t.body_id)))
        and coalesce(m.begins, '-infinity') <= t.date and coalesce(m.ends, 'infinity') >= t.date
      order by m.position, now.name`,
    tx,
  )

/** People who sit on any body in that year, to be chosen as substitutes. */
export const councillorsOf = (tx: Tx, meetingId: number) =>
  rows(
    sql<{ personId: number; name: string }>`select distinct now.id as "personId", now.name
      from meetings.meeting t join people.membership m on m.year = t.year and m.body_id <> t.body_id
        join people.person p on p.id = m.person_id join people.person now on now.id = p.same_as
      where t.id = ${meetingId} and not m.coopted order by now.name`,
    tx,
  )

export const minutesState = async (tx: Tx, meetingId: number): Promise<string | null> =>
  (
    await one(
      sql<{ state: string | null }>`select minutes_state as state from meetings.meeting where id = ${meetingId}`,
      tx,
    )
  ).state

/** The agenda says so too when an item is put off at the meeting, or is not after all. */
export const tellAgenda = (tx: Tx, business: number, state: 'planned' | 'deferred' | 'withdrawn', reason: string) =>
  rows(
    sql`update meetings.business set state = ${state}, state_reason = ${reason}, revision = revision + 1,
        changed_by = access.actor(), changed_at = now()
      where id = ${business} and (state, state_reason) is distinct from (${state}, ${reason})`,
    tx,
  )

/**
 * That it was held, and until when ('HH:MM'); with null, that it is to be after all, the close being undone. What minutes say stands,
 * and so does a cancellation.
 */
export const tellMeeting = (tx: Tx, meetingId: number, ended: string | null) =>
  rows(
    sql`update meetings.meeting m set status = t.status, ended = t.ended, changed = now(), revision = m.revision + 1,
        sequence = m.sequence + (m.status is distinct from t.status)::int
      from (select ${ended === null ? 'scheduled' : 'held'} as status, ${ended}::text as ended) t
      where m.id = ${meetingId} and m.status <> 'cancelled' and m.minutes_state is null
        and not exists (select from meetings.minute n where n.meeting_id = m.id)
        and (m.status, m.ended) is distinct from (t.status, t.ended)`,
    tx,
  )

export const startsOf = (tx: Tx, meetingId: number) =>
  row(sql<{ starts: string | null }>`select starts from meetings.meeting where id = ${meetingId}`, tx)

export type Shown<State> = { readonly n: number; readonly state: State }

export const shownAt = <State>(tx: Tx, meetingId: number) =>
  row(sql<Shown<State>>`select n, state from meetings.shown where meeting_id = ${meetingId}`, tx)

export const putShown = (tx: Tx, meetingId: number, n: number, state: unknown) =>
  rows(
    sql`insert into meetings.shown (meeting_id, n, state) values (${meetingId}, ${n}, ${JSON.stringify(state)}::jsonb)
      on conflict (meeting_id) do update set n = excluded.n, state = excluded.state`,
    tx,
  )

export const dropShown = (tx: Tx, meetingId: number) =>
  rows(sql`delete from meetings.shown where meeting_id = ${meetingId}`, tx)

/** What the newest version of the item's report recommends: what is resolved, as a rule. */
export const recommendationsFor = async (tx: Tx, business: number): Promise<string[]> =>
  (
    await row(
      sql<{ all: string[] | null }>`select v.content->'recommendations' as all
        from meetings.draft d join meetings.draft_version v on v.draft_id = d.id
        where d.business_id = ${business} order by d.id, v.number desc limit 1`,
      tx,
    )
  )?.all ?? []
