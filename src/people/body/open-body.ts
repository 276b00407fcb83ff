/** Opens a body to the public, or closes it: closing takes its words out of the public search in the same breath. */
import { type Refusal, refuse } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { dropBody } from '../../search/index.ts'
import { type Body, bodyBySlug, setPublic } from './store.ts'

export async function openBody(tx: Tx, slug: string, open: boolean): Promise<Refusal | Body> {
  const body = await bodyBySlug(tx, slug)
  if (!body) return refuse('body-known', `There is no body at /bodies/${slug}.`)
  await setPublic(tx, body.id, open)
  if (!open) await dropBody(tx, slug)
  return { ...body, public: open }
}
