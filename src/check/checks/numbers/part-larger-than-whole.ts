/** A part that is larger than the whole of which it is said to be a part. */
import type { Check, Found } from '../../check.ts'
import { isMeasure, type NumberMention, numbersIn } from '../../mentions/numbers.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import type { Block } from '../../paper/paper.ts'

const the = '(?:the |these |those |its |our |their |all |a total of |a possible )'
const of = new RegExp(`^(?:\\s(?:out )?of ${the}*|(?:\\s\\p{L}+){1,2}\\s(?:out of ${the}*|of ${the}+))$`, 'iu')
const before = /\b(?:of (?:which|whom)|including)\s(?:only |just )?(?:the )?$/i
const after = /^\sof (?:which|whom|these|those|them)\b/i
const ofThe = /^(?:of (?:the|these|those|our|its)|out of(?: (?:the|these|those|our|its))?) $/i

export const partLargerThanWhole: Check = {
  id: 'part-larger-than-whole',
  family: 'numbers',
  severity: 'error',
  says: 'A part that is larger than the whole that it is said to be a part of',
  *look({ blocks }) {
    for (const block of blocks) {
      const all = numbersIn(block.text).filter(one => one.kind !== 'percent' && !isMeasure(one))
      if (all.length < 2) continue
      for (const { text, start } of sentencesIn(block.text)) {
        const own = all.filter(one => one.start >= start && one.end <= start + text.length)
        for (const [n, part] of own.entries()) {
          const wholes = own.slice(0, n).filter(one => one.kind === part.kind)
          const next = own[n + 1]
          if (next?.kind === part.kind && of.test(block.text.slice(part.end, next.start)) && part.value > next.value)
            yield found(block, part, next)
          const last = wholes.at(-1)
          if (last && wholes.every(one => one.value < part.value) && isPartOf(block.text, start, last, part))
            yield found(block, part, last)
        }
      }
    }
  },
}

/** '40 residents, of whom 45', '40 residents, 45 of whom', 'Of the ten cameras, twelve are'. */
function isPartOf(text: string, start: number, whole: NumberMention, part: NumberMention): boolean {
  const gap = text.slice(whole.end, part.start)
  // '31 in a hundred of those' is a share.
  if (gap.length > 90 || gap === ' in ') return false
  return (
    before.test(gap) ||
    after.test(text.slice(part.end)) ||
    (ofThe.test(text.slice(start, whole.start)) &&
      /,\s(?:only |just |all )?$/.test(gap) &&
      /^\s(?:are|were|is|was|have|had|has|did)\b/.test(text.slice(part.end)))
  )
}

const found = (block: Block, part: NumberMention, whole: NumberMention): Found => ({
  at: { block, quote: block.text.slice(Math.min(part.start, whole.start), Math.max(part.end, whole.end)) },
  says: `“${part.text}” cannot be part of ${whole.text}`,
  evidence: [{ block, quote: whole.text }],
})
