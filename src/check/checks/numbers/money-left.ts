/** 'Of £120,000, £90,000 has been spent, leaving £40,000': what is left is not the rest. */
import type { Check } from '../../check.ts'
import { numbersIn } from '../../mentions/numbers.ts'
import { type Sentence, sentencesIn } from '../../mentions/sentences.ts'

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
      const sentences = sentencesIn(block.text)
      for (const { text } of [...sentences, ...pairsOf(sentences)]) {
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

/** 'The fund stood at £80,000. After £30,000 was spent, £50,000 remains': the sum in one sentence, the rest in the next. */
const pairsOf = (all: readonly Sentence[]): { text: string }[] =>
  all.flatMap(({ text }, n) => {
    const next = all[n + 1]?.text ?? ''
    const alone = numbersIn(text).length === 1 && numbersIn(next).filter(({ kind }) => kind === 'money').length === 2
    return alone ? [{ text: `${text} ${next}` }] : []
  })
