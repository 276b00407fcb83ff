/** Appendices that are attached and never spoken of. */
import type { Check } from '../../check.ts'
import { appendicesNamed } from '../../mentions/appendices.ts'

const heading =
  /^\W*((?:Appendix|Annex)\s+(?:[A-Z]|\d{1,2}))\b(?![^\p{L}]*(?:sets?|shows?|is|are|gives?|contains?|provides?|lists?)\b)/iu

/** Without saying which. */
const anyOfThem =
  /\b(?:[Aa]ppendices|APPENDICES|[Aa]nnexes)\b(?!\s+(?:[A-Z]|\d{1,2})\b)|\b[Aa]ttached\b(?!\s+(?:[a-z]+\s+){0,2}(?:Appendi|Annex))/

export const appendixNotMentioned: Check = {
  id: 'appendix-not-mentioned',
  family: 'structure',
  severity: 'note',
  says: 'An appendix that is attached to a report that never mentions it',
  *look({ reports }) {
    for (const { blocks } of reports)
      for (const block of blocks) {
        const name = block.part === 'appendix' && block.text.length < 100 ? heading.exec(block.text)?.[1] : undefined
        if (!name) continue
        const words = new RegExp(`\\b${name.replace(/\s+/, '\\s+')}\\b`, 'i')
        const label = /\S+$/.exec(name)?.[0]
        const mentions = (text: string) =>
          words.test(text) || anyOfThem.test(text) || appendicesNamed(text).some(one => one.label === label)
        if (blocks.some(one => one !== block && (one.part === 'report' || one.n < block.n) && mentions(one.text)))
          continue
        yield {
          at: { block, quote: '' },
          says: `The report does not mention ${name}`,
          evidence: blocks[0] ? [{ block: blocks[0], quote: '' }] : [],
        }
      }
  },
}
