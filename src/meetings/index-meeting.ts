/** Puts a meeting's public words into the search, paragraph by paragraph; a private body's are taken out. */
import type { Tx } from '../db/index.ts'
import { bodies, bodyById, namedBy } from '../people/index.ts'
import { dropSource, type Paragraph, putParagraphs } from '../search/index.ts'
import { agendaOf } from './agenda/store.ts'
import { blockAnchor, minuteAnchor, sectionAnchor, unlike } from './anchor.ts'
import { actionsOf } from './actions/store.ts'
import { meetingById, meetings } from './meeting/store.ts'
import { attendanceAt, minutesOf } from './minutes/store.ts'
import { looseReports, type ReportRow, reportsAt, sectionsOf } from './reports/store.ts'

type Common = Pick<Paragraph, 'bodySlug' | 'bodyName' | 'date' | 'year' | 'people'>

export async function indexMeeting(tx: Tx, meetingId: number): Promise<void> {
  const source = `meeting:${meetingId}`
  const meeting = await meetingById(tx, meetingId)
  const body = meeting && (await bodyById(tx, meeting.bodyId))
  if (!meeting || !body?.public) return dropSource(tx, source)
  const there = (await attendanceAt(tx, meetingId)).filter(one => one.capacity !== 'apologies')
  const people = [...new Map(there.map(({ slug, name }) => [slug, { slug, name }])).values()]
  const common: Common = { bodySlug: body.slug, bodyName: body.name, date: meeting.date, year: meeting.year, people }
  const at = `/meetings/${meeting.slug}`
  const paragraphs: Paragraph[] = []
  for (const item of await agendaOf(tx, meetingId))
    paragraphs.push({
      ...common,
      people: [],
      href: `${at}#agenda`,
      kind: 'agenda',
      title: item.title,
      text: item.title,
    })
  paragraphs.push(...(await minuteParagraphs(tx, meetingId, at, common)))
  for (const action of await actionsOf(tx, meetingId))
    paragraphs.push({
      ...common,
      href: `${at}#actions`,
      kind: 'action',
      title: action.minuteTitle ?? 'Action',
      text: action.text,
    })
  for (const report of await reportsAt(tx, meetingId)) paragraphs.push(...(await reportParagraphs(tx, report, common)))
  await putParagraphs(tx, source, paragraphs)
}

/** Everything of a body: after it was opened or closed, or people were settled. */
export async function indexBody(tx: Tx, bodyId: number): Promise<void> {
  const body = await bodyById(tx, bodyId)
  for (const meeting of await meetings(tx, { bodySlug: body?.slug })) await indexMeeting(tx, meeting.id)
  await indexBodyItself(tx, bodyId)
}

export async function reindexAll(tx: Tx): Promise<void> {
  for (const body of await bodies(tx)) await indexBody(tx, body.id)
}

/** A body itself, the people whom its papers name, and its reports that hang on no meeting, such as an annual report. */
export async function indexBodyItself(tx: Tx, bodyId: number): Promise<void> {
  const source = `body:${bodyId}`
  const body = await bodyById(tx, bodyId)
  if (!body?.public) return dropSource(tx, source)
  const common: Common = { bodySlug: body.slug, bodyName: body.name, date: null, year: null, people: [] }
  const paragraphs: Paragraph[] = [
    { ...common, href: `/bodies/${body.slug}`, kind: 'body', title: body.name, text: body.about },
  ]
  for (const { slug, name } of await namedBy(tx, bodyId))
    paragraphs.push({
      ...common,
      people: [{ slug, name }],
      href: `/people/${slug}`,
      kind: 'person',
      title: name,
      text: '',
    })
  for (const report of await looseReports(tx, bodyId)) paragraphs.push(...(await reportParagraphs(tx, report, common)))
  await putParagraphs(tx, source, paragraphs)
}

async function minuteParagraphs(tx: Tx, meetingId: number, at: string, common: Common): Promise<Paragraph[]> {
  const minutes = await minutesOf(tx, meetingId)
  const anchors = unlike(minutes.map((minute, i) => minuteAnchor(minute.ref, i)))
  return minutes.flatMap((minute, i) => {
    const anchor = anchors[i] ?? ''
    const title = minute.ref ? `${minute.ref} ${minute.title}` : minute.title
    return [
      { ...common, href: `${at}#${anchor}`, kind: 'minutes' as const, title, text: '' },
      ...minute.resolutions.map(text => ({
        ...common,
        href: `${at}#${anchor}-resolved`,
        kind: 'decision' as const,
        title,
        text,
      })),
      ...minute.blocks.flatMap((block, n) =>
        block.role === 'resolution' || block.role === 'caption'
          ? []
          : [{ ...common, href: `${at}#${blockAnchor(anchor, n)}`, kind: 'minutes' as const, title, text: block.text }],
      ),
    ]
  })
}

async function reportParagraphs(tx: Tx, report: ReportRow, common: Common): Promise<Paragraph[]> {
  const at = `/reports/${report.slug}`
  const date = common.date ?? report.date
  const of = { ...common, date, people: [], kind: 'report' as const, title: report.title }
  const sections = await sectionsOf(tx, report.id)
  const anchors = unlike(sections.map((section, i) => sectionAnchor(section.number, i)))
  return [
    {
      ...of,
      href: at,
      text: [report.officer, report.portfolio, ...report.recommendations].filter(Boolean).join(' · '),
    },
    ...sections.flatMap((section, i) => [
      { ...of, href: `${at}#${anchors[i]}`, text: [section.number, section.title].filter(Boolean).join(' ') },
      ...section.blocks.map((block, n) => ({
        ...of,
        href: `${at}#${blockAnchor(anchors[i] ?? '', n)}`,
        text: block.text,
      })),
    ]),
  ]
}
