/** Recommendations that ask another body than the one the report is for. */
import { fold } from '../../../lib/index.ts'
import type { Check } from '../../check.ts'

const asksBody =
  /\b(?:[Tt]hat|[Tt]he|asks|invites)\s+(?:the\s+)?((?:[A-Z][\w’'&,-]*\s+(?:and\s+|of\s+|for\s+|the\s+)*){0,7}(?:Board|Committee|Panel|Forum|Commission|Sub-Committee))\s+(?:is\s+(?:asked|recommended|invited)|(?:note|consider|approve|agree|endorse|receive|comment|support|determine|review)s?)\b/g
const noun = /\b(board|committee|panel|forum|commission)$/

export const recommendationToOtherBody: Check = {
  id: 'recommendation-to-other-body',
  family: 'structure',
  severity: 'note',
  says: 'A recommendation that asks another body than the one the report is for',
  *look({ reading, reports }) {
    for (const { sections, head } of reports) {
      const to = head.find(({ text }) => /^\W*(?:report )?to\b/i.test(text))
      const body = fold(to?.text.replace(/^\W*(?:report )?to\b/i, '') ?? reading.body ?? '')
      const own = noun.exec(body)?.[1]
      if (!own) continue
      const parts = sections.filter(({ title }) => /recommend|purpose/i.test(title))
      for (const block of parts.flatMap(({ heading, blocks }) => [heading, ...blocks]))
        for (const [, named = ''] of block.text.matchAll(asksBody)) {
          const words = fold(named).split(' ')
          const same =
            words.length === 1
              ? words[0] === own || words[0] === 'sub'
              : words.every(word => body.split(' ').includes(word))
          if (same || /executive|cabinet/i.test(named)) continue
          const says = `This report is for the ${(to?.text ?? reading.body ?? '').replace(/^\W*(?:report )?to\W*/i, '')}`
          yield { at: { block, quote: named }, says, evidence: to ? [{ block: to, quote: '' }] : [], same: named }
        }
    }
  },
}
