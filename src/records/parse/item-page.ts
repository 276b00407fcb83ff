/** A web page of one item of a meeting's agenda: body, date, time and number stand in the line that links to the meeting. */
import { findBody } from './body.ts'
import { findWhen } from './front.ts'
import type { Row } from './lines.ts'
import type { Marks } from './marks.ts'
import { opensMinutes, readBelow } from './page-items.ts'
import type { Said } from './said.ts'

/** 'Meeting of Harbour Board, Monday 6 May 2024 6.30 pm (Item 8.)' */
const meetingLink =
  /^(?:(?:agenda )?item (?:of|for|at) )?(?:the )?(?:meeting of|cyfarfod)\s.{5,160}\((?:item|eitem)\s*([A-Z]?\d{1,4}[a-z]?)\.?\s*\)\s*$/i

const linkOf = (rows: Row[]): Row | undefined => rows.find(r => !r.blank && meetingLink.test(r.text))

/** The page of one item: it says of which meeting, in one line with the item's number. */
export const isItemPage = (rows: Row[]): boolean => linkOf(rows) !== undefined

/** The title of the item: the heading next above the link that is no name of the page's kind. */
function titleOf(rows: Row[], link: Row): Row | undefined {
  const above = rows.slice(0, rows.indexOf(link))
  const named = (r: Row): boolean =>
    !/^(?:agenda item|issue|eitem ar yr agenda|breadcrumb|menu)\b.{0,12}$/i.test(r.text)
  return (
    above.findLast(r => r.heading > 0 && named(r)) ?? above.findLast(r => named(r) && r.text.length < 200 && !r.item)
  )
}

/** Reads the page: an agenda of one item, with its minute where the page prints one. */
export function readItemPage(rows: Row[], marks: Marks): Said {
  // The link stands in a list beside the menus of the page and may pass for one of them.
  const link = linkOf(rows)
  if (link) marks.forget([link])
  const words = rows.filter(r => !r.blank && (!r.furniture || r === link))
  const number = (link && meetingLink.exec(link.text)?.[1]) ?? ''
  const row = link && titleOf(words, link)
  const at = link ? words.indexOf(link) : 0
  const below = words
    .slice(at + 1)
    .filter(r => !/^(?:view the background|back to|share this|©|copyright)/i.test(r.text))
  const title = (row?.text ?? '').replace(/^agenda item\s*[-–:]\s*/i, '')
  const minuted = below.some(opensMinutes)
  const when = findWhen(link ? [link] : [])
  const body = findBody(link ? [{ ...link, text: link.text.replace(/\s*\([^)]*\)\s*$/, ''), joins: false }] : [])
  const minute = readBelow({ number, title, rows: below }, marks, 0, minuted)
  if (row) marks.put(row.i, row.i, 'agenda', 'agenda-item', 'agenda.0')
  if (link) marks.put(link.i, link.i, 'front', 'field', 'meetingDate')
  marks.rest(words, 'furniture', 'navigation')
  return {
    kind: minuted ? 'minutes' : 'agenda',
    body: body?.name ?? null,
    meetingDate: when.date,
    startTime: when.time,
    venue: null,
    nextMeeting: null,
    cancelled: false,
    members: null,
    agenda: [{ number, title, pages: null, part: null, group: null }],
    minutes: minute && {
      ofMeetingDate: when.date,
      present: null,
      apologies: null,
      absentOnCouncilBusiness: null,
      officers: null,
      alsoPresent: null,
      items: [minute.item],
      endedAt: null,
    },
    reports: null,
    actions: minute && minute.actions.length > 0 ? minute.actions : null,
  }
}
