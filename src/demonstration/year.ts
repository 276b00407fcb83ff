/** The two municipal years in order: which meeting follows which, where minute numbers begin, and every paper of both. */
import { pack } from './compose/pack.ts'
import type { Held } from './compose/pack.ts'
import { annualReport, annualReportNodes, minutesPaper, notes, notice, slides } from './compose/others.ts'
import type { Paper } from '../print/index.ts'
import type { MeetingSeed } from './seed.ts'
import { annualReport2025 } from './year-2025/annual-report.ts'
import { february2025 } from './year-2025/february-before.ts'
import { june2025 } from './year-2025/june.ts'
import { march2026 } from './year-2025/march.ts'
import { february2026, knifeCrime, partnershipOctober2025 } from './year-2025/notices.ts'
import { november2025 } from './year-2025/november.ts'
import { council2025, licensing2025 } from './year-2025/others.ts'
import { september2025 } from './year-2025/september.ts'
import { june2026 } from './year-2026/june.ts'
import { november2026 } from './year-2026/november.ts'
import { council2026, licensing2026, partnershipOctober2026 } from './year-2026/others.ts'
import { september2026 } from './year-2026/september.ts'

/** The minutes of a body are numbered from 1 after each annual meeting; `first` says where a meeting stands in that. */
function inOrder(before: { meeting: MeetingSeed; first: number }, years: MeetingSeed[][]): Held[] {
  let previous = before
  return years.flatMap(meetings => {
    let first = 1
    return meetings.map(meeting => {
      const held = { meeting, first, previous }
      previous = { meeting, first }
      first += meeting.minutes?.items.length ?? 0
      return held
    })
  })
}

const year2025 = [june2025, september2025, november2025, march2026]
const year2026 = [june2026, september2026, november2026]

/** The meetings of the Board that have packs, oldest first. */
export const boardMeetings: Held[] = inOrder({ meeting: february2025, first: 22 }, [year2025, year2026])

/** Meetings of other bodies, and the Board's own latest: their minutes are published by themselves. */
export const minutesAlone: { meeting: MeetingSeed; first: number; draft: boolean }[] = [
  { meeting: council2025, first: 1, draft: false },
  { meeting: licensing2025, first: 11, draft: false },
  { meeting: council2026, first: 1, draft: false },
  { meeting: licensing2026, first: 9, draft: false },
  ...boardMeetings.slice(-1).map(({ meeting, first }) => ({ meeting, first, draft: true })),
]

export const notesOfPartnership = [partnershipOctober2025, partnershipOctober2026]
export const cancelled = february2026
export const presentation = knifeCrime
export const yearReport = { seed: annualReport2025(year2025, 1), last: march2026 }

const appendices = { 'annual-report': () => annualReportNodes(yearReport.seed, yearReport.last, 2) }

/** Every paper, in the order in which it was published. */
export const allPapers = (): Paper[] =>
  [
    ...boardMeetings.map(held => pack(held, appendices)),
    ...minutesAlone.flatMap(({ meeting, first, draft }) =>
      meeting.minutes ? [minutesPaper(meeting, meeting.minutes, first, draft)] : [],
    ),
    ...notesOfPartnership.map(notes),
    notice(cancelled),
    slides(presentation),
    annualReport(yearReport.seed, yearReport.last),
  ].sort((a, b) => a.date.localeCompare(b.date) || a.fileName.localeCompare(b.fileName))
