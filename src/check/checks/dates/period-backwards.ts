/** A period that ends before it begins. */
import type { Check } from '../../check.ts'
import { monthWord } from '../../mentions/dates.ts'
import { periodsIn } from '../../mentions/periods.ts'
import { matchesOf } from '../../mentions/remember.ts'

/** Something moved 'from 14 June 2024 to 7 June 2024', or one figure held against that of an earlier year, is no period. */
const moved =
  /\b(?:mov|chang|brought|bring|rearrang|reschedul|amend|correct|revis|alter|advanc|compar|fell|fall|rose|ris|increas|decreas|reduc|drop|than|versus|down|up)\w*/i

/** 'Between 17 and 6 May 2021'. */
const daysOfMonth = new RegExp(
  `\\b(?:between|from)\\s(?:the\\s)?(?<from>\\d{1,2})(?:st|nd|rd|th)?\\s(?:and|to)\\s(?:the\\s)?(?<until>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(?:${monthWord})\\b`,
  'gi',
)

/** 'Case references 2021/17 and 2021/20', 'minute 2021/04': a number within a year. */
const reference = (text: string, start: number): boolean =>
  /\b(?:references?|refs?|cases?|applications?|minutes?|nos?|numbers?|complaints?|reports?)\b[\s.:]*(?:[\d/,&]|\band\b|\s)*$/i.test(
    text.slice(Math.max(0, start - 120), start),
  )

const daysOfMonthIn = matchesOf(daysOfMonth, /\d/)

export const periodBackwards: Check = {
  id: 'period-backwards',
  family: 'dates',
  severity: 'error',
  says: 'A period that ends before it begins',
  *look({ blocks }) {
    for (const block of blocks) {
      for (const { 0: text, index, groups: g = {} } of daysOfMonthIn(block.text))
        if (Number(g['until']) < Number(g['from']) && !moved.test(block.text.slice(Math.max(0, index - 80), index)))
          yield {
            at: { block, quote: text },
            says: `This ends on the ${g['until']} of the month, before it begins on the ${g['from']}`,
            evidence: [],
            same: text,
          }
      for (const { kind, text, start, from, until, dates } of periodsIn(block.text)) {
        if (until === null || until >= from) continue
        if (moved.test(block.text.slice(Math.max(0, start - 80), start))) continue
        if (kind === 'dates')
          yield {
            at: { block, quote: text },
            says: `This ends on ${dates[1]?.text} before it begins on ${dates[0]?.text}`,
            evidence: [],
            same: text,
          }
        else if (
          block.cells === null &&
          !reference(block.text, start) &&
          Number(until.slice(0, 4)) < Number(from.slice(0, 4))
        )
          yield {
            at: { block, quote: text },
            says: 'The second of these years is before the first',
            evidence: [],
            severity: 'warning',
            same: text,
          }
      }
    }
  },
}
