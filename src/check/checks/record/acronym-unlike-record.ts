/** Letters that are spelled out otherwise than in all papers before. */
import type { Check } from '../../check.ts'
import { nameKey, wordsOf } from '../../mentions/expansions.ts'
import { spelledOutIn } from '../../mentions/spelled-out.ts'

export const acronymUnlikeRecord: Check = {
  id: 'acronym-unlike-record',
  family: 'record',
  severity: 'note',
  says: 'Letters that stand for other words than in the papers before',
  *look({ blocks }, { acronyms }) {
    if (acronyms.size === 0) return
    for (const block of blocks)
      for (const { letters, words, quote } of spelledOutIn(block.text)) {
        const before = acronyms.get(letters) ?? []
        const [first] = before
        const key = nameKey(wordsOf(words))
        if (!first || before.some(one => nameKey(wordsOf(one.words)) === key)) continue
        if (!wordsOf(first.words).some(word => key.includes(nameKey([word])))) continue
        yield {
          at: { block, quote },
          says: `${letters} is “${words}” here, and was “${first.words}” in papers before`,
          evidence: [first.said],
          same: letters,
        }
      }
  },
}
