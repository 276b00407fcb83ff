/** 'The work has two phases … the third phase': one more than there are. */
import type { Check } from '../../check.ts'
import { numberWords, ordinalWords, valueOfOrdinal, valueOfWords } from '../../mentions/number-words.ts'
import { holds, matchesOf } from '../../mentions/remember.ts'

const noun =
  'phase|stage|aim|objective|priorit(?:y|ie)|tranche|theme|pillar|strand|part|step|option|round|instalment|lot|goal|test|tier|workstream|wave|milestone'
const counted = new RegExp(
  `\\b(?:has|have|had|having|in|into|comprises|contains|identifies|sets out|there (?:are|were|will be))\\s(?:the\\s)?(?<n>\\d{1,2}|${numberWords})\\s(?!further|additional|new|more|other|remaining)(?:\\p{L}+\\s)?(?<noun>${noun})s\\b`,
  'giu',
)
const mayCount = holds(new RegExp(`(?:${noun})s\\b`, 'i'))
const countedIn = matchesOf(counted)
const added =
  /\b(?:further|additional|new|more|added|another|extra|other|also|later|instead|previous|last year|originally)\b/i

export const ordinalBeyondCount: Check = {
  id: 'ordinal-beyond-count',
  family: 'numbers',
  severity: 'warning',
  says: 'A third phase, say, where the words before it tell of two',
  *look({ blocks }) {
    for (const block of blocks)
      for (const { 0: quote, index, groups: { n = '', noun: of = '' } = {} } of mayCount(block.text)
        ? countedIn(block.text)
        : []) {
        const count = /^\d/.test(n) ? Number(n) : valueOfWords(n)
        const from = index + quote.length
        const one = of.toLowerCase() === 'prioritie' ? 'priority' : of.toLowerCase()
        const later = new RegExp(
          `\\b(?:(?<word>${ordinalWords})\\s(?:and (?:final|last)\\s)?${one}|${one}\\s(?<figure>\\d{1,2}))\\b(?![.,]\\d)`,
          'i',
        ).exec(block.text.slice(from))
        const place = Number(later?.groups?.['figure'] ?? valueOfOrdinal(later?.groups?.['word'] ?? ''))
        if (!later || count < 2 || place <= count || place > count + 3) continue
        if (added.test(block.text.slice(from, from + later.index))) continue
        yield {
          at: { block, quote: later[0] },
          says: `This says ${later[0]}, and the words before it tell of ${n} ${one === 'priority' ? 'priorities' : `${one}s`}`,
          evidence: [{ block, quote }],
        }
      }
  },
}
