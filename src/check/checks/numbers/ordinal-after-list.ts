/** 'A seventh priority was added', after a list of five. */
import type { Check } from '../../check.ts'
import { listsIn } from '../../mentions/lists.ts'
import { inWords, ordinalWords, valueOfOrdinal } from '../../mentions/number-words.ts'

const added = new RegExp(
  `\\b(?:an?|the additional|the new)\\s(?:new\\s|additional\\s|further\\s)?(?<ordinal>${ordinalWords})\\s(?<noun>\\p{L}+)`,
  'iu',
)
const listed =
  /^(?:themes?|priority|objective|aim|area|pillar|strand|element|principle|goal|outcome|option|action|measure|project|ward|point|criterion|stage|step|recommendation|category|commitment|value|workstream)$/i
const telling =
  /\b(?:added|additional|also|created|new|further|identified|result\w*|includ\w+|joined|proposed|suggested|agreed|emerged|introduced)\b/i

export const ordinalAfterList: Check = {
  id: 'ordinal-after-list',
  family: 'numbers',
  severity: 'warning',
  says: 'One more thing that is called the seventh, say, after a list of five',
  *look(paper) {
    for (const { items, after, lead, sure } of listsIn(paper)) {
      if (!after || !sure || items.length < 2) continue
      for (const block of paper.blocks.slice(after.n, after.n + 2)) {
        if (block.at !== lead.at || block.part !== lead.part) break
        const { 0: quote = '', groups: { ordinal = '', noun = '' } = {} } = added.exec(block.text) ?? {}
        const place = valueOfOrdinal(ordinal)
        if (place < 3 || place === items.length + 1 || !telling.test(block.text) || !listed.test(noun)) continue
        yield {
          at: { block, quote },
          says: `This says ${ordinal}, and the list above has ${inWords(items.length)}`,
          evidence: [
            { block: lead, quote: lead.text.slice(-100) },
            ...items.map(item => ({ block: item, quote: item.text.slice(0, 80) })),
          ],
        }
        break
      }
    }
  },
}
