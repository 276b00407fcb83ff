/** Paragraphs of a paper beside those that said the same before it. */
import { type Slot, slotsBeside } from '../../mentions/slots.ts'
import { type Block, dayOf, type Paper } from '../../paper/paper.ts'
import { comparedBy } from '../../record/compared.ts'
import type { Earlier, SameWords } from '../../record/earlier.ts'

/** `slots`: dates and figures in order, here and there; `day`: ISO, of this paper. */
export type SaidBefore = {
  block: Block
  day: string
  before: SameWords & { date: string }
  slots: readonly [Slot, Slot][]
}

/** Of each paragraph that is no minute, all that an earlier paper had in the same words, the newest first. */
export function* saidBefore(paper: Paper, { same }: Earlier): Iterable<readonly SaidBefore[]> {
  if (same.size === 0) return
  for (const block of paper.blocks) {
    if (block.part === 'minutes') continue
    const day = dayOf(paper, block)
    const there = same.get(comparedBy(block))
    if (!there || day === null) continue
    const all = there.flatMap((one): SaidBefore[] => {
      if (one.date === null || one.date >= day) return []
      const slots = slotsBeside(block.text, one.text)
      return slots ? [{ block, day, before: { ...one, date: one.date }, slots }] : []
    })
    if (all.length > 0) yield all.sort((a, b) => b.before.date.localeCompare(a.before.date))
  }
}

export const differs = ([here, there]: readonly [Slot, Slot]): boolean => here.value !== there.value
