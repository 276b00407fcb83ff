/** The members whom the record gives for the day of a paper, and where it says so. */
import type { Paper } from '../../paper/paper.ts'
import { periodsIn } from '../../mentions/periods.ts'
import type { Earlier, Seat } from '../../record/earlier.ts'
import { yearOf } from '../../record/municipal-year.ts'

/** `where`: 'The front sheet of 9 November 2021'; `sure`: printed as a whole, not gathered over a year. */
export type Known = { seats: readonly Seat[]; on: string | null; sure: boolean }

/** Of the same municipal year, what was printed last before the paper; else whom the record has on the day. */
export function membersBefore(paper: Paper, { meetings, members }: Earlier): Known | null {
  const year = paper.date === null ? yearReported(paper) : yearOf(paper.date)
  if (year === null) return null
  const printed = meetings.find(
    one => one.members && one.members.length >= 3 && yearOf(one.date) === year && one.date !== paper.date,
  )
  if (printed?.members) return { seats: printed.members, on: printed.date, sure: true }
  return members && members.length >= 3 ? { seats: members, on: null, sure: false } : null
}

/** The municipal year that an annual report is about, by the first period in its title or its words. */
function yearReported({ reading, reports, blocks }: Paper): number | null {
  if (reading.kind !== 'annual report') return null
  for (const text of [reports[0]?.title ?? '', ...blocks.map(block => block.text)]) {
    const period = periodsIn(text).find(one => one.until !== null)
    if (period) return Number(period.from.slice(0, 4))
  }
  return null
}
