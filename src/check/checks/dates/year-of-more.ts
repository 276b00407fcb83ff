/** A municipal, financial or academic year that is not one year long. */
import type { Check } from '../../check.ts'
import { periodsIn } from '../../mentions/periods.ts'

const kind = '(?:municipal|civic|financial|fiscal|academic|council|school|mayoral|budget|tax)'
const before = new RegExp(`\\b${kind}\\s+year\\s*(?:of\\s+|for\\s+|ending\\s+|[,:(–-]\\s*)?$`, 'i')
const after = new RegExp(`^\\s*\\)?\\s*${kind}\\s+year\\b(?!s)`, 'i')

export const yearOfMore: Check = {
  id: 'year-of-more',
  family: 'dates',
  severity: 'error',
  says: 'A municipal, financial or academic year that is not one year long',
  *look({ blocks }) {
    for (const block of blocks)
      for (const { kind: sort, text, start, from, until } of periodsIn(block.text)) {
        if (sort !== 'years' || until === null) continue
        const end = start + text.length
        const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4))
        if (years === 1 || /^\s*(?:to|–|-)\s*\d/.test(block.text.slice(end))) continue
        const [left, right] = [block.text.slice(Math.max(0, start - 40), start), block.text.slice(end, end + 30)]
        const plain = /\bthe\s+year\s+$/i.test(left) && text.includes('/')
        const slip =
          years === 11 && (text.includes('/') || /\bthe\s+year\s+$/i.test(left)) && !/\bplan\b/i.test(left + right)
        const sure = before.test(left) || after.test(right) || plain
        if (!sure && !slip) continue
        yield {
          at: { block, quote: text },
          says:
            years === 0
              ? 'This gives the same year twice'
              : `A year runs from one year to the next; this is ${years} years`,
          evidence: [],
          severity: sure ? 'error' : 'warning',
          same: text,
        }
      }
  },
}
