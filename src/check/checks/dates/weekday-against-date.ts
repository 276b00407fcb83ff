/** A day of the week that is not the one of its date. */
import type { Check } from '../../check.ts'
import { datesIn, weekdayNames } from '../../mentions/dates.ts'

export const weekdayAgainstDate: Check = {
  id: 'weekday-against-date',
  family: 'dates',
  severity: 'error',
  says: 'A day of the week that is not the one of its date',
  *look({ blocks }) {
    for (const block of blocks)
      for (const { text, weekday, iso } of datesIn(block.text)) {
        if (weekday === null || iso === null) continue
        const real = Temporal.PlainDate.from(iso).dayOfWeek
        if (real === weekday) continue
        const name = weekdayNames[real - 1] ?? ''
        yield {
          at: { block, quote: text },
          says: `This date is a ${name}, not a ${weekdayNames[weekday - 1]}`,
          evidence: [{ file: 'the calendar', line: null, quote: `${name} ${iso}` }],
          same: text,
        }
      }
  },
}
