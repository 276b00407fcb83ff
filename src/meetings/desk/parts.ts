/** The parts of a meeting's desk, each with how far it is, in a line. Pure. */
import type { Committee } from '../../authority/index.ts'
import { clockTime, count, fullDate, longDate, moment } from '../../lib/index.ts'
import { minutesClock, questionDeadline, reportDeadline } from '../clocks/deadlines.ts'
import type { PlannedMeeting } from '../meeting/plan.store.ts'
import { isOver, noticeDay } from './missing.ts'
import type { DeskCounts } from './store.ts'

export type Part = { href: string; text: string; says: string; late?: boolean }

/** 'midday on Tuesday 23 February 2027', from what a clock says. */
const when = (at: string): string => {
  const [day = at, hour] = at.split('T')
  return hour === undefined ? fullDate(day) : `${clockTime(hour)} on ${fullDate(day)}`
}

const minutesWords: Readonly<Record<string, string>> = {
  draft: 'Being drafted',
  'with chair': 'With the chair',
  released: 'Published as a draft',
  approved: 'Agreed by a later meeting; not signed yet',
  signed: 'Signed',
}

function publishWords(meeting: PlannedMeeting, counts: DeskCounts, committee: Committee, over: boolean): string {
  if (counts.failed > 0) return 'Publishing failed: see why'
  if (counts.published > 0)
    return [
      counts.publishedAt === null ? 'Published' : `Agenda published on ${moment(counts.publishedAt)}`,
      counts.published > 1 && count(counts.published - 1, 'supplement'),
      counts.waiting > 0 && `${counts.waiting} more waiting for its time`,
    ]
      .filter(Boolean)
      .join('; ')
  if (counts.dueAt !== null) return `Goes out on ${moment(counts.dueAt)}`
  if (over) return 'Not published from here'
  return `Not published; notice is due by ${fullDate(noticeDay(meeting, committee))}`
}

function reportWords(counts: DeskCounts, by: string | null): string {
  const how = counts.drafts === 0 ? 'None' : `${counts.accepted} of ${count(counts.drafts, 'report')} accepted`
  return by === null ? how : `${how}; due by ${by}`
}

function questionWords(counts: DeskCounts, until: string | null): string {
  const open = counts.undecided > 0 ? `, ${counts.undecided} to decide` : ''
  const how = counts.questions === 0 ? 'None' : `${count(counts.questions, 'question')}${open}`
  return until === null ? how : `${counts.questions === 0 ? 'None yet' : how}; taken until ${until}`
}

function actionWords({ actions, openActions, agreed }: DeskCounts): string {
  if (actions > 0) return `${openActions} of ${actions} open`
  return agreed > 0 ? `${agreed} noted at the meeting: listed once the minutes are published` : 'None from this meeting'
}

/** `today`: 'YYYY-MM-DD'. */
export function deskParts(meeting: PlannedMeeting, counts: DeskCounts, committee: Committee, today: string): Part[] {
  const at = `/committee/meetings/${meeting.slug}`
  const over = isOver(meeting, today)
  const late = !over && counts.published === 0 && today > noticeDay(meeting, committee)
  const minutesBy = minutesClock(meeting.date, committee).at
  return [
    {
      href: `${at}/agenda`,
      text: 'Agenda',
      says: counts.items === 0 ? 'Nothing on it yet' : count(counts.items, 'item'),
    },
    {
      href: '/committee/reports',
      text: 'Reports',
      says: reportWords(counts, over ? null : when(reportDeadline(meeting.date, committee).at)),
    },
    { href: `${at}/publish`, text: 'Publish', says: publishWords(meeting, counts, committee, over), late },
    {
      href: `${at}/declarations`,
      text: 'Declarations of interest',
      says: counts.declarations === 0 ? (over ? 'None' : 'None yet') : count(counts.declarations, 'declaration'),
    },
    {
      href: `${at}/questions`,
      text: 'Public questions',
      says: questionWords(counts, over ? null : when(questionDeadline(meeting.date, committee).at)),
    },
    {
      href: `${at}/live`,
      text: 'At the meeting',
      says:
        counts.happened > 0
          ? `${count(counts.happened, 'entry', 'entries')} noted`
          : over
            ? 'Nothing was noted'
            : 'Who is here, items, motions, votes: noted as it happens',
    },
    {
      href: `${at}/minutes`,
      text: 'Minutes',
      says:
        counts.minutes === null
          ? `Not begun; a draft is due by ${when(minutesBy)}`
          : (minutesWords[counts.minutes] ?? counts.minutes),
      late: counts.minutes === null && today > minutesBy,
    },
    {
      href: `/committee/actions?body=${meeting.bodySlug}`,
      text: 'Actions',
      says: actionWords(counts),
    },
  ]
}

/** What was done to its day, in words: '…was moved here from 9 March 2027'. */
export const changedWords = ({ status, movedFrom, whyChanged }: PlannedMeeting): string | null => {
  const why = whyChanged === null ? '' : ` ${whyChanged}`
  if (status === 'cancelled') return `This meeting is cancelled.${why}`
  return movedFrom === null ? null : `This meeting was moved from ${longDate(movedFrom)}.${why}`
}

type Act = { href: string; text: string }

/** What a clerk may still do to its day, and to its time and place. Of a day that is past nothing but that it was not held. */
export function mayStill(meeting: PlannedMeeting, today: string): { day: Act[]; details: Act[] } {
  if (meeting.status === 'held' || meeting.begun) return { day: [], details: [] }
  if (meeting.status === 'cancelled') return { day: [{ href: 'move', text: 'Let it go ahead' }], details: [] }
  if (isOver(meeting, today)) return { day: [{ href: 'cancel', text: 'It did not take place: cancel' }], details: [] }
  return {
    day: [
      { href: 'move', text: 'Move' },
      { href: 'cancel', text: 'Cancel' },
    ],
    details: [{ href: 'change', text: 'Change' }],
  }
}
