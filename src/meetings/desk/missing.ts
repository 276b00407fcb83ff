/** What a meeting ahead still lacks, in a few words, the most pressing first. Pure. */
import type { Committee } from '../../authority/index.ts'
import { clockTime, count, fullDate, longDate, moment } from '../../lib/index.ts'
import { noticeClock } from '../clocks/notice.ts'
import type { PlannedMeeting } from '../meeting/plan.store.ts'
import type { DeskCounts } from './store.ts'

/** `late`: its time has passed. */
export type Lacking = { says: string; late: boolean }

/** When its agenda must be published: the clock of notice, or the day on which it was convened where that is later. */
export function noticeDay(meeting: Pick<PlannedMeeting, 'date' | 'convened'>, committee: Committee): string {
  const { at } = noticeClock(meeting.date, committee)
  return meeting.convened !== null && meeting.convened > at ? meeting.convened : at
}

/** It was held, or its day is past: nothing about it is planned any more. */
export const isOver = ({ status, date }: Pick<PlannedMeeting, 'status' | 'date'>, today: string): boolean =>
  status === 'held' || date < today

/** `today`: 'YYYY-MM-DD'. */
export function lacking(meeting: PlannedMeeting, counts: DeskCounts, committee: Committee, today: string): Lacking[] {
  if (meeting.status !== 'scheduled' || isOver(meeting, today)) return []
  const found: Lacking[] = []
  if (counts.failed > 0) found.push({ says: 'Publishing failed', late: true })
  if (counts.items === 0 && counts.published === 0) found.push({ says: 'Nothing on the agenda', late: false })
  if (counts.drafts > counts.accepted)
    found.push({ says: `${count(counts.drafts - counts.accepted, 'report')} not accepted yet`, late: false })
  if (counts.published === 0) {
    const by = noticeDay(meeting, committee)
    const { closes } = committee.notice.value
    if (counts.waiting > 0 && counts.dueAt !== null)
      found.push({
        says: `Agenda goes out on ${moment(counts.dueAt)}`,
        late: counts.dueAt.toString().slice(0, 10) > by,
      })
    else if (today > by) found.push({ says: `Not published: notice was due by ${longDate(by)}`, late: true })
    else {
      const hour = closes === null ? '' : `${clockTime(closes)} on `
      found.push({ says: `Not published: notice is due by ${hour}${fullDate(by)}`, late: false })
    }
  }
  if (counts.undecided > 0) found.push({ says: `${count(counts.undecided, 'public question')} to decide`, late: false })
  if (meeting.starts === null || meeting.venue === null) found.push({ says: 'No time or no place', late: false })
  return found
}

const minutesAt: Record<NonNullable<DeskCounts['minutes']>, string> = {
  draft: 'The minutes are being written',
  'with chair': 'The minutes are with the chair',
  released: 'Draft minutes are released: the next meeting agrees them',
  approved: 'The minutes are agreed and not signed yet',
  signed: 'The minutes are signed',
}

/** How far the minutes of a meeting that is over are. */
export const minutesLacking = ({ minutes, happened }: Pick<DeskCounts, 'minutes' | 'happened'>): Lacking => ({
  says:
    minutes !== null
      ? minutesAt[minutes]
      : happened > 0
        ? 'The minutes can be drafted from what was noted at the meeting'
        : 'No minutes yet. If it did not take place, cancel it',
  late: false,
})
