/** The minutes of an earlier meeting, for the meeting that is asked to agree them: as they were published. Public words only. */
import type { Tx } from '../../db/index.ts'
import { meetingById } from '../meeting/store.ts'
import type { MinutesPaper } from '../minutes/paper.ts'
import { printedMinutes } from '../minutes/printed.store.ts'
import { attendanceAt, minutesOf } from '../minutes/store.ts'
import { type SeatThen, seatsAt } from './gather.store.ts'

const isCoopted = (seat: SeatThen | undefined) =>
  seat !== undefined && (seat.coopted || /co-?opt/i.test(seat.role ?? ''))

/** As house style prints it behind the name; the record of a paper has names alone. */
function roleOf(seat: SeatThen | undefined): string | null {
  if (isCoopted(seat)) return 'Co-optee'
  if (/^vice/i.test(seat?.role ?? '')) return 'Vice-Chair'
  return /^chair/i.test(seat?.role ?? '') ? 'Chair' : null
}

/** Undefined where none are on record. Minutes that were read in a paper are set from the record. */
export async function minutesForPack(tx: Tx, meetingId: number): Promise<MinutesPaper | undefined> {
  const printed = await printedMinutes(tx, meetingId)
  if (printed) return printed.paper
  const meeting = await meetingById(tx, meetingId)
  const minutes = await minutesOf(tx, meetingId)
  if (!meeting || minutes.length === 0) return undefined
  const attendance = await attendanceAt(tx, meetingId)
  const seats = await seatsAt(tx, meetingId)
  return {
    body: meeting.bodyName,
    date: meeting.date,
    starts: meeting.starts,
    place: meeting.venue === null ? '' : `at ${meeting.venue}`,
    attendance: attendance.map(one => {
      const seat = seats.find(({ slug }) => slug === one.slug)
      const member = one.capacity !== 'officer' && one.capacity !== 'also present'
      return {
        capacity: one.capacity,
        name: one.printed,
        role: one.capacity === 'present' ? roleOf(seat) : null,
        note: null,
        councillor: member && !isCoopted(seat),
      }
    }),
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
