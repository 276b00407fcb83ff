/** Brings the search up to date with the calendar, once a clerk's change is committed. */
import type { Database } from '../../db/index.ts'
import { indexMeeting } from '../index-meeting.ts'
import { plannedMeeting, scheduledIn } from '../meeting/plan.store.ts'

/** A changed annual meeting may have put others into another municipal year. */
export const reindexCalendar = (db: Database, slug: string): Promise<void> =>
  db.asSystem('index-desk', async tx => {
    const meeting = await plannedMeeting(tx, slug)
    if (!meeting) return
    await indexMeeting(tx, meeting.id)
    if (meeting.kind === 'annual')
      for (const { id } of await scheduledIn(tx, Number(meeting.date.slice(0, 4)))) await indexMeeting(tx, id)
  })
