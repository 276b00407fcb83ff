/** iCalendar (RFC 5545), written out. Pure. */

export type Event = {
  /** Never changes: a meeting that is moved to another day keeps it, so that calendars move it too. */
  uid: string
  /** Counts the changes of day, time, place and status (RFC 5545 3.8.7.4). */
  sequence: number
  /** '2021-09-14' */
  date: string
  /** '18:30', in Europe/London; null makes it an event of the whole day. */
  starts: string | null
  ends: string | null
  summary: string
  location: string | null
  url: string
  cancelled: boolean
  /** Why it was cancelled or moved. */
  description: string | null
  changed: Temporal.Instant
}

// The rules for Great Britain since 1996 (Summer Time Order 2002, SI 2002/262).
const zone = `BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
DTSTART:19960331T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
END:STANDARD
END:VTIMEZONE`.split('\n')

/** `stamp`: when this file is made, as '20260102T030405Z'. */
export function icalendar(name: string, events: Event[], stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Wardmote//EN',
    `X-WR-CALNAME:${text(name)}`,
    ...zone,
    ...events.flatMap(event => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map(folded).join('\r\n') + '\r\n'
}

function eventLines(event: Event, stamp: string): string[] {
  const day = event.date.replaceAll('-', '')
  const at = (time: string) => `${day}T${time.replace(':', '')}00`
  const times =
    event.starts === null
      ? [`DTSTART;VALUE=DATE:${day}`]
      : [
          `DTSTART;TZID=Europe/London:${at(event.starts)}`,
          ...(event.ends !== null && event.ends > event.starts ? [`DTEND;TZID=Europe/London:${at(event.ends)}`] : []),
        ]
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${event.sequence}`,
    ...times,
    `SUMMARY:${text(event.summary)}`,
    ...(event.location === null ? [] : [`LOCATION:${text(event.location)}`]),
    ...(event.description === null ? [] : [`DESCRIPTION:${text(event.description)}`]),
    `URL:${event.url}`,
    `LAST-MODIFIED:${event.changed.toString().slice(0, 19).replace(/[-:]/g, '')}Z`,
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ]
}

const text = (words: string) =>
  words.replace(/\\/g, '\\\\').replace(/;/g, '\\;').replace(/,/g, '\\,').replace(/\r?\n/g, '\\n')

/** No line longer than 75 octets (RFC 5545 3.1), and never cut inside a character. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > 75) {
      parts.push(part)
      part = ''
      octets = 1 // the space that begins a continued line
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n ')
}
