/** Every change of a report is a version: who made it, when, and what it was. */
import { refuse, type Refusal } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import type { DraftContent } from './content.ts'
import { bumpDraft, contentOf, type DraftRow, draftBySlug, insertVersion } from './store.ts'
import { emptyContent } from './template.ts'

const stands: Refusal = refuse(
  'report-accepted',
  'The report was accepted, or is not yours to change. Ask committee services to return it to you',
)
const tooQuick: Refusal = refuse(
  'report-changed',
  'Somebody saved the report at this very moment. Save again: nothing of yours is lost',
)

/**
 * Makes the next version out of the newest one. `change` gives the new content, or null where there is nothing to change (then no
 * version is made). Refused where the report is not to be changed by whoever acts: the database decides.
 */
export async function keepVersion(
  tx: Tx,
  slug: string,
  said: string,
  now: Temporal.Instant,
  change: (content: DraftContent, draft: DraftRow) => DraftContent | null,
): Promise<DraftRow | Refusal> {
  const draft = await draftBySlug(tx, slug)
  if (!draft || draft.state === 'accepted') return stands
  const content = (await contentOf(tx, draft.id, draft.version)) ?? emptyContent
  const next = change(content, draft)
  if (next === null) return draft
  // One saves at a time: the other's update finds an older revision.
  if (!(await bumpDraft(tx, draft.id, draft.revision)))
    return (await draftBySlug(tx, slug))?.revision === draft.revision ? stands : tooQuick
  await insertVersion(tx, draft.id, draft.version + 1, next, said, now)
  return { ...draft, version: draft.version + 1, revision: draft.revision + 1 }
}
