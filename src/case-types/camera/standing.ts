/** How a camera stands in its case: since when, how long it may, and which approval holds; worked out from what the case marked. */
import { after, type Context, type Day, type Stood } from '../../casework/index.ts'

/** What the group agreed: the first time, or anew. */
export type Period = {
  readonly from: Day
  /** The last day on which the camera may stand. */
  readonly stop: Day
  /** The event by which the group agreed it anew; undefined for the first. */
  readonly record?: number
}

export type Standing = {
  /** The day on which it went up. */
  readonly from: Day
  /** The day on which it came down; null while it stands. */
  readonly to: Day | null
  /** 'asb', 'environmental' */
  readonly group: string
  readonly periods: readonly [Period, ...Period[]]
  readonly stop: Day
  readonly reviews: Stood['spans']
  /** The latest day on which something is known to have happened with it. */
  readonly last: Day
}

const happenings = ['in-place', 'camera', 'fault', 'reviewed', 'moved', 'extended']

/** Of the camera that stands or stood last; null before one went up. */
export function standing({ stood, limit, closures }: Pick<Context, 'stood' | 'limit' | 'closures'>): Standing | null {
  const placed = stood.spans.findLast(one => one.key === 'in-place')
  if (!placed) return null
  const { from, to } = placed
  const since = stood.spans.filter(one => one.from >= from)
  const first: Period = { from, stop: after(from, limit('camera.stop-after', from), closures) }
  const more = since.flatMap(({ key, value, eventId }) => (key === 'extended' ? [{ until: value, eventId }] : []))
  const periods = more.reduce<[Period, ...Period[]]>(
    (all, { until, eventId }) => [...all, { from: all.at(-1)?.stop ?? from, stop: until, record: eventId }],
    [first],
  )
  return {
    from,
    to,
    group: placed.value,
    periods,
    stop: periods.at(-1)?.stop ?? first.stop,
    reviews: since.filter(one => one.key === 'reviewed'),
    last: since
      .filter(one => happenings.includes(one.key))
      .reduce((latest, one) => [latest, one.from, one.to ?? ''].reduce((a, b) => (a > b ? a : b)), from),
  }
}

/** The standing of a camera that must be there: acts ask it in stages that a case reaches only with one. */
export function standingNow(context: Context): Standing {
  const found = standing(context)
  if (!found) throw new Error('No camera was put up in this case.')
  return found
}
