/** A paragraph that leads in to a list or a table, and nothing of the kind follows. */
import type { Check } from '../../check.ts'
import type { Block } from '../../paper/paper.ts'

const table =
  /\bthe (?:table|chart|graph) (?:below|that follows|which follows)\b|\b(?:the )?following (?:table|chart|graph)\b|\b(?:table|chart) \d+ below\b/i
const heads = ['minute-heading', 'section-heading', 'closing', 'resolution', 'action']

export const leadInAlone: Check = {
  id: 'lead-in-alone',
  family: 'structure',
  severity: 'note',
  says: 'Words that lead in to a list or a table which does not follow',
  *look({ blocks, form }) {
    for (const block of blocks) {
      if (!['paragraph', 'list-item'].includes(block.role) || !['minutes', 'report'].includes(block.part)) continue
      const next = blocks[block.n + 1]
      const colon = /\p{Ll}{2}:-?$/u.test(block.text) && block.text.length > 14 && block.text.split(' ').length > 2
      // Headings without numbers may be what the words lead in to.
      const headed = next?.role === 'section-heading' && next.number === null
      if (colon && next && !headed && heads.includes(next.role) && next.part === block.part && !list(next))
        yield {
          at: { block, quote: block.text.slice(-40).replace(/^\S*\s/, '') },
          says: 'This ends with a colon, and nothing follows',
          evidence: [{ block: next, quote: '' }],
        }
      const quote = table.exec(block.text)?.[0]
      // The pictures and tables of a PDF may not have been read.
      if (!quote || form?.media === 'pdf' || nearby(blocks, block)) continue
      yield { at: { block, quote }, says: 'This speaks of a table or a chart, and none follows', evidence: [] }
    }
  },
}

const list = ({ number, bullet, text }: Block): boolean => bullet || (number !== null && /^[\p{Ll}]/u.test(text))

/** A table, a caption, a picture or a run of short lines before the next report or item ends. */
const nearby = (blocks: readonly Block[], { n, part }: Block): boolean =>
  blocks
    .slice(n + 1, n + 12)
    .some(
      one =>
        one.part === part &&
        (one.cells !== null ||
          ['table', 'caption', 'picture', 'figure'].includes(one.role) ||
          /\t| {3,}|^(?:table|chart|figure)\b/i.test(one.lines[0]?.text ?? '')),
    )
