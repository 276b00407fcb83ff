/** 'Of £120,000, £90,000 has been spent, leaving £40,000': what is left is not the rest. */
import type { Check } from '../../check.ts'
import { numbersIn } from '../../mentions/numbers.ts'
import { sentencesIn } from '../../mentions/sentences.ts'

const before =
  /\b(?:leaving|leaves|left|(?:closing )?balance|shortfall|surplus|unspent|remainder)(?: (?:of|is|was|at|a balance of|a shortfall of|only|just))*:?\s$/i
const after =
  /^,?\s(?:is |are |was |were |has been |remains? |still )*(?:left|remain(?:s|ing)?|unspent|unallocated|uncommitted)\b/i
const goes =
  /\b(?:spent|spend|spending|paid|paying|payments?|awarded|used|committed|allocated|expenditure|granted|received|drawn)\b/i
const vague =
  /\b(?:about|around|over|nearly|almost|approximately|some|just under|just over|roughly|also|further|each|per|year on year)\b/i

export const moneyLeft: Check = {
  id: 'money-left',
  family: 'numbers',
  severity: 'error',
  says: 'What is left of a sum of money that is not the sum less what was spent',
  *look({ blocks }) {
    for (const block of blocks) {
      if (!/£[^]*£[^]*£/.test(block.text)) continue
      for (const { text } of sentencesIn(block.text)) {
        const sums = numbersIn(text).filter(({ kind }) => kind === 'money')
        if (sums.length !== 3 || !goes.test(text) || vague.test(text)) continue
        const rest = sums.filter(one => before.test(text.slice(0, one.start)) || after.test(text.slice(one.end))).at(-1)
        const [a, b] = sums.filter(one => one !== rest)
        if (!rest || !a || !b || rest !== sums.at(-1)) continue
        const slack = (a.step + b.step + rest.step) / 2
        const fits = [Math.abs(a.value - b.value), a.value + b.value].some(n => Math.abs(n - rest.value) <= slack)
        if (fits || rest.value > Math.max(a.value, b.value)) continue
        yield {
          at: { block, quote: rest.text },
          says: `${a.value > b.value ? a.text : b.text} less ${a.value > b.value ? b.text : a.text} is £${(Math.abs(a.value - b.value) / 100).toLocaleString('en-GB')}, and this says ${rest.text}`,
          evidence: [a, b].map(one => ({ block, quote: one.text })),
        }
      }
    }
  },
}
