/** What was agreed in the text of a minute and is not in its resolution. */
import type { Check } from '../../check.ts'
import { tellingWords } from '../../mentions/titles.ts'
import { agreedIn, resolutionOf, setsApart } from './decisions.ts'

export const decisionOutsideResolution: Check = {
  id: 'decision-outside-resolution',
  family: 'structure',
  severity: 'warning',
  says: 'Something that was agreed in the text of a minute, and that its resolution does not say',
  *look({ minutes }) {
    if (!minutes || !setsApart(minutes)) return
    const column =
      minutes.items.some(({ actionOwner }) => actionOwner !== null) ||
      minutes.blocks.some(({ text }) => /^Action(?: by)?$/i.test(text))
    for (const item of minutes.items) {
      const resolution = resolutionOf(item)
      const [first] = resolution
      if (item.deferred) continue
      const words = new Set(resolution.flatMap(({ text }) => tellingWords(text)))
      for (const { block, text, task, noted } of agreedIn(item)) {
        const own = tellingWords(text).filter(
          word => word.length > 3 && !/^(?:agreed|board|committee|panel|member|would|meeting|report)$/.test(word),
        )
        if (own.length === 0 || own.filter(word => words.has(word)).length > own.length / 2) continue
        if (!task && opinion.test(text)) continue
        const nobody = task && column && item.actionOwner === null ? ', and nobody is named to do it' : ''
        yield {
          at: { block, quote: text },
          says: `${noted ? 'This is to be done' : 'This was agreed'}, and ${first ? 'the resolution does not say it' : 'no resolution says it'}${nobody}`,
          evidence: first ? [{ block: first, quote: '' }] : [],
          severity: task && first && !noted ? 'warning' : 'note',
          ...(noted && { same: item.title ?? '' }),
        }
      }
    }
  },
}

/** What all think, and nobody is to do: 'It was agreed that the quay should be as light as possible'. */
const opinion =
  /\bas (?!soon)\w+(?: \w+){0,4} as possible\b|\b(?:is|was|were) (?:important|vital|essential|helpful|useful|positive)\b/i
