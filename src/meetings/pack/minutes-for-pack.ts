/** The minutes of an earlier meeting, for the meeting that is asked to agree them: as they were published. Public words only. */
import type { Tx } from '../../db/index.ts'
import { meetingById } from '../meeting/store.ts'
import type { MinutesPaper } from '../minutes/paper.ts'
import { printedMinutes } from '../minutes/printed.store.ts'
import { attendanceAt, minutesOf } from '../minutes/store.ts'

/** Undefined where none are on record. Minutes that were read in a paper are set from the record. */
export async function minutesForPack(tx: Tx, meetingId: number): Promise<MinutesPaper | undefined> {
  const printed = await printedMinutes(tx, meetingId)
  if (printed) return printed.paper
  const meeting = await meetingById(tx, meetingId)
  const minutes = await minutesOf(tx, meetingId)
  if (!meeting || minutes.length === 0) return undefined
  const attendance = await attendanceAt(tx, meetingId)
  return {
    body: meeting.bodyName,
    date: meeting.date,
    starts: meeting.starts,
    place: meeting.venue === null ? '' : `at ${meeting.venue}`,
    attendance: attendance.map(one => ({
      capacity: one.capacity,
      name: one.printed,
      role: null,
      note: null,
      councillor: one.capacity !== 'officer' && one.capacity !== 'also present',
    })),
    items: minutes.map(one => ({
      ref: one.ref,
      title: one.title,
      titled: true,
      blocks: one.blocks.filter(block => block.role !== 'resolution'),
      stem: 'that',
      resolutions: one.resolutions,
      deferred: one.deferred,
      action: one.owner,
      part: 'I',
    })),
    ended: meeting.ended,
  }
}
