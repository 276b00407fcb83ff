/** '£250 a month (£2,500 a year)': one rate for two lengths of time, and twelve months are no year. */
import type { Check } from '../../check.ts'
import { numbersIn } from '../../mentions/numbers.ts'
import { sentencesIn } from '../../mentions/sentences.ts'

const inYear: Readonly<Record<string, number>> = { week: 52, month: 12, quarter: 4, year: 1, annum: 1, annual: 1 }
const by =
  /^(?:\s\p{L}+)?\s?(?:(?:a|per|each|every|in a|over a)\s(?:full\s)?(?<noun>week|month|quarter|year|annum)\b|(?<adverb>week|month|quarter|annual|year)ly\b|\/\s?(?<short>week|month|year)\b)/iu
const linked =
  /^\s?(?:\(|,?\s?(?:or|that is|i\.?e\.?|which is|making|equal to|equivalent to|equivalent of|will (?:yield|save|cost|bring)|amounts? to|comes? to|saves?|costs?)\b)/i
const vague = /\b(?:about|around|over|nearly|almost|approximately|some|just under|just over|up to|roughly|than)\s$/i

export const rateOfAnotherTime: Check = {
  id: 'rate-of-another-time',
  family: 'numbers',
  severity: 'error',
  says: 'A sum by the week, month or quarter that does not make the sum by the year beside it',
  *look({ blocks }) {
    for (const block of blocks) {
      if (!/£[^]*£/.test(block.text) || !/\b(?:year|annum|annually|yearly)\b/i.test(block.text)) continue
      for (const { text } of sentencesIn(block.text)) {
        const rates = numbersIn(text).flatMap(one => {
          const found = one.kind === 'money' ? by.exec(text.slice(one.end, one.end + 40)) : null
          const unit = found?.groups?.['noun'] ?? found?.groups?.['adverb'] ?? found?.groups?.['short']
          return found && unit
            ? [{ ...one, end: one.end + found[0].length, times: inYear[unit.toLowerCase()] ?? 1 }]
            : []
        })
        const [a, b] = rates
        if (!a || !b || rates.length > 2 || (a.times === 1) === (b.times === 1)) continue
        const between = text.slice(a.end, b.start)
        if (between.length > 40 || !linked.test(between)) continue
        const [yearly, other] = a.times === 1 ? [a, b] : [b, a]
        const real = other.value * other.times
        const loose = [a, b].some(one => vague.test(text.slice(0, one.start))) ? 0.1 : 0.015
        if (Math.abs(real - yearly.value) <= Math.max(real * loose, yearly.step, other.step * other.times)) continue
        yield {
          at: { block, quote: text.slice(a.start, b.end) },
          says: `${other.times} times ${other.text} is £${(real / 100).toLocaleString('en-GB')}, and this says ${yearly.text}`,
          evidence: [],
        }
      }
    }
  },
}
