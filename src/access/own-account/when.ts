/** Moments as people in England read them: '14 September 2026', '14 September 2026 at 8:55am'. */
import { clockTime, london, longDate } from '../../lib/index.ts'

export const dayOf = (at: Temporal.Instant): string => longDate(at.toZonedDateTimeISO(london).toPlainDate())

export const momentOf = (at: Temporal.Instant): string =>
  `${dayOf(at)} at ${clockTime(at.toZonedDateTimeISO(london).toPlainTime().toString().slice(0, 5))}`
