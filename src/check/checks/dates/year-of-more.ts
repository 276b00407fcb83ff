/** A municipal, financial or academic year that is not one year long. */
import type { Check } from '../../check.ts'
import { periodsIn } from '../../mentions/periods.ts'

const kind = '(?:municipal|civic|financial|fiscal|academic|council|school|mayoral|budget|tax)'
const before = new RegExp(`\\b${kind}\\s+year\\s*(?:of\\s+|for\\s+|ending\\s+|[,:(–-]\\s*)?$`, 'i')
const after = new RegExp(`^\\s*\\)?\\s*${kind}\\s+year\\b(?!s)`, 'i')
/** 'Annual Report of the Board, April 2021 – ' */
const annual = /^[^.;]{0,80}\bannual (?:[\p{L}-]+ ){0,3}report\b[^.;\d]{0,80}$/iu
/** Of whole months, the first and the last with it. */
const monthsOf = (from: string, until: string): number =>
  12 * (Number(until.slice(0, 4)) - Number(from.slice(0, 4))) + Number(until.slice(5, 7)) - Number(from.slice(5, 7)) + 1

export const yearOfMore: Check = {
  id: 'year-of-more',
  family: 'dates',
  severity: 'error',
  says: 'A municipal, financial or academic year that is not one year long',
  *look({ blocks }) {
    for (const block of blocks)
      for (const { kind: sort, text, start, from, until, dates } of periodsIn(block.text)) {
        const months = until !== null && dates.every(({ day }) => day === null) ? monthsOf(from, until) : 0
        if (
          sort === 'dates' &&
          (months === 11 || months === 13 || months === 14) &&
          annual.test(block.text.slice(0, start))
        )
          yield {
            at: { block, quote: text },
            says: `An annual report is on twelve months, and this is ${months}`,
            evidence: [],
            severity: 'note',
            same: text,
          }
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
