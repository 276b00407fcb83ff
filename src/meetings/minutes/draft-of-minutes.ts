/** Minutes in preparation as the proof-reader takes them: whole, with the place of each item on the desk. */
import type { Tx } from '../../db/index.ts'
import { type Meeting, meetingBySlug } from '../meeting/store.ts'
import { attendeesOf, deskOf, itemsOf } from './desk.store.ts'
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
}

/** Undefined where nothing is drafted that the reader may see. */
export async function draftOfMinutes(tx: Tx, slug: string): Promise<MinutesDraft | undefined> {
  const meeting = await meetingBySlug(tx, slug)
  const desk = meeting && (await deskOf(tx, meeting.id))
  if (!meeting || !desk) return undefined
  const items = await itemsOf(tx, meeting.id)
  const at = `/committee/meetings/${meeting.slug}/minutes`
  return {
    meeting,
    paper: paperOf({ meeting, desk, items, attendees: await attendeesOf(tx, meeting.id) }, 'full'),
    hrefs: items.map(({ id }) => `${at}/items/${id}`),
    headHref: `${at}/attendance`,
    mayChange: mayEdit.test(desk.state),
  }
}
