/** A reference to a part of a list, 'recommendation (d)', 'points 3 and 4', that the list before it does not have. */
import type { Check, Found } from '../../check.ts'
import { remember } from '../../mentions/remember.ts'
import type { Block, Paper } from '../../paper/paper.ts'

const nouns = 'recommendations?|options?|points?|actions?|proposals?|resolutions?|sub-?paragraphs?|conditions?'
const label = String.raw`\(?([a-h]|i{1,3}|iv|vi{0,3}|[1-9])\)?(?![\w.]*\w)`
const naming = new RegExp(
  String.raw`\b(${nouns})(?: at| in| under)?(?: numbers?| nos?\.?)? ${label}(?:(?:,| and| or| to|–|-) ?${label})?`,
  'gi',
)
const elsewhere =
  /\b(?:Act|Code|Constitution|Policy|Strategy|Plan|minutes?|previous|earlier|last (?:meeting|report)|Inquiry|Ofsted|audit|HMI\w*|Review|appendix|annex|attached|decision points?)\b/

/** Bare: 'b', '2', 'iii'. */
type Kind = 'letter' | 'roman' | 'digit'
const kindOf = (mark: string): Kind =>
  /^\d$/.test(mark) ? 'digit' : /^(?:ii|iii|iv|vi{0,3}|i)$/.test(mark) ? 'roman' : 'letter'

const labels = remember((text: string) =>
  [...text.matchAll(naming)].map(({ 0: quote, 1: noun = '', 2: one = '', 3: two, index }) => ({
    quote,
    index,
    noun,
    marks: [one, ...(two ? [two] : [])],
  })),
)
/** 'Option B: take them away', and '(a) to note the survey; (b) to …' within a paragraph. */
const own = remember((text: string) => [
  ...(/^option ([A-H]|\d)\b/i.exec(text) ?? []).slice(1),
  ...(/^(?:recommendation|proposal|action|point) ([A-H]|\d)\b(?=\s?[:.(–-]|$)/i.exec(text) ?? []).slice(1),
  ...Array.from(text.replace(naming, '').matchAll(/(?:^|[\s;:,])\(([a-h]|[ivx]{1,4}|\d)\)\s/g), ([, one = '']) => one),
])

export const markNotThere: Check = {
  id: 'mark-not-there',
  family: 'structure',
  severity: 'warning',
  says: 'A reference to a recommendation, an option or a point of a list that is not in the list',
  *look(paper) {
    for (const blocks of [
      ...paper.reports.map(one => one.blocks),
      ...(paper.minutes?.items.map(one => one.blocks) ?? []),
    ])
      yield* among(blocks, paper)
  },
}

function* among(blocks: readonly Block[], { reports }: Paper): Generator<Found> {
  const naming = blocks.filter(({ text }) => labels(text).length > 0)
  if (naming.length === 0) return
  // The numbers of a report's sections are no marks of its lists.
  const marks = blocks.flatMap(block =>
    [
      ...own(block.text),
      ...(block.number && block.role !== 'section-heading' && !/[.\d]{2}/.test(block.number) ? [block.number] : []),
    ].map(one => ({
      mark: one.replace(/\W/g, '').toLowerCase(),
      block,
    })),
  )
  for (const block of naming)
    for (const { quote, index, marks: meant, noun } of labels(block.text)) {
      if (elsewhere.test(block.text) || (index === 0 && own(block.text).length > 0)) continue
      const kind = kindOf(meant[0]?.toLowerCase() ?? '')
      const list = marks.filter(one => one.block !== block && kindOf(one.mark) === kind)
      const first = kind === 'digit' ? '1' : kind === 'roman' ? 'i' : 'a'
      // A report's sections are numbered too.
      const sections = kind === 'digit' && reports.some(one => one.blocks === blocks) && !/^rec|^opt/i.test(noun)
      const missing = meant.filter(one => !marks.some(({ mark }) => mark === one.toLowerCase()))
      if (missing.length === 0 || sections || new Set(list.map(one => one.mark)).size < 2) continue
      const last = list.at(-1)
      if (!last || !list.some(({ mark }) => mark === first)) continue
      yield {
        at: { block, quote },
        says: `The list here goes from ${first} to ${last.mark}, and has no ${missing.join(' or ')}`,
        evidence: [{ block: last.block, quote: '' }],
      }
    }
}
