/** A day of the week that is not the one of its date. */
import type { Check } from '../../check.ts'
import { datesIn, nearest, weekdayInWords, weekdayNames } from '../../mentions/dates.ts'
import { dayOf } from '../../paper/paper.ts'

/** A date without a year is of the nearest one so many days around the paper's own; fewer, where the day of the week fits another year. */
const near = { surely: 183, fitsAnother: 60 }

/** '5 May 2025 (a Monday)', '5 May 2025, a Monday,': said after the date. */
const behind = new RegExp(`^(?: \\(|, )(?:a )?(${weekdayNames.join('|')})(?=[),.])`)
const weekdayBehind = (after: string): number | null => {
  const place = weekdayNames.findIndex(name => name === behind.exec(after)?.[1])
  return place < 0 ? null : place + 1
}

export const weekdayAgainstDate: Check = {
  id: 'weekday-against-date',
  family: 'dates',
  severity: 'error',
  says: 'A day of the week that is not the one of its date',
  *look(paper) {
    for (const block of paper.blocks)
      for (const date of datesIn(block.text)) {
        const said = date.weekday ?? weekdayBehind(block.text.slice(date.start + date.text.length))
        if (said === null) continue
        const on = dayOf(paper, block)
        const iso = date.iso ?? (date.year === null && on ? nearest(date, on) : null)
        if (iso === null) continue
        const day = Temporal.PlainDate.from(iso)
        if (day.dayOfWeek === said) continue
        const printed = date.iso !== null
        const fits = [-1, 1].some(years => day.add({ years }).dayOfWeek === date.weekday)
        if (!printed && on && Math.abs(day.until(on).days) > (fits ? near.fitsAnother : near.surely)) continue
        yield {
          at: { block, quote: date.text },
          says: `This date is a ${weekdayNames[day.dayOfWeek - 1]}${printed ? '' : ` in ${day.year}`}, not a ${weekdayNames[said - 1]}`,
          evidence: [{ file: 'the calendar', line: null, quote: weekdayInWords(iso) }],
          severity: printed ? 'error' : 'warning',
          same: date.text,
        }
      }
  },
}
