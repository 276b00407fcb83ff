/** '£90,000 to 45 families, an average of £2,500 each': the total and the number of them make another average. */
import type { Check } from '../../check.ts'
import { type NumberMention, numbersIn } from '../../mentions/numbers.ts'
import { sentencesIn } from '../../mentions/sentences.ts'

const lead = /\b(?:on average|(?:an?|the) (?:average|mean) of)\s(?:just |about |around |over |nearly |almost )?$/i
const by = /^(?:\s\p{L}+){0,2}?\s(?:(?:an?|per|every)\s(?<unit>\p{L}{3,})|each)\b/iu
const loose = /\b(?:about|around|over|nearly|almost|approximately|just under|just over|some)\s$/i

export const averageEach: Check = {
  id: 'average-each',
  family: 'numbers',
  severity: 'error',
  says: 'An average for each that the total and the number of them do not make',
  *look({ blocks }) {
    for (const block of blocks) {
      if (!/\b(?:average|mean)\b/i.test(block.text)) continue
      for (const { text } of sentencesIn(block.text)) {
        const all = numbersIn(text)
        const mean = all.find(one => lead.test(text.slice(0, one.start)))
        const unit = mean && by.exec(text.slice(mean.end))
        const others = all.filter(one => one !== mean)
        if (!mean || !unit || others.length !== 2 || mean.kind === 'percent') continue
        const count = countOf(others, unit.groups?.['unit']?.toLowerCase(), text)
        const total = others.find(one => one !== count)
        if (!count || total?.kind !== mean.kind || count.kind !== 'count' || total.value <= count.value) continue
        const real = total.value / count.value
        const vague = [mean, total].some(one => loose.test(text.slice(0, one.start)))
        if (Math.abs(real - mean.value) <= Math.max(mean.step * 0.51, real * (vague ? 0.1 : 0.01))) continue
        const shown = mean.kind === 'money' ? `£${Math.round(real) / 100}` : String(Number(real.toFixed(1)))
        yield {
          at: { block, quote: mean.text },
          says: `${total.text} among ${count.text} is ${shown} each, and this says ${mean.text}`,
          evidence: [total, count].map(one => ({ block, quote: one.text })),
        }
      }
    }
  },
}

/** Of weeks, where it is so much a week; of families, where so much was paid to them and it is so much each. */
const countOf = (all: readonly NumberMention[], unit: string | undefined, text: string): NumberMention | undefined =>
  all.find(one =>
    unit === undefined
      ? /\b(?:to|among|amongst|between|for|by)\s(?:the\s)?$|^(?:The |These |Our )?$/i.test(text.slice(0, one.start))
      : one.thing.startsWith(unit) &&
        /\b(?:in|over|during|across|for|by|to|among|within)\s(?:the\s)?(?:last\s|past\s|first\s)?$/i.test(
          text.slice(0, one.start),
        ),
  )
