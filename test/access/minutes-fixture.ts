/** For the access matrix: meetings whose minutes are a draft of the clerk's, published, and agreed. */
import assert from 'node:assert/strict'
import { sql } from 'kysely'
import type { Profile } from '../../src/authority/index.ts'
import { type Database, one, rows } from '../../src/db/index.ts'
import { publishDueMinutes } from '../../src/meetings/index.ts'
import type { Cast } from '../cast.ts'

/** Addresses of meetings, and an item of the draft. */
export type Minuted = { draft: string; item: number; published: string; agreed: string }

export async function makeMinutes(
  db: Database,
  { people }: Cast,
  profile: Profile,
  bodySlug: string,
): Promise<Minuted> {
  const made = await db.asActor(people.clerk.session, async tx => {
    const meeting = (date: string) =>
      one(
        sql<{ id: number; slug: string }>`insert into meetings.meeting (slug, body_id, date, starts, status, year)
          select b.slug || '-' || ${date}::text, b.id, ${date}, '18:30', 'held', 2025 from people.body b where b.slug = ${bodySlug} returning id, slug`,
        tx,
      )
    const minutes = async (id: number) => {
      await rows(sql`insert into meetings.minutes_desk (meeting_id, ended) values (${id}, '20:00')`, tx)
      return one(
        sql<{
          id: number
        }>`insert into meetings.minutes_item (meeting_id, position, numbered, title, words, part, summary)
          values (${id}, 1, true, 'A contract', 'The bid of Quillfeather and Sons was taken.', 'II', 'A contract was let.') returning id`,
        tx,
      )
    }
    const [agreed, published, draft] = [
      await meeting('2026-02-03'),
      await meeting('2026-02-17'),
      await meeting('2026-03-03'),
    ]
    for (const { id } of [agreed, published]) {
      await minutes(id)
      await rows(sql`update meetings.minutes_desk set state = 'released' where meeting_id = ${id}`, tx)
      await rows(
        sql`insert into meetings.publication (meeting_id, kind, number, due) values (${id}, 'minutes', 1, '2026-03-10T09:00:00Z')`,
        tx,
      )
    }
    return { agreed, published, draft, item: (await minutes(draft.id)).id }
  })
  const now = Temporal.Instant.from('2026-03-10T09:00:00Z')
  const house = { publisher: profile.name.value, committee: profile.committee }
  assert.equal(await publishDueMinutes(db, house, now), 2)
  await db.asActor(people.clerk.session, async tx => {
    await rows(
      sql`update meetings.minutes_desk set state = 'approved', approved_at = ${made.published.id}, approved_on = '2026-02-17'
        where meeting_id = ${made.agreed.id}`,
      tx,
    )
    await rows(
      sql`insert into meetings.publication (meeting_id, kind, number, due) values (${made.agreed.id}, 'minutes', 2, '2026-03-10T09:00:00Z')`,
      tx,
    )
  })
  assert.equal(await publishDueMinutes(db, house, now), 1)
  return { draft: made.draft.slug, item: made.item, published: made.published.slug, agreed: made.agreed.slug }
}
