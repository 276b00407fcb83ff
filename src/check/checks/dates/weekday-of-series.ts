/** 'Weekly surgeries on Fridays began on 7 May 2024', a Tuesday. */
import type { Check } from '../../check.ts'
import { datesIn, weekdayInWords, weekdayNames } from '../../mentions/dates.ts'
import { sentencesIn } from '../../mentions/sentences.ts'

const days = weekdayNames.join('|')
const series = new RegExp(`\\b(?:every (?<every>${days})|(?<many>${days})s)\\b`, 'gi')
const begins =
  /\b(?:start(?:s|ed|ing)?|begin(?:s|ning)?|began|begun|commenc(?:es|ed|ing)|(?:the\s)?first (?:\p{L}+\s)?(?:\p{L}+\s)?(?:is|was|will be|being|held|took place)(?:\s(?:held|run|given))?)\s(?:on\s)?(?:the\s)?$/iu

export const weekdayOfSeries: Check = {
  id: 'weekday-of-series',
  family: 'dates',
  severity: 'warning',
  says: 'A series of Mondays, say, whose first day is no Monday',
  *look({ blocks }) {
    for (const block of blocks) {
      if (!/day/i.test(block.text)) continue
      for (const { text } of sentencesIn(block.text)) {
        const [one, other] = [...text.matchAll(series)]
        const [date, more] = datesIn(text)
        if (!one || other || !date?.iso || more || date.weekday !== null) continue
        if (one.index > date.start || !begins.test(text.slice(0, date.start)) || /\bexcept|not\b/i.test(text)) continue
        const said = (one.groups?.['every'] ?? one.groups?.['many'] ?? '').toLowerCase()
        const real = weekdayNames[Temporal.PlainDate.from(date.iso).dayOfWeek - 1] ?? ''
        if (real.toLowerCase() === said) continue
        yield {
          at: { block, quote: date.text },
          says: `This date is a ${real}, and the words say ${one[0]}`,
          evidence: [
            { block, quote: one[0] },
            { file: 'the calendar', line: null, quote: weekdayInWords(date.iso) },
          ],
        }
      }
    }
  },
}
