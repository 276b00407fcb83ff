/** The checks of dates and times. */
import type { Check } from '../../check.ts'
import { impossibleDate } from './impossible-date.ts'
import { impossibleTime } from './impossible-time.ts'
import { ordinalEnding } from './ordinal-ending.ts'
import { weekdayAgainstDate } from './weekday-against-date.ts'

export const dates: readonly Check[] = [weekdayAgainstDate, impossibleDate, ordinalEnding, impossibleTime]
