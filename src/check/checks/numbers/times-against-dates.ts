/** 'Met four times', and another number of months or days that follow. */
import type { Check } from '../../check.ts'
import { monthNames } from '../../mentions/dates.ts'
import { inWords } from '../../mentions/number-words.ts'
import { numbersIn } from '../../mentions/numbers.ts'
import { sentencesIn } from '../../mentions/sentences.ts'

const day = `(?:(?:in|on)\\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s)?(?:the\\s)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s)?(?:${monthNames.join('|')})(?:,?\\s(?:19|20)\\d\\d)?`
const series = new RegExp(
  `(?<!(?:\\d|\\d(?:st|nd|rd|th)),?\\s(?:and\\s|to\\s)?)\\b${day}(?:(?:,\\s(?:and\\s)?|\\sand\\s)${day})+`,
  'i',
)
const one = new RegExp(day, 'gi')
const occasion = /^(?:times|occasions|(?:\p{L}+\s)?(?:meetings|sessions|workshops|visits|events|briefings))\b/u

export const timesAgainstDates: Check = {
  id: 'times-against-dates',
  family: 'numbers',
  severity: 'error',
  says: 'A number of meetings, and another number of dates given for them',
  *look({ blocks }) {
    for (const block of blocks)
      for (const { text } of sentencesIn(block.text)) {
        const times = numbersIn(text).filter(({ kind, thing }) => kind === 'count' && occasion.test(thing))
        const [said, ...more] = times
        const found = said && series.exec(text.slice(said.end))
        if (
          !said ||
          more.length > 0 ||
          !found ||
          /\b(?:between|since|until|at least|of the|over|more than|another|further|except|cancel\w*)\b/i.test(text)
        )
          continue
        const dates = [...found[0].matchAll(one)].length
        if (dates === said.value) continue
        const end = text.indexOf(' ', said.end + 1)
        yield {
          at: { block, quote: text.slice(said.start, end < 0 ? undefined : end).replace(/[,:;.]$/, '') },
          says: `This says ${said.text}, and ${inWords(dates)} dates follow`,
          evidence: [{ block, quote: text.slice(said.end + found.index, said.end + found.index + found[0].length) }],
        }
      }
  },
}
