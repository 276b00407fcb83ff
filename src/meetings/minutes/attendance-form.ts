/** The form of attendance: members by what they did, officers and guests as they are typed. Pure. */
import { z } from 'zod'
import { form } from '../../web/index.ts'
import type { Attendee, AttendeeFacts } from './desk.store.ts'
import type { Seat } from './draft.store.ts'
import { initialled, shortName } from './house.ts'

export const seated = ['present', 'apologies', 'absent on council business'] as const

export const attendanceForm = form(
  z.object({
    revision: z.coerce.number().int(),
    /** '12:present', one for each seat. */
    member: z.array(z.string().regex(/^\d+:(?:present|apologies|absent on council business|none)$/)).default([]),
    chair: z.string().default(''),
    officers: z.string().max(5000, 'That is too long').default(''),
    also: z.string().max(5000, 'That is too long').default(''),
    place: z.string().max(200, 'The place must be 200 characters or fewer').default(''),
    ended: z
      .string()
      .regex(/^(?:[01]\d|2[0-3])[:.][0-5]\d$/, 'Enter the time as 19:50')
      .or(z.literal(''))
      .default(''),
  }),
)
export type AttendanceValues = Extract<ReturnType<typeof attendanceForm.read>, { values: unknown }>['values']

const lines = (text: string) =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line.length > 1)

/** 'N. Denny (Anthony Street Trust)', 'Councillor M. Lloyd, Standing Order 27' */
function guest(line: string): AttendeeFacts {
  const councillor = /^(?:councillor|cllr)\.?\s+/i.test(line)
  const bare = line.replace(/^(?:councillor|cllr)\.?\s+/i, '')
  const parted = /^(.+?)\s*(?:\((.+)\)|,\s*(?:in accordance with\s+)?(.+)|in accordance with\s+(.+))$/i.exec(bare)
  const [, name = bare, ...notes] = parted ?? []
  return {
    personId: null,
    capacity: 'also present',
    printed: name.slice(0, 200),
    role: null,
    note: notes.find(note => note !== undefined) ?? null,
    councillor,
  }
}

export const guestLine = (one: Pick<Attendee, 'printed' | 'note' | 'councillor'>): string =>
  `${one.councillor ? 'Councillor ' : ''}${one.printed}${one.note === null ? '' : ` (${one.note})`}`

/** `before`: what stood there, whose notes of late arrival are kept. */
export function attendeesIn(
  values: AttendanceValues,
  seats: readonly Seat[],
  before: readonly Attendee[],
): AttendeeFacts[] {
  const councillors = seats.filter(one => !one.coopted).map(one => one.name)
  const chair = Number(values.chair) || null
  const roleOf = (seat: Seat): string | null => {
    const own = /^vice/i.test(seat.role ?? '') ? 'Vice-Chair' : /^chair/i.test(seat.role ?? '') ? 'Chair' : null
    if (seat.personId === chair)
      return own === 'Chair' ? 'Chair' : own === null ? 'in the Chair' : `${own} in the Chair`
    return own ?? (seat.coopted ? 'Co-optee' : null)
  }
  const told = new Map(values.member.map(one => [Number(one.split(':')[0]), one.slice(one.indexOf(':') + 1)]))
  const sat = seats
    .toSorted((a, b) => Number(b.personId === chair) - Number(a.personId === chair))
    .flatMap((seat): AttendeeFacts[] => {
      const capacity = seated.find(one => one === told.get(seat.personId))
      const was = before.find(one => one.personId === seat.personId)
      return capacity === undefined
        ? []
        : [
            {
              personId: seat.personId,
              capacity,
              printed: shortName(seat.name, seat.coopted ? [seat.name] : councillors),
              role: capacity === 'present' ? roleOf(seat) : null,
              note: capacity === 'present' ? (was?.note ?? null) : null,
              councillor: !seat.coopted,
            },
          ]
    })
  // A substitute sits for the meeting without a seat: kept as the sitting had it.
  const others = before.filter(
    one =>
      one.personId !== null &&
      seated.some(way => way === one.capacity) &&
      !seats.some(seat => seat.personId === one.personId),
  )
  const officers = lines(values.officers).map((line): AttendeeFacts => ({
    personId: null,
    capacity: 'officer',
    printed: initialled(line).slice(0, 200),
    role: null,
    note: null,
    councillor: false,
  }))
  return [...sat, ...others, ...officers, ...lines(values.also).map(guest)]
}
