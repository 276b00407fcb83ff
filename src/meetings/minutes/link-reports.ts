/** Ties each minute to the report that it considered, by their titles: run after minutes or reports change. */
import type { Tx } from '../../db/index.ts'
import { bestByTitle } from '../by-title.ts'
import { reportsAt } from '../reports/store.ts'
import { minutesOf, setReport } from './store.ts'

export async function linkReports(tx: Tx, meetingId: number): Promise<void> {
  const reports = await reportsAt(tx, meetingId)
  for (const minute of await minutesOf(tx, meetingId))
    await setReport(tx, minute.id, bestByTitle(minute.title, reports)?.id ?? null)
}
