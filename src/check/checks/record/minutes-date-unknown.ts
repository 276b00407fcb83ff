/** Minutes that are confirmed, of a day on which the record has no meeting, or of another than the last one. */
import type { Check } from '../../check.ts'
import { dayInWords } from '../../mentions/dates.ts'
import type { EarlierMeeting } from '../../record/earlier.ts'
import { type Confirmed, confirmedIn } from './previous-minutes.ts'

export const minutesDateUnknown: Check = {
  id: 'minutes-date-unknown',
  family: 'record',
  severity: 'warning',
  says: 'Minutes of a day on which the record has no meeting, or of another meeting than the last one',
  *look(paper, { meetings }) {
    const all = confirmedIn(paper)
    for (const one of all) {
      const held = meetings.filter(({ date, cancelled }) => date < one.at && !cancelled)
      const last = held[0]
      if (!last || last.date === one.on) continue
      const { on, at, block, quote } = one
      const known = meetings.find(({ date }) => date === on)
      const others = all.filter(other => other.at === at)
      if (known?.cancelled)
        yield { at: { block, quote }, says: `The meeting of ${dayInWords(on)} was cancelled`, evidence: [known.said] }
      else if (known) {
        // Minutes of several meetings may be confirmed at once.
        if (others.some(other => other.on === last.date) || !last.agenda) continue
        yield {
          at: { block, quote },
          says: `The last meeting before this one was on ${dayInWords(last.date)}, not on ${dayInWords(on)}: are these the right minutes?`,
          evidence: [last.said],
          severity: days(on, last.date) > 200 ? 'warning' : 'note',
        }
      } else {
        const meant = meantBy(one, held)
        if (meant)
          yield {
            at: { block, quote },
            says: `The record has no meeting on ${dayInWords(on)}; it has one on ${dayInWords(meant.date)}`,
            evidence: [meant.said],
          }
      }
    }
  },
}

const days = (from: string, to: string): number =>
  Math.abs(Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days)

/** The record may lack a meeting: only what is near one, differs from the last in one part, or cannot be between two that follow one another. */
function meantBy({ on, at }: Confirmed, held: readonly EarlierMeeting[]): EarlierMeeting | null {
  const near = held.find(({ date }) => days(on, date) <= slipOf(held))
  const [last] = held
  if (near || !last) return near ?? null
  const parts = on.split('-').filter((part, n) => part !== last.date.split('-')[n])
  const follows = last.next?.date === at
  return (parts.length === 1 && on < last.date) || (follows && on > last.date) ? last : null
}

/** Half of the shortest time between two of its meetings, ten days at most. */
const slipOf = (held: readonly EarlierMeeting[]): number =>
  Math.min(10, ...held.slice(1).map(({ date }, n) => Math.floor(days(date, held[n]?.date ?? date) / 2)))
