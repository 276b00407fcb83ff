/** The minutes of a meeting, with the Action column. */
import { bodies, venues } from '../borough.ts'
import { guests, officers } from '../people.ts'
import type { CouncillorKey } from '../people.ts'
import type { MeetingSeed, MinutesSeed } from '../seed.ts'
import type { Node } from '../../print/index.ts'
import { list } from '../../lib/index.ts'
import { blocks, heading, para } from './nodes.ts'
import { initialled, paperDate, paperTime, seatsOn, shortName } from './words.ts'

/** The names of each attendance line, as printed and without role brackets. */
export function attendance(meeting: MeetingSeed, minutes: MinutesSeed) {
  const seats = seatsOn(meeting.body, meeting.date)
  const away = [...minutes.apologies, ...(minutes.onCouncilBusiness ?? [])]
  const short = (key: CouncillorKey) => shortName(key, seats.all)
  const here = seats.all.filter(key => !away.includes(key))
  const ordered = minutes.chairing === 'vice' ? here.filter(key => key !== seats.chair) : here
  const guest = (minutes.guests ?? []).map(key => guests[key])
  return {
    keys: ordered,
    present: [...ordered.map(short), ...(seats.coopted && !minutes.cooptedAbsent ? [initialled(seats.coopted)] : [])],
    apologies: [
      ...minutes.apologies.map(short),
      ...(seats.coopted && minutes.cooptedAbsent ? [initialled(seats.coopted)] : []),
    ],
    onCouncilBusiness: (minutes.onCouncilBusiness ?? []).map(short),
    officers: minutes.officers.map(key => initialled(officers[key])),
    visiting: (minutes.visiting ?? []).map(short),
    guests: guest.map(person => ({ name: initialled(person), of: person.of })),
  }
}

function attendanceNodes(meeting: MeetingSeed, minutes: MinutesSeed): Node[] {
  const seats = seatsOn(meeting.body, meeting.date)
  const who = attendance(meeting, minutes)
  const role = (key: CouncillorKey) =>
    key === seats.chair
      ? ' (Chair)'
      : key !== seats.vice
        ? ''
        : minutes.chairing === 'vice'
          ? ' (Vice-Chair in the Chair)'
          : ' (Vice-Chair)'
  const councillors = who.keys.map(key => `${shortName(key, seats.all)}${role(key)}`)
  const here =
    seats.coopted && !minutes.cooptedAbsent ? [...councillors, `${initialled(seats.coopted)} (Co-optee)`] : councillors
  const others = [
    ...who.visiting.map(name => `Councillor ${name} in accordance with Standing Order 27`),
    ...who.guests.map(guest => `${guest.name} (${guest.of})`),
  ]
  const title = ['', 'Councillor '][minutes.apologies.length] ?? 'Councillors '
  return [
    para(`Councillors ${list(here)}`, { lead: 'Present:' }),
    para(who.apologies.length ? `${title}${list(who.apologies)}` : 'None', { lead: 'Apologies for absence:' }),
    ...(meeting.body === 'board'
      ? [
          para(who.onCouncilBusiness.length ? `Councillor ${list(who.onCouncilBusiness)}` : 'None', {
            lead: 'Absent on Council business:',
          }),
        ]
      : []),
    para(list(who.officers), { lead: 'Officers present:' }),
    ...(others.length ? [para(others.join(', '), { lead: 'Also in attendance:' })] : []),
  ]
}

/** `first` is the number of the first minute, for minutes are numbered through the municipal year. */
export function minutesNodes(meeting: MeetingSeed, minutes: MinutesSeed, first: number, level = 2): Node[] {
  const { name, prefix } = bodies[meeting.body]
  return [
    heading(level, name.toUpperCase()),
    para(
      `At a meeting of the ${name} held on ${paperDate(meeting.date)} at ${paperTime(meeting.time)} ${venues[meeting.venue].at} ${venues[meeting.venue].name}`,
    ),
    ...attendanceNodes(meeting, minutes),
    ...blocks(minutes.opening ?? []),
    ...(minutes.items.some(item => item.action) ? [{ is: 'action' } as const] : []),
    ...minutes.items.flatMap((item, i): Node[] => {
      const resolution: Node[] =
        item.resolved === undefined
          ? []
          : [
              {
                is: 'point',
                lead: 'RESOLVED:',
                text: typeof item.resolved === 'string' ? item.resolved : 'That:',
                items: typeof item.resolved === 'string' ? [] : item.resolved,
                action: item.action ?? null,
              },
            ]
      return [heading(level + 1, `${prefix}${first + i} ${item.title}`), ...blocks(item.body), ...resolution]
    }),
    ...blocks(minutes.closing ?? []),
    para(`The meeting ended at ${paperTime(minutes.endedAt)}`),
  ]
}
