/** A total in a sentence, and parts that do not add up to it. */
import type { Check, Severity } from '../../check.ts'
import { inWords } from '../../mentions/number-words.ts'
import type { NumberMention } from '../../mentions/numbers.ts'
import { type Sum, sumsIn } from '../../mentions/sums.ts'

export const totalAgainstParts: Check = {
  id: 'total-against-parts',
  family: 'numbers',
  severity: 'error',
  says: 'A total in a sentence that is not the sum of the parts that the sentence gives',
  *look({ blocks }) {
    for (const block of blocks)
      for (const sum of sumsIn(block.text)) {
        const { whole, parts, quote } = sum
        const value = parts.reduce((all, part) => all + part.value, 0)
        const severity = judged(sum, value)
        // 'three retiring and five new members, now totalling 10': what has changed, and the size that it has come to.
        if (severity === null || /\bnow\stotal/i.test(quote)) continue
        yield {
          at: { block, quote },
          says: `This says ${whole.text}, and its parts come to ${inWhole(value, whole)}`,
          evidence: parts.map(part => ({ block, quote: part.text })),
          severity,
        }
      }
  },
}

/** Sums in millions and thousands may be rounded, and parts in pence to a total in pounds. `null` where the words do not claim it, or it is right. */
function judged({ whole, parts, claim }: Sum, sum: number): Severity | null {
  const known = [whole, ...parts]
  const rounded = whole.kind === 'percent' || known.some(one => one.step > 100)
  const exact = parts.some(one => one.step < whole.step) ? whole.step / 2 : 1e-6
  const slack = rounded ? known.reduce((all, one) => all + one.step / 2, 0) : exact
  if (Math.abs(sum - whole.value) <= slack) return null
  if (sum > whole.value) return claim === 'some' ? 'warning' : 'error'
  if (claim === 'some') return null
  if (claim === 'most') return parts.length > 2 && sum > whole.value * 0.8 ? 'warning' : null
  return parts.length > 2 || sum > whole.value * 0.7 ? 'error' : 'warning'
}

const inWhole = (value: number, { kind, inWords: words }: NumberMention): string =>
  kind === 'money'
    ? `£${(value / 100).toLocaleString('en-GB', { minimumFractionDigits: value % 100 === 0 ? 0 : 2 })}`
    : words
      ? inWords(value)
      : value.toLocaleString('en-GB') + (kind === 'percent' ? '%' : '')
