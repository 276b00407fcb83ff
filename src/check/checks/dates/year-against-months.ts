/** A year such as 2022/23 that is explained by the months of another. */
import type { Check } from '../../check.ts'
import { periodsIn } from '../../mentions/periods.ts'

const covers =
  /^\s*(?:[,(–:-]\s*)*(?:\)|which|that|it|and|the|year|report|municipal|financial|\s)*\s*(?:cover(?:s|ing|ed)|run(?:s|ning)?(?:\s+from)?|relat(?:es|ing)\s+to|is|i\.e\.|being|from|\()[\s(]*(?:the\s+)?(?:period|months?|year|twelve months|12 months)?\s*(?:of|from|between)?\s*$/i

export const yearAgainstMonths: Check = {
  id: 'year-against-months',
  family: 'dates',
  severity: 'error',
  says: 'A year such as 2022/23 that is explained by the months of another',
  *look({ blocks }) {
    for (const block of blocks) {
      const periods = periodsIn(block.text)
      for (const [n, year] of periods.entries()) {
        const months = periods[n + 1]
        if (year.kind !== 'years' || months?.kind !== 'dates' || !year.until || !months.until) continue
        const [first, last] = [Number(year.from.slice(0, 4)), Number(year.until.slice(0, 4))]
        const [from, until] = [Number(months.from.slice(0, 4)), Number(months.until.slice(0, 4))]
        if (last - first !== 1 || until - from !== 1 || first === from) continue
        if (!covers.test(block.text.slice(year.start + year.text.length, months.start))) continue
        yield {
          at: { block, quote: block.text.slice(year.start, months.start + months.text.length) },
          says: `${months.text} is ${from}/${String(until).slice(2)}, and this says ${year.text}`,
          evidence: [],
        }
      }
    }
  },
}
