/** The agenda pack of a meeting: front sheet, agenda, previous minutes, reports. */
import { bodies, borough } from '../borough.ts'
import type { MeetingSeed, ReportSeed } from '../seed.ts'
import type { Node, Paper, Part } from '../../print/index.ts'
import { longDate } from '../../lib/index.ts'
import { agendaSheet, frontSheet } from './front.ts'
import { minutesNodes } from './minutes.ts'
import { publicQuestions } from './public-questions.ts'
import { reportNodes } from './report.ts'

/** A meeting in its place: the number of its first minute, and the meeting whose minutes it confirms. */
export type Held = { meeting: MeetingSeed; first: number; previous: { meeting: MeetingSeed; first: number } | null }

export const isReport = (paper: unknown): paper is ReportSeed =>
  typeof paper === 'object' && paper !== null && 'recommended' in paper

/** The reports of the agenda in order, each with the key of its pages. */
export function reportsOf(meeting: MeetingSeed): { key: string; report: ReportSeed }[] {
  let number = 0
  return meeting.agenda.flatMap(entry => {
    if ('heading' in entry) return []
    number += 1
    const own = entry.paper === 'questions' ? publicQuestions : entry.paper
    const parts = (entry.parts ?? []).map((part, i) => ({
      key: `item-${number}${String.fromCharCode(65 + i)}`,
      report: part.paper,
    }))
    return [{ key: `item-${number}`, report: own }, ...parts].filter(
      (found): found is { key: string; report: ReportSeed } => isReport(found.report),
    )
  })
}

/** `appendices` are the papers that a report has behind it, by name. */
export function pack({ meeting, previous }: Held, appendices: Record<'annual-report', () => Node[]>): Paper {
  const { name } = bodies[meeting.body]
  const parts: Part[] = [frontSheet(meeting), agendaSheet(meeting)]
  const reports = reportsOf(meeting)
  let number = 0
  for (const entry of meeting.agenda) {
    if ('heading' in entry) continue
    number += 1
    const key = `item-${number}`
    if (entry.paper === 'minutes' && previous?.meeting.minutes) {
      parts.push({ key, nodes: minutesNodes(previous.meeting, previous.meeting.minutes, previous.first) })
    }
    const mine = reports.filter(found => found.key === key || found.key.slice(0, -1) === key)
    for (const found of mine) {
      parts.push({ key: found.key, nodes: reportNodes(meeting, found.report) })
      if (found.report.appendix) parts.push({ key: found.key, nodes: appendices[found.report.appendix]() })
    }
  }
  return {
    fileName: `${slugOf(meeting)}-pack.pdf`,
    title: `${name}, ${longDate(meeting.date)}: agenda and papers`,
    publisher: borough.council,
    date: daysBefore(meeting.date, 8),
    runningHead: `${name}, ${longDate(meeting.date)}`,
    slides: false,
    parts,
  }
}

/** '2025-06-10-safer-communities-scrutiny-board' */
export const slugOf = (meeting: { body: MeetingSeed['body']; date: string }): string =>
  `${meeting.date}-${bodies[meeting.body].name.toLowerCase().replaceAll(' ', '-')}`

export const daysBefore = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).subtract({ days }).toString()
