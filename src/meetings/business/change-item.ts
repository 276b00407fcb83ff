/** Adds an item, changes its words or who may see it, puts it off, takes it back or away. Each is refused where an older state was seen. */
import type { Tx } from '../../db/index.ts'
import { changedSince, isRefusal, type Refusal, refuse } from '../../lib/index.ts'
import { open } from './candidates.ts'
import { arranged, possibleParents } from './order.ts'
import { followItem, placeDraft } from './papers.store.ts'
import {
  endedWithReason,
  exemptByParagraph,
  exemptInPublicInterest,
  fitsBelow,
  putBackOnce,
  removedBeforePublished,
  urgentWithOpinion,
} from './rules.ts'
import {
  type Business,
  type BusinessRow,
  businessOf,
  carriedTo,
  deleteBusiness,
  insertBusiness,
  lockAgenda,
  type Openness,
  type Origin,
  updateOpenness,
  updateOrder,
  updateState,
  updateWords,
  type Words,
} from './store.ts'

/** What an older state is refused with: the page shows the newer one. */
export const changedMeanwhile = 'changed-meanwhile'
const stale = (): Refusal =>
  refuse(changedMeanwhile, changedSince('this item', 'What they wrote stands beside what you typed'))

type Which = { id: number; revision: number; now: Temporal.Instant }

const settle = async (tx: Tx, meetingId: number): Promise<void> => {
  await updateOrder(tx, arranged(await businessOf(tx, meetingId)))
}

/** The words of an item that has little more than a title. */
export const itemWords = (kind: Words['kind'], title: string, more: Partial<Words> = {}): Words => ({
  kind,
  title,
  note: '',
  presenter: null,
  organisation: null,
  urgentReason: null,
  urgentBy: null,
  urgentOn: null,
  ...more,
})

/**
 * `late`: it would be published with less notice than the law asks for. `draft`: its report, with who may see it, which the item
 * takes over. The new item's number in the database.
 */
export async function addItem(
  tx: Tx,
  meetingId: number,
  words: Words,
  {
    late,
    now,
    origin = {},
    draft,
  }: { late: boolean; now: Temporal.Instant; origin?: Origin; draft?: (Openness & { id: number }) | undefined },
): Promise<number | Refusal> {
  const refused = urgent(words, late)
  if (refused) return refused
  await lockAgenda(tx, meetingId)
  const items = await businessOf(tx, meetingId)
  const possible = possibleParents(items, { id: 0, parentId: null, part: 'I', kind: words.kind })
  const misplaced = fitsBelow.refuses({ parentId: origin.parentId ?? null, possible })
  if (misplaced) return misplaced
  const { id } = await insertBusiness(tx, meetingId, words, draft ?? open, origin, now)
  if (draft) await placeDraft(tx, draft.id, { businessId: id, meetingId })
  await settle(tx, meetingId)
  return id
}

const urgent = ({ kind, urgentReason, urgentBy }: Omit<Words, 'title'>, late: boolean): Refusal | null =>
  urgentWithOpinion.refuses({ late, kind, urgentReason: urgentReason ?? '', urgentBy })

export async function changeWords(
  tx: Tx,
  item: Business,
  words: Words,
  { revision, late, now }: { revision: number; late: boolean; now: Temporal.Instant },
): Promise<Refusal | null> {
  const refused = urgent(words, late)
  if (refused) return refused
  return (await updateWords(tx, { id: item.id, revision, now }, words)) ? null : stale()
}

/** An item that becomes exempt goes to Part II with all that stands below it; see order.ts. */
export async function changeOpenness(
  tx: Tx,
  item: Business,
  openness: Openness,
  { revision, now }: { revision: number; now: Temporal.Instant },
): Promise<Refusal | null> {
  const refused = exemptByParagraph.refuses(openness) ?? exemptInPublicInterest.refuses(openness)
  if (refused) return refused
  await lockAgenda(tx, item.meetingId)
  if (!(await updateOpenness(tx, { id: item.id, revision, now }, openness))) return stale()
  await followItem(tx, item.id, openness)
  const below = (await businessOf(tx, item.meetingId)).filter(one => one.parentId === item.id)
  // Below an exempt item all is exempt; what is public again brings back only what has no reason of its own to stay.
  if (openness.part === 'II')
    for (const one of below.filter(each => each.part === 'I')) {
      const same = { ...openness, privateTitle: one.privateTitle }
      await updateOpenness(tx, { id: one.id, revision: one.revision, now }, same)
      await followItem(tx, one.id, same)
    }
  await settle(tx, item.meetingId)
  return null
}

/** Withdraws it or puts it off, with the reason as it is printed; or puts it back with `planned`. It keeps its number. */
export async function endItem(
  tx: Tx,
  { id, revision, now }: Which,
  state: BusinessRow['state'],
  reason: string,
): Promise<Refusal | null> {
  const refused =
    state === 'planned'
      ? putBackOnce.refuses({ carriedTo: (await carriedTo(tx, id))?.date ?? null })
      : endedWithReason.refuses({ reason })
  if (refused) return refused
  return (await updateState(tx, { id, revision, now }, state, state === 'planned' ? '' : reason)) ? null : stale()
}

export async function removeItem(
  tx: Tx,
  item: Business,
  { revision, published }: { revision: number; published: boolean },
): Promise<Refusal | null> {
  await lockAgenda(tx, item.meetingId)
  const below = (await businessOf(tx, item.meetingId)).filter(one => one.parentId === item.id).length
  const refused = removedBeforePublished.refuses({ published, below, state: item.state })
  if (refused) return refused
  if (!(await deleteBusiness(tx, item.id, revision))) return stale()
  await settle(tx, item.meetingId)
  return null
}

export const isStale = (refused: Refusal | null): boolean => isRefusal(refused) && refused.rule === changedMeanwhile
