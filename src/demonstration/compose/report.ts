/** One report: header block, numbered sections, implications, background papers. */
import { bodies } from '../borough.ts'
import { officers } from '../people.ts'
import { priorities } from '../seed.ts'
import type { Block, MeetingSeed, ReportSeed } from '../seed.ts'
import type { Node } from '../../print/index.ts'
import { longDate } from '../../lib/index.ts'
import { blocks, heading, para } from './nodes.ts'

const none = 'There are none arising from this report.'

/** The header block, label by label, as printed. */
export function reportFields(meeting: MeetingSeed, report: ReportSeed): [string, string][] {
  const portfolio = report.portfolio === undefined ? 'Community Safety and Neighbourhoods' : report.portfolio
  const fields: [string, string | null][] = [
    ['REPORT TO:', bodies[meeting.body].name],
    ['DATE:', longDate(report.date ?? meeting.date)],
    ['REPORTING OFFICER:', officers[report.by].post],
    ['PORTFOLIO:', portfolio],
    ['SUBJECT:', report.title],
    ['WARDS:', report.wards ?? 'Borough-wide'],
  ]
  return fields.filter((field): field is [string, string] => field[1] !== null)
}

export type PrintedSection = {
  number: string
  title: string
  body: Block[]
  subs: { number: string; title: string; body: string }[]
}

/** Every section after the recommendation, numbered as printed: '3.0', '6.1'. */
export function reportSections(report: ReportSeed): PrintedSection[] {
  const topics = Object.entries(priorities) as [keyof typeof priorities, string][]
  const bare = (title: string, body: Block[]) => ({ title, body, subs: [] as { title: string; body: string }[] })
  const all = [
    ...report.sections.map(section => bare(section.title.toUpperCase(), section.body)),
    bare('POLICY IMPLICATIONS', [report.policy ?? none]),
    bare('FINANCIAL IMPLICATIONS', [report.financial ?? none]),
    {
      title: 'IMPLICATIONS FOR THE COUNCIL’S PRIORITIES',
      body: [],
      subs: topics.map(([key, title]) => ({ title, body: report.priorities?.[key] ?? 'None.' })),
    },
    bare('RISK ANALYSIS', [report.risk ?? none]),
    bare('EQUALITY AND DIVERSITY', [report.equality ?? none]),
    bare('CLIMATE CHANGE', [report.climate ?? none]),
    bare(
      'BACKGROUND PAPERS UNDER SECTION 100D OF THE LOCAL GOVERNMENT ACT 1972',
      report.background ? [{ list: report.background }] : ['There are no background papers.'],
    ),
  ]
  return all.map((section, i) => ({
    number: `${i + 3}.0`,
    title: section.title,
    body: section.body,
    subs: section.subs.map((sub, j) => ({ number: `${i + 3}.${j + 1}`, ...sub })),
  }))
}

export function reportNodes(meeting: MeetingSeed, report: ReportSeed): Node[] {
  const counter = (section: number) => {
    let n = 0
    return () => `${section}.${(n += 1)}`
  }
  const recommended: Node[] =
    typeof report.recommended === 'string'
      ? [heading(3, '2.0 RECOMMENDED:'), para(report.recommended)]
      : [heading(3, '2.0 RECOMMENDATIONS: That'), { is: 'list', mark: 'number', items: report.recommended }]
  return [
    heading(2, report.title),
    { is: 'fields', rows: reportFields(meeting, report) },
    heading(3, '1.0 PURPOSE OF THE REPORT'),
    ...blocks(report.purpose, counter(1)),
    ...recommended,
    ...reportSections(report).flatMap((section, i) => [
      heading(3, `${section.number} ${section.title}`),
      ...blocks(section.body, counter(i + 3)),
      ...section.subs.flatMap(sub => [heading(4, `${sub.number} ${sub.title}`), para(sub.body)]),
    ]),
  ]
}
