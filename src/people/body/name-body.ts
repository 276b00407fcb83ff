/** Finds the body that a paper names; one that nobody has heard of is made, private until somebody opens it. */
import { fold, freeSlug, slug } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { type Body, bodyByFoldedName, insertBody, insertBodyName, slugsLike } from './store.ts'

/** `isNew` tells the caller to say that the body is private. */
export async function nameBody(tx: Tx, printed: string, publisher: string): Promise<{ body: Body; isNew: boolean }> {
  const name = printed.replace(/\s+/g, ' ').trim()
  const known = await bodyByFoldedName(tx, fold(name))
  if (known) return { body: known, isNew: false }
  const body = await addBody(tx, { name, kind: 'unknown', about: '', public: false, publisher })
  return { body, isNew: true }
}

/** Makes a body with a free address, and remembers its name for matching. */
export async function addBody(tx: Tx, body: Omit<Body, 'id' | 'slug'>): Promise<Body> {
  const wanted = slug(body.name) || 'body'
  const made = await insertBody(tx, { ...body, slug: freeSlug(wanted, await slugsLike(tx, wanted)) })
  await insertBodyName(tx, fold(body.name), made.id)
  return made
}
