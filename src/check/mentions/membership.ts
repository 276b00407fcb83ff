/** Who belonged to the body at the meeting that the minutes of a paper are of, as far as its papers say. */
import type { Elsewhere, Place } from '../check.ts'
import type { Paper } from '../paper/paper.ts'
import type { Earlier } from '../record/earlier.ts'
import { yearOf } from '../record/municipal-year.ts'
import { listsOf } from './attendance.ts'
import { type Name, nameOf, samePerson } from './names.ts'

/** `sure`: the list is of the meeting's own papers, not of another meeting in the same municipal year. */
export type Membership = { names: readonly { name: Name; at: Place | Elsewhere; role: string | null }[]; sure: boolean }

/** null where most of those present are on no such list: then it is of something else. */
export function membershipAt(paper: Paper, earlier: Earlier): Membership | null {
  const { present } = listsOf(paper)
  const found = printedFor(paper, earlier)
  if (!present || !found || found.names.length < 3) return null
  const match = present.filter(one => found.names.some(two => samePerson(one.name, two.name)))
  return match.length * 2 > present.length ? found : null
}

function printedFor(paper: Paper, { meetings }: Earlier): Membership | null {
  const day = paper.minutes?.ofMeetingDate ?? null
  if (day === null) return null
  const seats = paper.date === day ? null : meetings.find(one => one.date === day && one.members)?.members
  if (seats)
    return {
      sure: true,
      names: seats.flatMap(({ name: printed, role, said }) => {
        const name = nameOf(printed)
        return name ? [{ name, role, at: { ...said, quote: printed } }] : []
      }),
    }
  const { members } = listsOf(paper)
  if (!members || paper.date === null) return null
  if (day !== paper.date && (yearOf(day) === null || yearOf(day) !== yearOf(paper.date))) return null
  return { names: members, sure: day === paper.date }
}
