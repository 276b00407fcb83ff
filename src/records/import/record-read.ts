/** Writes what was read through the commands of people/ and meetings/, and notes which version fed which part. */
import type { Tx } from '../../db/index.ts'
import { municipalYear, today } from '../../lib/index.ts'
import type { Profile } from '../../authority/index.ts'
import {
  linkReports,
  recordActions,
  recordAgenda,
  recordMeeting,
  recordMinutes,
  recordReports,
} from '../../meetings/index.ts'
import { type Body, recordMembership } from '../../people/index.ts'
import { fedBy, placeDocument, setFeed } from '../document/store.ts'
import type { Read } from '../reading.ts'
import { betterSource, type Part } from '../rules.ts'
import { agendaFacts, looseActions, minutesFacts, reportFacts, yearInTitle } from './facts.ts'

/** `source`: the document's address, so that every statement leads back to it. */
type ToRecord = { read: Read; body: Body; versionId: number; documentId: number; source: string; profile: Profile }

/** The ids of the meetings that it touched. Earlier facts of a better source stay (rule better-source). */
export async function recordRead(tx: Tx, what: ToRecord): Promise<Set<number>> {
  const { read, body, versionId, documentId, source, profile } = what
  const { reading } = read
  const begins = profile.municipalYear.begins.value
  const touched = new Set<number>()

  /** Does `write` where this document may feed the part, and remembers that it did. */
  const feed = async (meetingId: number, part: Part, write: () => Promise<unknown>) => {
    const before = await fedBy(tx, meetingId, part)
    const mine = before?.documentId === documentId
    if (!mine && betterSource.refuses({ part, now: reading.kind, before: before?.kind ?? null })) return
    await write()
    await setFeed(tx, meetingId, part, versionId, part !== 'reports' || reading.kind === 'pack')
    touched.add(meetingId)
  }

  const date = reading.meetingDate
  const past = date !== null && date < today().toString()
  const meetingId =
    date === null
      ? null
      : await recordMeeting(
          tx,
          body,
          {
            date,
            starts: reading.startTime,
            venue: reading.venue,
            status: reading.cancelled ? 'cancelled' : past ? 'held' : 'scheduled',
          },
          begins,
        )
  if (meetingId !== null) touched.add(meetingId)

  const members = reading.members ?? []
  const year = date ? municipalYear(date, begins) : yearInTitle(reading.reports?.[0]?.title ?? '')
  if (members.length && year !== null) await recordMembership(tx, body, year, members)

  if (meetingId !== null && reading.agenda?.length)
    await feed(meetingId, 'agenda', () => recordAgenda(tx, meetingId, agendaFacts(read)))

  const reports = reportFacts(read, source)
  if (meetingId !== null && date !== null && reports.length)
    await feed(meetingId, 'reports', () =>
      recordReports(tx, body, { id: meetingId, date }, reports, reading.kind === 'pack'),
    )
  else if (reports.length) await recordReports(tx, body, null, reports, false)

  const minutes = minutesFacts(read, source)
  const of = reading.minutes?.ofMeetingDate ?? null
  if (minutes && of !== null) {
    const ofId =
      of === date && meetingId !== null
        ? meetingId
        : await recordMeeting(tx, body, { date: of, status: 'held' }, begins)
    await feed(ofId, 'minutes', async () => {
      await recordMinutes(tx, body, ofId, minutes)
      const loose = looseActions(reading).map(action => ({ ...action, minuteId: null }))
      await recordActions(tx, ofId, loose, true)
    })
    await linkReports(tx, ofId)
  }
  if (meetingId !== null) await linkReports(tx, meetingId)

  if (reading.nextMeeting)
    touched.add(await recordMeeting(tx, body, { date: reading.nextMeeting, status: 'scheduled' }, begins))
  await placeDocument(
    tx,
    documentId,
    meetingId ?? (of === null ? null : await recordMeeting(tx, body, { date: of }, begins)),
  )
  return touched
}
