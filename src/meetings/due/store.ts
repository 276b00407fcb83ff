/** SQL for what is due from clerks, and for reminders. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'

type Held = { id: number; slug: string; date: string; bodyName: string }

/**
 * Meetings from one day to another whose agenda is neither published nor in the record otherwise. `released`: the clerk has released
 * it for then.
 */
export const withoutAgenda = (tx: Tx, from: string, until: string) =>
  rows(
    sql<Held & { convened: string | null; released: Temporal.Instant | null }>`
      select m.id, m.slug, m.date, b.name as "bodyName", m.convened,
             (select min(p.due) from meetings.publication p
               where p.meeting_id = m.id and p.kind = 'agenda' and p.state = 'waiting') as released
        from meetings.meeting m join people.body b on b.id = m.body_id
       where m.status = 'scheduled' and m.date between ${from}::date and ${until}::date
         and not exists (select from meetings.publication p
                          where p.meeting_id = m.id and p.kind = 'agenda' and p.state = 'published')
         and not exists (select from meetings.agenda_item a where a.meeting_id = m.id)
       order by m.date, m.id`,
    tx,
  )

/** Meetings that are over and of which there are no minutes: prepared here, or since a day. Older ones are history, as it was imported. */
export const withoutMinutes = (tx: Tx, before: string, since: string) =>
  rows(
    sql<Held>`
      select m.id, m.slug, m.date, b.name as "bodyName"
        from meetings.meeting m join people.body b on b.id = m.body_id
       where m.status <> 'cancelled' and m.date < ${before}::date
         and (m.date >= ${since}::date or exists (select from meetings.business i where i.meeting_id = m.id))
         and m.minutes_state is null
         and not exists (select from meetings.minute n where n.meeting_id = m.id)
         and not exists (select from meetings.publication p
                          where p.meeting_id = m.id and p.kind = 'minutes' and p.state in ('waiting', 'published'))
       order by m.date, m.id`,
    tx,
  )

/** Everybody who holds a role today. */
export const holdersOfRole = async (tx: Tx, role: 'clerk' | 'monitoring-officer', today: string): Promise<number[]> =>
  (
    await rows(
      sql<{ id: number }>`select distinct p.account_id as id from access.post p
         where p.role = ${role} and p.ended_at is null and p.begins <= ${today}::date and (p.ends is null or p.ends >= ${today}::date)
         order by id`,
      tx,
    )
  ).map(one => one.id)

export type Reminded = { accountId: number; key: string; stage: 'near' | 'late' }

/** Of these, those of which nobody was reminded yet. */
export const notReminded = (tx: Tx, all: readonly Reminded[]) =>
  rows(
    sql<Reminded>`select w."accountId", w.key, w.stage
        from jsonb_to_recordset(${JSON.stringify(all)}::jsonb) as w("accountId" int, key text, stage text)
       where not exists (select from meetings.reminded r
                          where r.account_id = w."accountId" and r.key = w.key and r.stage = w.stage)`,
    tx,
  )

export const insertReminded = (tx: Tx, all: readonly Reminded[]) =>
  rows(
    sql`insert into meetings.reminded (account_id, key, stage)
      select w."accountId", w.key, w.stage
        from jsonb_to_recordset(${JSON.stringify(all)}::jsonb) as w("accountId" int, key text, stage text)
      on conflict do nothing`,
    tx,
  )
