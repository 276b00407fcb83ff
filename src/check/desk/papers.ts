/** What is in preparation, as the checks see it: one report, minutes, or all the papers of a meeting. Pure. */
import { fullDate } from '../../lib/index.ts'
import {
  type DraftForPack,
  itemNotes,
  letteredAppendices,
  type MinutesDraft,
  type PackContent,
} from '../../meetings/index.ts'
import type { Reading } from '../../records/index.ts'
import type { Paper, PaperForm } from '../paper/paper.ts'
import { parted } from '../paper/parted.ts'
import { meetingAddress } from './address.ts'
import { toBlocks, type Written } from './blocks.ts'
import { minutesBlocks, minutesReading } from './minutes.ts'
import { type PrintedReport, readingOf, reportBlocks } from './report.ts'

const nothing: Reading = {
  kind: 'report',
  body: null,
  meetingDate: null,
  startTime: null,
  venue: null,
  nextMeeting: null,
  cancelled: false,
  members: null,
  agenda: null,
  minutes: null,
  reports: null,
  actions: null,
  coverage: 1,
  unread: [],
}

const form: PaperForm = { media: 'desk', marks: true }

type Meeting = { body: string; date: string | null }

/** `meeting`: the one for which it is written; its date null while it has none. */
export const paperOfReport = (report: PrintedReport, { body, date }: Meeting): Paper =>
  parted(
    report.privateTitle ?? report.title,
    { ...nothing, body, meetingDate: date, reports: [readingOf(report)] },
    toBlocks(reportBlocks(report, 0)),
    form,
  )

/** Everything that would go out, private parts too: whoever prepares the pack reads it. */
export function paperOfPack(content: PackContent): Paper {
  const { body, meeting, members, next } = content
  const reports = content.items.flatMap(item => item.reports)
  const minutes = content.items.flatMap(item => item.minutes)[0]?.paper ?? null
  const reading: Reading = {
    ...nothing,
    kind: 'pack',
    body: body.name,
    meetingDate: meeting.date,
    startTime: meeting.starts,
    venue: meeting.venue,
    nextMeeting: next,
    members: members.map(({ name, role, party }) => ({ name, role, party })),
    agenda: content.items.map(item => ({
      number: item.number,
      title: item.privateTitle ?? item.title,
      pages: null,
      part: item.part,
      group: null,
    })),
    minutes: minutes && minutesReading(minutes),
    reports: reports.length > 0 ? reports.map(readingOf) : null,
  }
  const blocks = [
    ...frontBlocks(content),
    ...agendaBlocks(content),
    ...(minutes ? minutesBlocks(minutes, () => agendaDesk(content)) : []),
    ...reports.flatMap((report, n) => reportBlocks(report, n, report.privateTitle ?? report.title)),
  ]
  return parted(`${body.name}, ${fullDate(meeting.date)}`, reading, toBlocks(blocks), form)
}

export const paperOfMinutes = ({ meeting, paper, hrefs, headHref }: MinutesDraft): Paper =>
  parted(
    `Minutes of ${paper.body}, ${fullDate(meeting.date)}`,
    { ...nothing, kind: 'minutes', body: paper.body, meetingDate: meeting.date, minutes: minutesReading(paper) },
    toBlocks(
      minutesBlocks(paper, n =>
        n === null
          ? { href: headHref, label: 'Who was there' }
          : { href: hrefs[n] ?? headHref, label: paper.items[n]?.title ?? '' },
      ),
    ),
  )

const agendaDesk = ({ meeting }: PackContent) => ({ href: `${meetingAddress(meeting)}/agenda`, label: 'Agenda' })

function frontBlocks({ body, meeting, members, contact, next }: PackContent): Written[] {
  const desk = { href: meetingAddress(meeting), label: 'Front sheet' }
  const front = (role: string, at: string | null, text: string): Written => ({ part: 'front', role, at, text, desk })
  return [
    front('title', 'body', body.name),
    front(
      'field',
      'meetingDate',
      `${fullDate(meeting.date).replace(' ', ', ')}${meeting.starts === null ? '' : ` at ${meeting.starts}`}`,
    ),
    front('field', 'venue', meeting.venue ?? ''),
    ...members.map(({ name, role, party }, n) =>
      front('member', `members.${n}`, `${name}${role === null ? '' : ` (${role})`} ${party ?? ''}`.trim()),
    ),
    front('notice', null, `Please contact ${contact.name} on ${contact.telephone} or e-mail ${contact.email}`),
    front('field', 'nextMeeting', next === null ? '' : `The next meeting is on ${fullDate(next)}`),
  ]
}

function agendaBlocks(content: PackContent): Written[] {
  return content.items.flatMap((item, n): Written[] => {
    const desk = {
      href: `${meetingAddress(content.meeting)}/agenda/items/${item.id}`,
      label: item.number === null ? 'Agenda' : `Agenda, item ${item.number}`,
    }
    const at = `agenda.${n}`
    const title = item.privateTitle ?? item.title
    return [
      { part: 'agenda', role: 'agenda-item', at, number: item.number, text: title, desk },
      ...itemNotes(item, { full: true }).map((text): Written => ({ part: 'agenda', role: 'note', at, text, desk })),
    ]
  })
}

/** A report in preparation, as it is printed. */
export const printedReport = ({ attachments, ...report }: DraftForPack): DraftForPack & PrintedReport => ({
  ...report,
  attachments,
  appendices: letteredAppendices(attachments).map(({ letter, attachment: { id, title } }) => ({
    label: letter,
    id,
    title,
  })),
})
