/** Minutes in preparation as the proof-reader takes them: whole, with the place of each item on the desk. */
import type { Tx } from '../../db/index.ts'
import { type Meeting, meetingBySlug } from '../meeting/store.ts'
import { attendeesOf, type Desk, type DeskItem, deskOf, type ItemChange, itemsOf } from './desk.store.ts'
import { paperOf } from './facts-of.ts'
import type { MinutesPaper } from './paper.ts'
import { mayEdit } from './rules.ts'

export type MinutesDraft = {
  meeting: Meeting
  /** With what is exempt: whoever prepares them reads it. */
  paper: MinutesPaper
  /** Of the items of `paper`, in their order: where each is changed. */
  hrefs: string[]
  /** Where attendance, place and end are changed. */
  headHref: string
  mayChange: boolean
  desk: Desk
}

/** What stands in the form of an item: of one that is there, or of a new one that comes `after` another (0: first). */
export type TypedItem = { id: number | null; after: number; to: ItemChange }

/** Undefined where nothing is drafted that the reader may see. `typed`: read as if it were saved. */
export async function draftOfMinutes(tx: Tx, slug: string, typed?: TypedItem): Promise<MinutesDraft | undefined> {
  const meeting = await meetingBySlug(tx, slug)
  const desk = meeting && (await deskOf(tx, meeting.id))
  if (!meeting || !desk) return undefined
  const items = withTyped(await itemsOf(tx, meeting.id), meeting.id, typed)
  const at = `/committee/meetings/${meeting.slug}/minutes`
  return {
    meeting,
    paper: paperOf({ meeting, desk, items, attendees: await attendeesOf(tx, meeting.id) }, 'full'),
    hrefs: items.map(({ id }) => `${at}/items/${id || 'new'}`),
    headHref: `${at}/attendance`,
    mayChange: mayEdit.test(desk.state),
    desk,
  }
}

function withTyped(items: DeskItem[], meetingId: number, typed?: TypedItem): DeskItem[] {
  if (!typed) return items
  if (typed.id !== null) return items.map(item => (item.id === typed.id ? { ...item, ...typed.to } : item))
  const added = {
    ...typed.to,
    businessId: null,
    deeds: [],
    votes: [],
    id: 0,
    meetingId,
    position: 0,
    ref: null,
    revision: 0,
  }
  return items.toSpliced(items.findIndex(({ id }) => id === typed.after) + 1, 0, added)
}
