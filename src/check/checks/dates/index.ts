/** The checks of dates and times. */
import type { Check } from '../../check.ts'
import { weekdayAgainstDate } from './weekday-against-date.ts'

export const dates: readonly Check[] = [weekdayAgainstDate]
