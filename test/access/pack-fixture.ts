/** Papers that were published for a meeting: a public copy with a picture, a supplement, a full copy. */
import { sql } from 'kysely'
import { picture } from '../pictures.ts'
import { type Database, one } from '../../src/db/index.ts'

export type Packed = { picture: string }

export async function makePacked(db: Database, meetingId: number): Promise<Packed> {
  const file = (words: string) => db.files.keep(new TextEncoder().encode(words))
  const [open, full, added] = [await file('%PDF public'), await file('%PDF full'), await file('%PDF supplement')]
  const shown = await db.files.keep(picture(3))
  const node = { is: 'picture', sha256: shown, media: 'image/png', alt: 'Bars', caption: null }
  const paper = JSON.stringify({ title: 'Papers', parts: [{ key: null, nodes: [node] }] })
  await db.asSystem('publish', async tx => {
    const { id } = await one(
      sql<{ id: number }>`insert into meetings.publication (meeting_id, kind, number, due, state, published_at)
        values (${meetingId}, 'agenda', 1, now(), 'published', now()) returning id`,
      tx,
    )
    await sql`insert into meetings.pack (publication_id, audience, sha256, bytes, pages, paper, places, pictures) values
      (${id}, 'public', ${open}, 11, 1, ${paper}, '[1]', array[${shown}]),
      (${id}, 'supplement', ${added}, 15, 1, null, '[]', '{}'),
      (${id}, 'full', ${full}, 9, 1, null, '[]', '{}')`.execute(tx)
  })
  return { picture: shown }
}
