/** 'Quarter 2 (June to September)': a quarter of a year that is not three months, or begins in another month. */
import type { Check } from '../../check.ts'
import { monthNames, monthNumber, monthWord } from '../../mentions/dates.ts'
import { matchesOf } from '../../mentions/remember.ts'
import { tablesIn } from '../../mentions/tables.ts'

const quarter = '(?:Q\\s?[1-4]|quarter\\s(?:[1-4]|one|two|three|four)|(?:first|second|third|fourth|last)\\squarter)'
const told = new RegExp(
  `\\b(?<quarter>${quarter})(?:\\s(?:of\\s)?(?:the\\s(?:financial\\s)?year\\s)?(?:(?:19|20)\\d\\d(?:[/–-]\\d\\d)?)?)?\\s?(?:[(,:–-]|\\bcovers|\\bis|\\bfrom|\\bruns from)\\s?\\(?(?<first>${monthWord})\\b\\.?(?:\\s\\d{4})?\\s?(?:to|until|through|[–-])\\s?(?:the end of\\s)?(?<last>${monthWord})\\b`,
  'gi',
)

const toldIn = matchesOf(told, /quarter|\bQ/i)

export const quarterMonths: Check = {
  id: 'quarter-months',
  family: 'dates',
  severity: 'error',
  says: 'A quarter of a year with months that are not its three',
  *look(paper) {
    const rows = tablesIn(paper).flatMap(table => table.rows)
    const prose = paper.blocks.filter(block => block.cells === null).map(block => ({ block, cells: null }))
    for (const { block, cells } of [...prose, ...rows]) {
      const [label = '', months = ''] = cells ?? []
      const text = cells ? `${label}: ${months}` : block.text
      for (const { groups: { quarter: of = '', first = '', last = '' } = {}, 0: found } of toldIn(text)) {
        const [from, until] = [monthNumber(first), monthNumber(last)]
        const count = ((until - from + 12) % 12) + 1
        if (count === 3 && (from % 3 === 1 || cells !== null)) continue
        yield {
          at: { block, quote: cells ? months : found },
          says:
            count === 3
              ? `A quarter that begins in ${monthNames[from - 1]} is none of the calendar or the financial year`
              : `${of} is three months, and ${monthNames[from - 1]} to ${monthNames[until - 1]} is ${count}`,
          evidence: [],
          severity: count === 3 ? 'note' : 'error',
        }
      }
    }
  },
}
