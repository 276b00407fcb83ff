/** A paragraph, or a sentence of it, or a point of a list, that stands twice in one report or one minute. */
import type { Check } from '../../check.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import { plainWords } from '../../mentions/shingles.ts'
import { ownSections } from '../../paper/own-sections.ts'
import type { Block, Paper } from '../../paper/paper.ts'

const saidAgain = /recommend|purpose|summary|conclusion|decision|implication/i

export const repeatedParagraph: Check = {
  id: 'repeated-paragraph',
  family: 'words',
  severity: 'warning',
  says: 'A paragraph, a sentence or a point that stands twice in one report or one minute',
  *look(paper) {
    for (const blocks of parts(paper)) {
      const first = new Map<string, Block>()
      const times = new Map<string, number>()
      const key = (block: Block) => plainWords(block.text.replace(/[;,] (?:and|or)$/, '')).join(' ')
      for (const block of blocks) times.set(key(block), (times.get(key(block)) ?? 0) + 1)
      for (const block of blocks) {
        const before = first.get(key(block))
        if (!before) first.set(key(block), block)
        else if (times.get(key(block)) === 2 && enough(before, block))
          yield {
            at: { block, quote: '' },
            says: 'This stands here already, word for word',
            evidence: [{ block: before, quote: '' }],
          }
      }
    }
    for (const block of paper.blocks) {
      if (block.cells || block.text.length < 80) continue
      const sentences = sentencesIn(block.text)
      const said = new Set<string>()
      for (const { text } of sentences) {
        const words = plainWords(text).join(' ')
        if (said.has(words) && text.length > 30)
          yield { at: { block, quote: text }, says: 'This sentence stands twice in the paragraph', evidence: [] }
        said.add(words)
      }
    }
  },
}

/** A list may hold a short point twice only by mistake; elsewhere it takes a paragraph. */
function enough(before: Block, block: Block): boolean {
  const words = plainWords(block.text).length
  const listed = block.role === 'list-item' && before.role === 'list-item'
  return (
    words >= 15 || (listed && words >= 4 && block.text.length > 24 && block.n - before.n < 12 && before.at === block.at)
  )
}

/** Words that may be compared with one another: a report without what it says twice rightly, an item of the minutes. */
function parts({ reports, minutes }: Paper): Block[][] {
  const plain = ({ role, part }: Block) =>
    /^(?:paragraph|list-item)$/.test(role) && part !== 'appendix' && part !== 'slides'
  return [
    ...reports.map(report =>
      ownSections(report)
        .filter(({ title }) => !saidAgain.test(title))
        .flatMap(({ blocks }) => blocks.filter(plain)),
    ),
    ...(minutes?.items ?? []).map(({ blocks }) => blocks.filter(plain)),
  ]
}
