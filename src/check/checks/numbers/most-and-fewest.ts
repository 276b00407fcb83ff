/** 'Docks had the fewest (25), followed by Abbey (19) and Hale (12)': the most is called the fewest. */
import type { Check } from '../../check.ts'
import { isMeasure, numbersIn } from '../../mentions/numbers.ts'
import { remember } from '../../mentions/remember.ts'
import { sentencesIn } from '../../mentions/sentences.ts'

const most =
  /\b(?:the|is|was|its) (?:most(?= \p{L}+s\b| of| in)|highest|largest|greatest|biggest|busiest|longest|dearest)\b/iu
const least =
  /\b(?:the|is|was|its) (?:fewest|lowest|smallest|least(?= \p{L}+s\b)|quietest|shortest|cheapest|slowest)\b/iu
const compares = remember((text: string): boolean => most.test(text) || least.test(text))
const rest =
  /\b(?:followed by|the others?|compared (?:with|to)|ahead of|while|whereas)\b|;\s(?:the others?|\p{Lu}[\p{L}\d ]{0,30}(?:had|has|was|were|came))\b/u
/** 'Year 7', 'Route 12' */
const named = /\b(?:years?|wards?|class|grade|band|phase|zone|area|unit|route|stage|quarter|level|no\.|table) $/i
const no =
  /\b(?:second|third|among|amongst|one of|since|ever|than|per|increase|rise|fall|total|of which|average|target|both)\b/i

export const mostAndFewest: Check = {
  id: 'most-and-fewest',
  family: 'numbers',
  severity: 'warning',
  says: 'A figure that is called the highest or the lowest of several, and is not',
  *look({ blocks }) {
    for (const block of blocks)
      for (const { text } of compares(block.text) ? sentencesIn(block.text) : []) {
        const [up, down] = [most.exec(text), least.exec(text)]
        const word = up ?? down
        if (!word || (up && down) || !rest.test(text) || no.test(text)) continue
        const all = numbersIn(text).filter(
          one => one.start > word.index && !isMeasure(one) && !named.test(text.slice(0, one.start)),
        )
        const [first, ...others] = all.filter(
          one => !(one.inWords && one.kind === 'count') && one.kind === all.findLast(each => !each.inWords)?.kind,
        )
        if (!first || others.length < 2) continue
        if (!rest.test(text.slice(first.end, others[0]?.start)) || rest.test(text.slice(0, first.start))) continue
        const beyond = others.find(one => (up ? one.value > first.value : one.value < first.value))
        if (!beyond) continue
        yield {
          at: { block, quote: text.slice(word.index, first.end) },
          says: `This says ${word[0].split(' ').at(-1)} of ${first.text}, and ${beyond.text} is ${up ? 'more' : 'less'}`,
          evidence: [{ block, quote: beyond.text }],
        }
      }
  },
}
