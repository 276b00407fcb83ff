/** A report that needs money which nobody has granted, and says that it has no financial implications. */
import type { Check } from '../../check.ts'
import { sentencesIn } from '../../mentions/sentences.ts'

const money = /£\s?\d/
const needs =
  /\b(?:asked|invited|requested|recommended|propose[sd]?) to (?:release|approve|allocate|set aside|fund|grant)|\b(?:would|will|is expected to|is estimated to) (?:cost|need|require)|\bis (?:needed|required|sought|requested)|\b(?:growth bid|unbudgeted|not in (?:the|any) budget|not budgeted|to be (?:found|met|drawn) from (?:the )?(?:reserves?|contingency|balances))/i
const none =
  /^(?:none|nil|n\/a|not applicable|there are (?:none|no (?:\w+ )?(?:financial|resource)[\w ]*)|no (?:direct |additional )?(?:financial|resource|budgetary)[\w ]*)(?! at (?:this|the present)| yet)[\w ]{0,40}\.?$/i

export const costsDenied: Check = {
  id: 'costs-denied',
  family: 'structure',
  severity: 'note',
  says: 'A report that needs money, and says that it has no financial implications',
  *look({ reports }) {
    for (const { sections } of reports) {
      const denied = sections.find(
        ({ title, blocks }) =>
          /\b(?:financ|resource|budget)/i.test(title) && blocks.length === 1 && none.test(blocks[0]?.text ?? ''),
      )
      const [nothing] = denied?.blocks ?? []
      if (!nothing) continue
      for (const { blocks } of sections)
        for (const block of blocks) {
          const quote = sentencesIn(block.text).find(({ text }) => money.test(text) && needs.test(text))?.text
          if (!quote) continue
          yield {
            at: { block: nothing, quote: '' },
            says: 'This says that there are no financial implications, and the report speaks of money that is needed',
            evidence: [{ block, quote }],
            same: String(nothing.n),
          }
        }
    }
  },
}
