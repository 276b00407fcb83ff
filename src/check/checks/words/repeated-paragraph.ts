/** A paragraph, or a sentence of it, or a point of a list, that stands twice in one report or one minute. */
import type { Check } from '../../check.ts'
import { remember } from '../../mentions/remember.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import { plainWords } from '../../mentions/shingles.ts'
import { ownSections } from '../../paper/own-sections.ts'
import type { Block, Paper, Report } from '../../paper/paper.ts'

const points = ['list-item', 'resolution', 'recommendation']

export const repeatedParagraph: Check = {
  id: 'repeated-paragraph',
  family: 'words',
  severity: 'warning',
  says: 'A paragraph, a sentence or a point that stands twice in one report or one minute',
  *look(paper) {
    const again = new Map(paper.reports.flatMap(saidAgain))
    for (const blocks of [...parts(paper), ...lists(paper)])
      for (const [first, second, ...more] of Map.groupBy(blocks, block => keyOf(block.text)).values()) {
        if (!first || !second || more.length > 0) continue
        const [here, there] = [again.get(second), again.get(first)]
        const apart = here !== there && (here?.sums || there?.sums || (here && there))
        if (apart && plainWords(first.text).length < (here?.sums || there?.sums ? 30 : 22)) continue
        yield {
          at: { block: second, quote: '' },
          says: 'This stands here already, word for word',
          evidence: [{ block: first, quote: '' }],
          severity: apart ? 'note' : 'warning',
          same: String(second.n),
        }
      }
    for (const block of paper.blocks)
      for (const quote of block.cells ? [] : twiceIn(block.text))
        yield { at: { block, quote }, says: 'This sentence stands twice in the paragraph', evidence: [] }
  },
}

const keyOf = remember((text: string): string => plainWords(text.replace(/[;,] (?:and|or)$/, '')).join(' '))

const twiceIn = remember((text: string): readonly string[] => {
  if (text.length < 80) return []
  const said = new Set<string>()
  return sentencesIn(text).flatMap(({ text: sentence }) => {
    const before = said.has(sentence)
    said.add(sentence)
    return before && sentence.length > 30 ? [sentence] : []
  })
})

const long = ({ role, part, text }: Block): boolean =>
  /^(?:paragraph|list-item)$/.test(role) &&
  part !== 'appendix' &&
  part !== 'slides' &&
  text.length > 60 &&
  plainWords(text).length >= 15

/** Paragraphs that may be compared with one another: those of a report, those of an item of the minutes. */
const parts = ({ reports, minutes }: Paper): Block[][] =>
  [...reports, ...(minutes?.items ?? [])].map(({ blocks }) => blocks.filter(long))

/** A section; `sums`: it says again what the rest of the report says. */
type Again = { sums: boolean }

/** Purpose and recommendations say again what the report says, and implications what other implications say. */
function saidAgain(report: Report): [Block, Again][] {
  const own = new Set(ownSections(report))
  return report.sections.flatMap(section => {
    const sums = /recommend|purpose|summary|conclusion|decision/i.test(section.title)
    const again = { sums }
    return own.has(section) && !sums ? [] : section.blocks.map((block): [Block, Again] => [block, again])
  })
}

/** Points that stand together. */
function lists({ blocks }: Paper): Block[][] {
  const all: Block[][] = []
  for (const block of blocks) {
    if (!points.includes(block.role) || block.part === 'slides') continue
    const last = all.at(-1)
    if (last?.at(-1)?.n === block.n - 1) last.push(block)
    else all.push([block])
  }
  return all.map(list => list.filter(({ text }) => text.length > 20 && plainWords(text).length > 2))
}
