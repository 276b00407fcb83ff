/** The four markers of whether it works, for one person: volume, frequency, risk and severity in equal windows before and after adoption. */
import type { Day, Span } from '../../../casework/index.ts'
import { daysIn, freeDays, type Window, windowsAround } from './windows.ts'

/** A mark as lists and figures read it: codes and numbers, nothing of anybody. */
export type Thin = Pick<Span, 'key' | 'value' | 'n' | 'from' | 'to'>

/** A score of reoffending within two years, in percent. Two of different tools are never compared. */
export type Score = { readonly day: Day; readonly tool: string; readonly twoYear: number }

export type Side = {
  /** Offences. */
  readonly volume: number
  readonly freeDays: number
  /** Offences in 100 free days; null where no day was free. */
  readonly frequency: number | null
  /** The sum of the weights that are known. */
  readonly severity: number
  /** Offences whose weight is not known: they are said, and are not nothing. */
  readonly unweighted: number
}

export type Markers = {
  readonly cohort: string
  readonly adopted: Day
  /** How long each window is. */
  readonly days: number
  /** The day after the later window. */
  readonly through: Day
  /** 'left': deselected before the window was over, so that it was not recorded whole. */
  readonly state: 'measured' | 'not yet' | 'left'
  readonly before: Side
  readonly after: Side
  /** At adoption, and the latest of the same tool within the later window; null where there are not two. */
  readonly risk: { readonly tool: string; readonly at: number; readonly latest: number } | null
}

const within = ({ from, to }: Window, day: Day) => from <= day && day < to

/** An offence that was only alleged is not counted. */
const counted = ['charged', 'convicted']

function sideOf(window: Window, marks: readonly Thin[]): Side {
  const offences = marks.filter(one => one.key === 'offence' && counted.includes(one.value) && within(window, one.from))
  const custody = marks.filter(one => one.key === 'custody')
  const weights = offences.flatMap(({ n }) => (n === null ? [] : [n]))
  const free = freeDays(window, custody)
  return {
    volume: offences.length,
    freeDays: free,
    frequency: free === 0 ? null : (offences.length * 100) / free,
    severity: weights.reduce((sum, n) => sum + n, 0),
    unweighted: offences.length - weights.length,
  }
}

/** The last score until a day, and the last one after it of the same tool. */
function riskOf(scores: readonly Score[], adopted: Day, { to }: Window): Markers['risk'] {
  const sorted = scores.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
  const at = sorted.findLast(one => one.day <= adopted)
  const latest = at && sorted.findLast(one => one.tool === at.tool && one.day > adopted && one.day < to)
  return at && latest ? { tool: at.tool, at: at.twoYear, latest: latest.twoYear } : null
}

/** Of the latest adoption; null where there was none. `marks`: all of one case. */
export function markersOf(
  marks: readonly Thin[],
  scores: readonly Score[],
  { months, today }: { readonly months: number; readonly today: Day },
): Markers | null {
  const adoptions = marks.filter(one => one.key === 'adopted').toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const adoption = adoptions.at(-1)
  if (!adoption) return null
  const adopted = adoption.from
  const { before, after } = windowsAround(adopted, months)
  const left = marks.some(one => one.key === 'deselected' && one.from >= adopted && one.from < after.to)
  return {
    cohort: adoption.value,
    adopted,
    days: daysIn(after),
    through: after.to,
    state: left ? 'left' : today < after.to ? 'not yet' : 'measured',
    before: sideOf(before, marks),
    after: sideOf(after, marks),
    risk: riskOf(scores, adopted, after),
  }
}
