/** The references of minutes. */
import type { Check } from '../../check.ts'
import { type Mark, marksOf } from '../../mentions/marks.ts'
import { breaksIn } from '../../mentions/ordinals.ts'
import type { Block } from '../../paper/paper.ts'
import { brokenRow } from './breaks.ts'

export const minuteNumbering: Check = {
  id: 'minute-numbering',
  family: 'structure',
  severity: 'warning',
  says: 'A minute whose reference is left out, given twice, out of order or of another series',
  *look({ minutes }) {
    if (!minutes) return
    const known = new Map<Block, string>()
    for (const { ref, heading } of minutes.items) if (ref && heading) known.set(heading, ref)
    const marks = marksOf(minutes.blocks, known)
    if (!reordered(marks, minutes.blocks)) yield* brokenRow(marks, minutes.blocks, 'minutes')
    yield* otherSeries(marks)
  },
}

const order =
  /\border of (?:the )?(?:business|agenda|items|proceedings)\b|\bbrought forward\b|\bitems?\b[^.]{0,60}\b(?:taken|considered|heard|dealt with)\b[^.]{0,30}\b(?:before|first|next|last|earlier|out of)\b/i

/** Nothing is left out, and the minutes say that the items were taken in another order. */
const reordered = (marks: readonly Mark[], blocks: readonly Block[]): boolean =>
  breaksIn(marks.map(({ value }) => value).toSorted((a, b) => a - b)).length === 0 &&
  blocks.some(({ text }) => order.test(text))

/** One among at least four that has another prefix or year than all the rest, which are alike. */
function* otherSeries(marks: readonly Mark[]) {
  for (const mark of marks) {
    const rest = marks.filter(one => one !== mark)
    const [first] = rest
    if (rest.length < 3 || !first || mark.fixed === first.fixed || rest.some(one => one.fixed !== first.fixed)) continue
    yield {
      at: { block: mark.block, quote: '' },
      says: `This is ${mark.label}, and the other minutes are numbered as ${first.label}`,
      evidence: [{ block: first.block, quote: '' }],
    }
  }
}
