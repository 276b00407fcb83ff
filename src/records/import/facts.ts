/** From a reading and its elements to the facts that the commands of people/ and meetings/ take. Pure. */
import type { AgendaItem, Block, MinutesFacts, ReportFacts } from '../../meetings/index.ts'
import type { Element, Read, Reading } from '../reading.ts'
import { deedsIn } from './deeds.ts'
import { casingOf, recase } from './recase.ts'

const roles: Record<string, Block['role']> = {
  'list-item': 'list-item',
  table: 'table',
  caption: 'caption',
  resolution: 'resolution',
  recommendation: 'recommendation',
  heading: 'heading',
  subheading: 'heading',
}
const notWords = new Set([
  'minute-heading',
  'section-heading',
  'title',
  'field',
  'blank',
  'page-number',
  'owner',
  'action-owner',
])

/** The words that stand at a place of the reading, in order, without its own heading and fields. */
function blocksAt(elements: Element[]): Block[] {
  const blocks: Block[] = []
  for (const { part, role, text, page, fromLine } of elements) {
    if (!text || part === 'furniture' || notWords.has(role)) continue
    const block: Block = { role: roles[role] ?? 'paragraph', text, page, line: fromLine }
    const last = blocks.at(-1)
    if (last && goesOn(last, block)) last.text += ` ${text}`
    else blocks.push(block)
  }
  return blocks
}

/** A sentence that a page break cut in two: no end to the first half, a small letter at the start of the second. */
const goesOn = (first: Block, second: Block): boolean =>
  second.role === 'paragraph' &&
  (first.role === 'paragraph' || first.role === 'list-item') &&
  /[\p{L}\p{N},’)]$/u.test(first.text) &&
  /^\p{Ll}{2}/u.test(second.text)

/** Elements by the place that they feed, so that each is looked up once. */
function byPlace(elements: Element[]): Map<string, Element[]> {
  const places = new Map<string, Element[]>()
  for (const element of elements) {
    if (element.at === null) continue
    const there = places.get(element.at)
    if (there) there.push(element)
    else places.set(element.at, [element])
  }
  return places
}

/** Where the first of these elements stands in the document at `source`. */
const placeOf = (elements: Element[], source: string) => ({
  source,
  page: elements[0]?.page ?? null,
  line: elements[0]?.fromLine ?? null,
})

export function minutesFacts({ reading, elements }: Read, source: string): MinutesFacts | null {
  const { minutes } = reading
  if (!minutes) return null
  const casing = casingIn(elements)
  const places = byPlace(elements)
  const as = (names: string[] | null, capacity: MinutesFacts['attendance'][number]['capacity']) =>
    (names ?? []).map(name => ({ name, capacity }))
  return {
    ended: minutes.endedAt,
    attendance: [
      ...as(minutes.present, 'present'),
      ...as(minutes.apologies, 'apologies'),
      ...as(minutes.absentOnCouncilBusiness, 'absent on council business'),
      ...as(minutes.officers, 'officer'),
      ...as(minutes.alsoPresent, 'also present'),
    ].filter(one => /\p{L}/u.test(one.name)),
    items: minutes.items.map((item, i) => {
      const here = places.get(`minutes.items.${i}`) ?? []
      return {
        ...placeOf(here, source),
        ref: item.ref,
        title: recase(item.title, casing),
        deferred: item.deferred,
        owner: item.actionOwner,
        blocks: blocksAt(here),
        resolutions: item.resolved,
        deeds: blocksAt(here).flatMap(block => deedsIn(block.text)),
        actions: (reading.actions ?? [])
          .filter(action => action.item !== null && action.item === item.ref)
          .map(({ text, owners }) => ({ text, owners })),
      }
    }),
  }
}

const casingIn = (elements: Element[]) =>
  casingOf(elements.filter(({ role }) => role === 'paragraph' || role === 'list-item').map(({ text }) => text))

/** The agenda, its titles as sentences. */
export function agendaFacts({ reading, elements }: Read): Omit<AgendaItem, 'id'>[] {
  const casing = casingIn(elements)
  const shown = (title: string) => recase(title, casing)
  return (reading.agenda ?? []).map(({ pages, title, group, ...item }) => ({
    ...item,
    title: shown(title),
    group: group === null ? null : shown(group),
    pageFrom: pages?.[0] ?? null,
    pageTo: pages?.[1] ?? null,
  }))
}

/** Actions whose item is no minute of this paper. */
export const looseActions = (reading: Reading): { text: string; owners: string[] }[] =>
  (reading.actions ?? [])
    .filter(action => !reading.minutes?.items.some(item => item.ref !== null && item.ref === action.item))
    .map(({ text, owners }) => ({ text, owners }))

export function reportFacts({ reading, elements }: Read, source: string): ReportFacts[] {
  const places = byPlace(elements)
  const casing = casingIn(elements)
  return (reading.reports ?? []).map((report, r) => ({
    ...placeOf(inReport(elements, r), source),
    title: recase(report.title, casing),
    date: report.date,
    officer: report.reportingOfficer,
    portfolio: report.portfolio,
    wards: report.wards,
    recommendations: report.recommendations,
    sections: [
      ...opening(blocksAt(places.get(`reports.${r}`) ?? [])),
      ...report.sections.map((section, s) => ({
        number: section.number,
        title: recase(section.title, casing),
        blocks: blocksAt(places.get(`reports.${r}.sections.${s}`) ?? []),
      })),
    ],
  }))
}

const inReport = (elements: Element[], r: number) =>
  elements.filter(element => element.at === `reports.${r}` || element.at?.startsWith(`reports.${r}.`))

/** Words before a report's first section. */
const opening = (blocks: Block[]) => (blocks.length ? [{ number: null, title: 'Introduction', blocks }] : [])

/** The year that an annual report is about, by its title: 2021 for 'April 2021 – April 2022'. */
export const yearInTitle = (title: string): number | null => {
  const found = /\b(20\d\d|19\d\d)\b/.exec(title)
  return found ? Number(found[1]) : null
}

/** What a document is called in lists: 'Agenda pack', or the title of the one report that it is. */
export function titleOf(reading: Reading | null, fileName: string): string {
  const only = reading?.reports?.length === 1 ? reading.reports[0]?.title : undefined
  if (!reading) return fileName
  if ((reading.kind === 'report' || reading.kind === 'annual report') && only) return only
  const names: Partial<Record<Reading['kind'], string>> = {
    pack: 'Agenda pack',
    agenda: reading.minutes ? 'Agenda and minutes' : 'Agenda',
    minutes: 'Minutes',
    'action points': 'Action points',
  }
  return names[reading.kind] ?? only ?? fileName
}
