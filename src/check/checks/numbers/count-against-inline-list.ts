/** A number of things announced, and another number of them named in the same breath. */
import type { Check } from '../../check.ts'
import { announcedBy } from '../../mentions/announced.ts'
import { inlineListsIn, itemsAgain } from '../../mentions/inline-lists.ts'
import { numbersIn } from '../../mentions/numbers.ts'
import { inWords } from '../../mentions/number-words.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import { type Block, isProse } from '../../paper/paper.ts'

export const countAgainstInlineList: Check = {
  id: 'count-against-inline-list',
  family: 'numbers',
  severity: 'error',
  says: 'A number of things announced, and another number of them named in the same paragraph',
  *look({ blocks }) {
    for (const block of blocks) {
      if (!isProse(block) || block.text.includes(' | ')) continue
      for (const { announced, items, at } of listsOf(block, blocks[block.n + 1])) {
        const { value, text } = announced
        if ((value >= items.least && value <= items.most) || countsOf(items.quote) === value) continue
        const count = value < items.least ? items.least : items.most
        yield {
          at: { block, quote: text },
          says: `This says ${text}, and ${inWords(count)} are named`,
          evidence: [{ block: at, quote: items.quote }],
          severity:
            items.least !== items.most && !items.quote.includes(';') && (items.least === 1 || items.quote.includes(','))
              ? 'warning'
              : 'error',
        }
      }
    }
  },
}

/** 'Labour 3, Liberal Democrat 2 and Green 1': what is named has its own counts. */
const countsOf = (words: string): number =>
  numbersIn(words).reduce((sum, one) => (one.kind === 'count' ? sum + one.value : sum), 0)

/** Those of the paragraph, and what the next one says of the last sentence: 'These are …'. */
function listsOf(block: Block, next: Block | undefined) {
  const own = inlineListsIn(block.text).map(list => ({ ...list, at: block }))
  if (!next || next.part !== block.part || !/^(?:these|they)\b/i.test(next.text)) return own
  const announced = announcedBy((sentencesIn(block.text).at(-1)?.text ?? '').replace(/[.:]$/, ''))
  const items = announced && itemsAgain(next.text)
  return items ? [...own, { announced, items, at: next }] : own
}
