/** '£2.5 million (£250,000)': one sum written twice, with a nought too many or too few. */
import type { Check } from '../../check.ts'
import { numbersIn } from '../../mentions/numbers.ts'

const again = /^\s?(?:\(|,?\s(?:i\.?e\.?|that is|namely),?\s|=)\s?\(?(?:i\.?e\.?,?\s|or\s|that is\s)?$/i
const scaled = /[a-z]/i

export const sameSumOtherScale: Check = {
  id: 'same-sum-other-scale',
  family: 'numbers',
  severity: 'error',
  says: 'One sum of money in millions or thousands and in full, with noughts too many or too few',
  *look({ blocks }) {
    for (const block of blocks) {
      const sums = block.text.includes('£') ? numbersIn(block.text).filter(({ kind }) => kind === 'money') : []
      for (const [n, a] of sums.entries()) {
        const b = sums[n + 1]
        if (!b || scaled.test(a.text) === scaled.test(b.text) || a.value * b.value === 0) continue
        const between = block.text.slice(a.end, b.start)
        if (!again.test(between) || (between.includes('(') && !/^\s?[);,]/.test(block.text.slice(b.end)))) continue
        const noughts = Math.log10(a.value / b.value)
        if (noughts === 0 || Math.abs(noughts - Math.round(noughts)) > 1e-9) continue
        yield {
          at: { block, quote: block.text.slice(a.start, b.end) },
          says: `${a.text} and ${b.text} are the same figures with another number of noughts`,
          evidence: [],
        }
      }
    }
  },
}
