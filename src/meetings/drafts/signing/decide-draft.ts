/** A report is given in, taken back, accepted, returned. */
import type { Tx } from '../../../db/index.ts'
import { changedSince, type Refusal, refuse } from '../../../lib/index.ts'
import { type Desk, placesIn } from '../desk.ts'
import { type Event, insertEvent, signOffsOf } from '../events.store.ts'
import { acceptedWithSignOffs, reportWithSections, returnedWithReason } from '../rules.ts'
import { wordsAt } from '../save-section.ts'
import { bumpDraft, updateState } from '../store.ts'
import { tellDecided } from '../tell.ts'

/** Titles of sections that must be written and are not. */
export const unwritten = ({ sections, content }: Pick<Desk, 'sections' | 'content'>): string[] =>
  placesIn(sections).flatMap(place => (place.section.required && wordsAt(content, place) === '' ? [place.title] : []))

const keep = (tx: Tx, { draft }: Desk, what: Event['what'], words: string, now: Temporal.Instant) =>
  insertEvent(tx, draft.id, { what, words, version: draft.version }, now)

/** Whoever saved in the same moment goes first: nobody accepts words that they have not seen. */
const stillAsSeen = async (tx: Tx, { draft }: Desk): Promise<Refusal | null> =>
  (await bumpDraft(tx, draft.id, draft.revision))
    ? null
    : refuse('report-as-seen', changedSince('this report', 'Look at what it says now'))

/** Null where it was done. */
export async function submitDraft(tx: Tx, desk: Desk, now: Temporal.Instant): Promise<Refusal | null> {
  const refused = reportWithSections.refuses({ missing: unwritten(desk) }) ?? (await stillAsSeen(tx, desk))
  if (refused) return refused
  await keep(tx, desk, 'submitted', '', now)
  await updateState(tx, desk.draft.id, 'submitted')
  return null
}

export async function takeBack(tx: Tx, desk: Desk, now: Temporal.Instant): Promise<void> {
  await keep(tx, desk, 'taken back', '', now)
  await updateState(tx, desk.draft.id, 'writing')
}

export async function acceptDraft(tx: Tx, desk: Desk, words: string, now: Temporal.Instant): Promise<Refusal | null> {
  const { draft } = desk
  const refused =
    reportWithSections.refuses({ missing: unwritten(desk) }) ??
    acceptedWithSignOffs.refuses({ version: draft.version, signOffs: await signOffsOf(tx, draft.id) }) ??
    (await stillAsSeen(tx, desk))
  if (refused) return refused
  await keep(tx, desk, 'accepted', words, now)
  await updateState(tx, draft.id, 'accepted')
  await tellDecided(tx, draft, 'accepted')
  return null
}

export async function returnDraft(tx: Tx, desk: Desk, words: string, now: Temporal.Instant): Promise<Refusal | null> {
  const refused = returnedWithReason.refuses({ words }) ?? (await stillAsSeen(tx, desk))
  if (refused) return refused
  await keep(tx, desk, desk.draft.state === 'accepted' ? 'reopened' : 'returned', words, now)
  await updateState(tx, desk.draft.id, 'writing')
  await tellDecided(tx, desk.draft, 'returned')
  return null
}
