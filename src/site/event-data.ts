/** A meeting as schema.org's Event, for search engines and calendars that read pages. */
import { london } from '../lib/index.ts'
import type { PlannedMeeting } from '../meetings/index.ts'
import { dataBlock, type Html, type Shell } from '../web/index.ts'

const status = ({ status: is, movedFrom }: PlannedMeeting): string =>
  is === 'cancelled'
    ? 'EventCancelled'
    : is === 'scheduled' && movedFrom !== null
      ? 'EventRescheduled'
      : 'EventScheduled'

export function eventData(meeting: PlannedMeeting, shell: Shell): Html {
  const at = (time: string) =>
    Temporal.PlainDateTime.from(`${meeting.date}T${time}`).toZonedDateTime(london).toString({ timeZoneName: 'never' })
  return dataBlock({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: `${meeting.bodyName} meeting`,
    startDate: meeting.starts === null ? meeting.date : at(meeting.starts),
    ...(meeting.ended !== null && { endDate: at(meeting.ended) }),
    eventStatus: `https://schema.org/${status(meeting)}`,
    ...(meeting.movedFrom !== null && { previousStartDate: meeting.movedFrom }),
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    ...(meeting.venue !== null && { location: { '@type': 'Place', name: meeting.venue, address: meeting.venue } }),
    organizer: { '@type': 'GovernmentOrganization', name: shell.councilName },
    ...(shell.origin && { url: `${shell.origin}/meetings/${meeting.slug}` }),
  })
}
