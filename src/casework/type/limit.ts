/** The numbers of the law and of local procedures: dated rows of the authority profile, each with its source. */
import type { limitUnits } from '../../authority/index.ts'
import { type Closure, walkWorkingDays } from '../../lib/index.ts'
import type { Day } from './effect.ts'

export type Unit = (typeof limitUnits)[number]

export type Limit = {
  /** 'case-review.complaint-within' */
  readonly key: string
  readonly value: number
  readonly unit: Unit
  readonly source: string
  /** False: nobody has checked it against the source yet; it is shown as such. */
  readonly verified: boolean
  /** 'YYYY-MM-DD': the days on which it holds, both included. */
  readonly from?: Day | undefined
  readonly until?: Day | undefined
}

/** The row that holds on a day; undefined where the authority has not set it, which is for whoever asks to say. */
export const limitIfAny = (limits: readonly Limit[], key: string, day: Day): Limit | undefined =>
  limits.find(one => one.key === key && (one.from ?? '') <= day && (one.until === undefined || day <= one.until))

/** The row that holds on a day. An unknown key is a mistake in the profile, found when the program starts. */
export function limitOn(limits: readonly Limit[], key: string, day: Day): Limit {
  const found = limitIfAny(limits, key, day)
  if (!found) throw new Error(`The authority profile has no limit “${key}” for ${day}.`)
  return found
}

/** '5 working days', '1 month' */
export const limitWords = ({ value, unit }: Pick<Limit, 'value' | 'unit'>): string =>
  `${value} ${value === 1 ? unit.replace(/ies$/, 'y').replace(/s$/, '') : unit}`

/**
 * The day that is so much later. Months and years end on the last day of a shorter month: 31 January and 1 month is the end of
 * February. Working days leave out weekends, bank holidays and the days on which the offices are closed.
 */
export function after(from: Day, { value, unit }: Pick<Limit, 'value' | 'unit'>, closures: readonly Closure[]): Day {
  const start = Temporal.PlainDate.from(from)
  if (unit === 'working days') return walkWorkingDays(start, value, closures).day.toString()
  if (unit === 'days' || unit === 'weeks' || unit === 'months' || unit === 'years')
    return start.add({ [unit]: value }).toString()
  throw new Error(`${value} ${unit} is no span of days.`)
}
