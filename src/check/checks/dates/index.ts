/** The checks of dates and times. */
import type { Check } from '../../check.ts'
import { impossibleDate } from './impossible-date.ts'
import { impossibleTime } from './impossible-time.ts'
import { ordinalEnding } from './ordinal-ending.ts'
import { periodBackwards } from './period-backwards.ts'
import { periodLength } from './period-length.ts'
import { weekdayAgainstDate } from './weekday-against-date.ts'
import { yearOfMore } from './year-of-more.ts'

export const dates: readonly Check[] = [
  weekdayAgainstDate,
  impossibleDate,
  ordinalEnding,
  impossibleTime,
  periodBackwards,
  periodLength,
  yearOfMore,
]
