/** The papers that are not packs: minutes by themselves, a notice, the Partnership's notes, slides, the annual report. */
import { bodies, borough, venues } from '../borough.ts'
import { officers } from '../people.ts'
import type { MeetingSeed, MinutesSeed, NotesSeed, NoticeSeed, SlidesSeed } from '../seed.ts'
import type { Node, Paper } from '../../print/index.ts'
import type { AnnualReportSeed } from '../year-2025/annual-report.ts'
import { longDate } from '../../lib/index.ts'
import { blocks, bullets, heading, para, table } from './nodes.ts'
import { memberRows } from './front.ts'
import { minutesNodes } from './minutes.ts'
import { slugOf } from './pack.ts'
import { anybody, fullName, initialled, initials, paperDate, paperTime } from './words.ts'

const paper = (more: Pick<Paper, 'fileName' | 'title' | 'date'> & { nodes: Node[] } & Partial<Paper>): Paper => {
  const { nodes, ...rest } = more
  return { publisher: borough.council, runningHead: more.title, slides: false, parts: [{ key: null, nodes }], ...rest }
}

const daysAfter = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString()

export function minutesPaper(meeting: MeetingSeed, minutes: MinutesSeed, first: number, draft = false): Paper {
  const title = `${bodies[meeting.body].name}, ${longDate(meeting.date)}: ${draft ? 'draft ' : ''}minutes`
  const note = draft ? [para('These minutes are a draft until the next meeting has agreed them.')] : []
  return paper({
    fileName: `${slugOf(meeting)}-minutes.pdf`,
    title,
    date: daysAfter(meeting.date, 9),
    nodes: [...minutesNodes(meeting, minutes, first, 1), ...note],
  })
}

export function notice(seed: NoticeSeed): Paper {
  const { name } = bodies[seed.body]
  const nodes = [
    heading(1, name),
    para(`${paperDate(seed.date)} at ${paperTime(seed.time)}`, { bold: true }),
    para(venues[seed.venue].name),
    heading(2, 'Meeting cancelled'),
    para(`The meeting of the ${name} that was to be held on ${paperDate(seed.date)} has been cancelled.`, {
      bold: true,
    }),
    ...blocks(seed.reason),
    para(`The next meeting of the Board is on ${paperDate(seed.instead)}.`),
    para(fullName(officers.haldane)),
    para('Chief Executive'),
    para(longDate(seed.signed)),
  ]
  return paper({
    fileName: `${slugOf(seed)}-cancelled.pdf`,
    title: `${name}, ${longDate(seed.date)}: meeting cancelled`,
    date: seed.signed,
    nodes,
  })
}

/** 'CA', 'NR/KA' */
export const ownersOf = (owners: NotesSeed['present']): string =>
  owners.map(key => initials(anybody(key).person)).join('/')

export function notes(seed: NotesSeed): Paper {
  const here = seed.present.map(anybody).map(({ person, of }) => [fullName(person), of])
  const nodes: Node[] = [
    heading(1, borough.partnership),
    para(`Action points from ${longDate(seed.date)}`, { bold: true }),
    heading(2, 'Present'),
    table(['Name', 'Post or body'], here),
    para(seed.apologies.map(key => initialled(anybody(key).person)).join(', '), { lead: 'Apologies:' }),
    { is: 'action' },
    ...seed.items.flatMap((item, i): Node[] => [
      heading(2, `${i + 1}. ${item.title}`),
      ...item.points.map((point): Node => ({
        is: 'point',
        lead: null,
        text: point.text,
        items: [],
        action: point.owners ? ownersOf(point.owners) : null,
      })),
    ]),
    para(`The next meeting is on ${paperDate(seed.next)}.`, { lead: 'Date of next meeting:' }),
  ]
  const title = `${borough.partnership}: action points, ${longDate(seed.date)}`
  const fileName = `${seed.date}-safer-thornmere-partnership-action-points.pdf`
  return paper({ fileName, title, publisher: borough.partnership, date: daysAfter(seed.date, 7), nodes })
}

export function slides(seed: SlidesSeed): Paper {
  const { person, of } = anybody(seed.by)
  const cover = [
    heading(1, seed.title),
    para(`${fullName(person)}, ${of}`),
    para(`${bodies.board.name}, ${longDate(seed.date)}`),
  ]
  const pages = seed.slides.map(slide => [
    heading(2, slide.title),
    bullets(slide.points),
    ...(slide.table ? [table(slide.table.head, slide.table.rows, slide.table.caption)] : []),
  ])
  const parts = [cover, ...pages].map(nodes => ({ key: null, nodes }))
  return paper({
    fileName: `${seed.date}-knife-crime-presentation.pdf`,
    title: seed.title,
    date: seed.date,
    slides: true,
    nodes: [],
    parts,
  })
}

/** The annual report, by itself or (one level lower) behind a covering report. `last` is the year's last meeting. */
export function annualReportNodes(seed: AnnualReportSeed, last: MeetingSeed, level: number): Node[] {
  return [
    heading(level, seed.title),
    heading(level + 1, 'Foreword by the Chair'),
    ...blocks(seed.foreword),
    heading(level + 1, 'Membership'),
    table(['Member', 'Party'], memberRows(last)),
    ...seed.sections.flatMap(section => [heading(level + 1, section.title), ...blocks(section.body)]),
  ]
}

export const annualReport = (seed: AnnualReportSeed, last: MeetingSeed): Paper =>
  paper({
    fileName: '2025-26-annual-report.pdf',
    title: seed.title,
    date: '2026-07-16',
    nodes: annualReportNodes(seed, last, 1),
  })
