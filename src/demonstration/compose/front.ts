/** The front sheet and the agenda sheet of a pack. */
import { bodies, borough, venues } from '../borough.ts'
import { councillors, officers } from '../people.ts'
import type { MeetingSeed } from '../seed.ts'
import type { Node, Part } from '../../print/index.ts'
import { heading, para, table } from './nodes.ts'
import { fullName, paperDate, paperTime, seatsOn } from './words.ts'

/** The rows of the membership table, as printed: name with role, and party. */
export function memberRows(meeting: MeetingSeed): string[][] {
  const seats = seatsOn(meeting.body, meeting.date)
  const role = (key: string) => (key === seats.chair ? ' (Chair)' : key === seats.vice ? ' (Vice-Chair)' : '')
  return [
    ...seats.all.map(key => [`Councillor ${fullName(councillors[key])}${role(key)}`, councillors[key].party]),
    ...(seats.coopted ? [[`${fullName(seats.coopted)} (Co-optee)`, '']] : []),
    ...Array.from({ length: seats.vacancies }, () => ['Vacancy', '']),
  ]
}

export function frontSheet(meeting: MeetingSeed): Part {
  const { name, noun } = bodies[meeting.body]
  const contact = officers.wroughtley
  const nodes: Node[] = [
    para('Public document pack'),
    heading(1, name),
    para(`${paperDate(meeting.date)} at ${paperTime(meeting.time)}`, { bold: true }),
    para(venues[meeting.venue].name),
    para(fullName(officers.haldane)),
    para('Chief Executive'),
    heading(2, `${noun} membership`),
    table(['Member', 'Party'], memberRows(meeting)),
    para(
      `Please contact ${fullName(contact)}, ${contact.post}, on ${borough.telephone} or at ${borough.email} for further information.`,
    ),
  ]
  if (meeting.next) nodes.push(para(`The next meeting of the ${noun} is on ${paperDate(meeting.next)}.`))
  return { key: null, nodes }
}

const openNotice =
  'The meeting is open to the public and to the press, and may be filmed, recorded or reported by anybody present, provided that this does not disturb it. If the alarm sounds, please leave by the nearest signed exit and gather on the north side of Market Square.'

type Row = Extract<Node, { is: 'agenda' }>['rows'][number]

/** The agenda: an unnumbered heading begins a new table, a private item stands under Part II. */
export function agendaSheet(meeting: MeetingSeed): Part {
  const nodes: Node[] = [
    heading(2, 'Items to be dealt with in the presence of the press and public'),
    heading(3, 'Part I'),
  ]
  let rows: Row[] = []
  let number = 0
  let privately = false
  const close = () => {
    if (rows.length) nodes.push({ is: 'agenda', rows })
    rows = []
  }
  for (const entry of meeting.agenda) {
    if ('heading' in entry) {
      close()
      nodes.push(heading(3, entry.heading))
      continue
    }
    if (entry.exempt && !privately) {
      close()
      privately = true
      nodes.push(heading(2, 'Items to be dealt with in the absence of the press and public'), heading(3, 'Part II'))
      nodes.push(
        para(
          `The Board will be asked to exclude the press and public from the meeting for the following item, because exempt information within paragraphs ${entry.exempt} of Part 1 of Schedule 12A to the Local Government Act 1972 is likely to be disclosed.`,
        ),
      )
    }
    number += 1
    const key = 'paper' in entry && entry.paper ? `item-${number}` : null
    rows.push({ number: `${number}.`, title: entry.title, key, note: entry.note ?? null })
    for (const [i, part] of (entry.parts ?? []).entries()) {
      const letter = String.fromCharCode(65 + i)
      rows.push({
        number: `(${letter})`,
        title: part.title,
        key: part.paper ? `item-${number}${letter}` : null,
        note: null,
      })
    }
  }
  close()
  nodes.push(para(openNotice))
  return { key: null, nodes }
}
