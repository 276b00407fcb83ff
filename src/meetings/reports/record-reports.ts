/** Records the reports that a paper puts before a meeting; a report keeps its address when its paper is corrected. */
import { fold, freeSlug, slug } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import type { Body } from '../../people/index.ts'
import { type AgendaItem, agendaOf } from '../agenda/store.ts'
import { bestByTitle } from '../by-title.ts'
import { deleteReports, insertReport, looseReports, type NewReport, reportsAt, slugsLike } from './store.ts'

export type ReportFacts = Omit<NewReport, 'slug' | 'bodyId' | 'meetingId' | 'agendaItemId' | 'position'> & {
  /** The number of its item on the agenda, where it is known and need not be found by its title. */
  item?: string | null
}

/**
 * A report with the same title at the same meeting is the same report and is replaced. `whole` says that the paper is the
 * meeting's whole pack, so that reports it no longer has are taken away.
 */
export async function recordReports(
  tx: Tx,
  body: Body,
  meeting: { id: number; date: string } | null,
  reports: ReportFacts[],
  whole: boolean,
): Promise<void> {
  const before = meeting ? await reportsAt(tx, meeting.id) : await looseReports(tx, body.id)
  const titles = new Set(reports.map(report => fold(report.title)))
  await deleteReports(
    tx,
    before.filter(old => (whole && meeting) || titles.has(fold(old.title))).map(old => old.id),
  )
  const items = meeting ? await agendaOf(tx, meeting.id) : []
  for (const [position, report] of reports.entries()) {
    const wanted = slug(`${meeting?.date ?? report.date ?? body.slug} ${report.title}`)
    const kept = before.find(old => fold(old.title) === fold(report.title))?.slug
    await insertReport(tx, {
      ...report,
      slug: kept ?? freeSlug(wanted, await slugsLike(tx, wanted)),
      bodyId: body.id,
      meetingId: meeting?.id ?? null,
      agendaItemId: itemOf(report, items)?.id ?? null,
      position,
    })
  }
}

const itemOf = (report: ReportFacts, items: AgendaItem[]): AgendaItem | undefined =>
  items.find(item => item.number !== null && item.number === report.item) ?? bestByTitle(report.title, items)
