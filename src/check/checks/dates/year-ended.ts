/** 'The year ended 31 March 2021 (2019/20)': a year and the days of another, or of more than one. */
import type { Check } from '../../check.ts'
import { monthNames, monthNumber, monthWord } from '../../mentions/dates.ts'
import { periodsIn } from '../../mentions/periods.ts'

const pair = '(?<first>(?:19|20)\\d\\d)\\s?[/–-]\\s?(?<last>(?:19|20)?\\d\\d)'
const ends = `(?:31(?:st)?\\s(?:of\\s)?March)\\s(?<end>(?:19|20)\\d\\d)`
const ended = new RegExp(`\\byear(?:\\sended|\\sending|\\sto)\\s${ends}\\s?\\(${pair}\\)`, 'gi')
const ending = new RegExp(
  `\\b${pair},?\\s\\(?(?:(?:which|the year)\\s)?(?:ends|ended|ending|to)(?:\\son)?\\s${ends}`,
  'gi',
)
const begins = new RegExp(
  `\\bfinancial year\\s(?:runs|begins|starts|is|ran|began)\\s(?:from\\s|on\\s)?(?:the\\s)?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(?<month>${monthWord})\\b`,
  'gi',
)

export const yearEnded: Check = {
  id: 'year-ended',
  family: 'dates',
  severity: 'error',
  says: 'A year such as 2019/20 beside the days of another, or of more than a year',
  *look({ blocks }) {
    for (const block of blocks) {
      if (!/\byear|\d\s?[/–-]\s?\d\d/i.test(block.text)) continue
      for (const pattern of [ended, ending])
        for (const { 0: quote, groups: g = {} } of block.text.matchAll(pattern)) {
          const [end, last] = [g['end'] ?? '', g['last'] ?? '']
          if (Number(last.slice(-2)) !== (Number(g['first']) + 1) % 100 || end.endsWith(last)) continue
          yield {
            at: { block, quote },
            says: `${g['first']}/${last} ends in ${Number(g['first']) + 1}, and this says ${end}`,
            evidence: [],
          }
        }
      for (const { 0: quote, groups: g = {} } of block.text.matchAll(begins)) {
        const month = monthNumber(g['month'] ?? '')
        if (month === 4 && g['day'] === '1') continue
        const other = month === 1 || month === 8 || month === 9
        yield {
          at: { block, quote },
          says: `A council’s financial year begins on 1 April, and this says ${g['day']} ${monthNames[month - 1]}`,
          evidence: [],
          severity: other ? 'note' : 'warning',
        }
      }
      const periods = periodsIn(block.text)
      for (const [n, year] of periods.entries()) {
        const days = periods[n + 1]
        if (year.kind !== 'years' || days?.kind !== 'dates' || !year.until || !days.until) continue
        const between = block.text.slice(year.start + year.text.length, days.start)
        if (!/^(?:\s(?:\p{L}+\s)?year)?\s?[(,]\s?(?:from\s)?$/u.test(between)) continue
        const [first, last] = [Number(year.from.slice(0, 4)), Number(year.until.slice(0, 4))]
        const months = Temporal.PlainDate.from(days.from).until(days.until, { largestUnit: 'months' }).months
        if (last - first !== 1 || (days.from >= `${first}-01-01` && days.until <= `${last}-12-31` && months < 13))
          continue
        if (months < 9) continue
        yield {
          at: { block, quote: block.text.slice(year.start, days.start + days.text.length) },
          says: `${days.text} is not the year ${year.text}`,
          evidence: [],
        }
      }
    }
  },
}
