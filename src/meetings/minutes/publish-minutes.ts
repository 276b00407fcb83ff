/** Publishes minutes that a clerk has released, as far as they have come: as a draft, as agreed, as signed. By the system. */
import type { Committee } from '../../authority/index.ts'
import type { Files, Tx } from '../../db/index.ts'
import { today } from '../../lib/index.ts'
import { bodyById } from '../../people/index.ts'
import { hasTypst } from '../../print/index.ts'
import { indexMeeting } from '../index-meeting.ts'
import { meetingById } from '../meeting/store.ts'
import { press } from '../pack/press.ts'
import { attendeesOf, deskOf, itemsOf, lockDesk } from './desk.store.ts'
import { type DeskMinutes, paperOf, recordOf } from './facts-of.ts'
import { linkReports } from './link-reports.ts'
import { minutesPaper } from './paper.ts'
import * as printed from './printed.store.ts'
import { recordMinutes } from './record-minutes.ts'
import { minutesState } from './store.ts'

/** Why minutes cannot be published, in words for the clerk. */
export class MinutesFault extends Error {}

export type MinutesHouse = {
  /** 'Thornmere Borough Council': whose PDF it is. */
  publisher: string
  committee: Pick<Committee, 'minuteStyle' | 'house' | 'minutePrefixes'>
  files: Files
}

/** Numbers are given once, in the order of the items, after the last one of the body's municipal year. */
async function giveNumbers(
  tx: Tx,
  house: MinutesHouse,
  meeting: { id: number; bodyId: number; bodyName: string; year: number },
): Promise<void> {
  await printed.lockNumbers(tx, meeting.bodyId, meeting.year)
  const prefix = house.committee.minutePrefixes.value[meeting.bodyName] ?? ''
  let last = await printed.lastNumber(tx, meeting.bodyId, meeting.year, prefix)
  for (const item of await itemsOf(tx, meeting.id))
    if (item.numbered && item.ref === null) await printed.giveNumber(tx, item.id, `${prefix}${(last += 1)}`)
}

/**
 * Writes the record: the public's part, and nothing else, of what the desk holds. Safe to repeat. Throws where the minutes are not released.
 * Run it in one transaction with what marks the publication as done, as the system for the reason 'publish'.
 */
export async function publishMinutes(
  tx: Tx,
  house: MinutesHouse,
  meetingId: number,
  now: Temporal.Instant,
): Promise<void> {
  await lockDesk(tx, meetingId)
  const desk = await deskOf(tx, meetingId)
  const meeting = await meetingById(tx, meetingId)
  const body = meeting && (await bodyById(tx, meeting.bodyId))
  if (!desk || !meeting || !body) throw new MinutesFault('There are no minutes of this meeting to publish.')
  if (desk.state === 'draft' || desk.state === 'with chair')
    throw new MinutesFault('These minutes have not been released.')
  const before = await minutesState(tx, meetingId)
  if (before === null) await giveNumbers(tx, house, meeting)
  if (before === null || before === 'draft') {
    const all: DeskMinutes = {
      meeting,
      desk,
      items: await itemsOf(tx, meetingId),
      attendees: await attendeesOf(tx, meetingId),
    }
    await recordMinutes(tx, body, meetingId, recordOf(all), 'desk')
    await linkReports(tx, meetingId)
    await printed.putPrinted(tx, meetingId, paperOf(all, 'public'), now)
  }
  await printed.putStanding(tx, meetingId)
  await printed.setMinutesState(tx, meetingId, desk.state === 'released' ? 'draft' : desk.state)
  await keepFile(tx, house, meetingId, meeting.slug, now)
  await indexMeeting(tx, meetingId)
}

/** The PDF of this state, kept beside the others. */
async function keepFile(
  tx: Tx,
  house: MinutesHouse,
  meetingId: number,
  slug: string,
  now: Temporal.Instant,
): Promise<void> {
  const found = await printed.printedMinutes(tx, meetingId)
  if (!found || !hasTypst()) return
  const paper = minutesPaper(found.paper, house.committee, {
    publisher: house.publisher,
    on: today(now).toString(),
    fileName: `${slug}-minutes.pdf`,
    standing: printed.standingOfPrinted(found),
  })
  const made = await press.set(paper)
  const sha256 = await house.files.keep(made.bytes)
  await printed.putFile(tx, meetingId, { sha256, bytes: made.bytes.length })
}
