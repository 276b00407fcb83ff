/** A motion that one person moves and seconds. */
import type { Check, Place } from '../../check.ts'
import { actsIn } from '../../mentions/acts.ts'
import { listsOf } from '../../mentions/attendance.ts'
import { likeness, type Name } from '../../mentions/names.ts'

export const secondedByMover: Check = {
  id: 'seconded-by-mover',
  family: 'people',
  severity: 'error',
  says: 'A motion that is moved and seconded by the same person',
  *look(paper) {
    const known = Object.values(listsOf(paper)).flatMap(list => list?.map(one => one.name) ?? [])
    let mover: { name: Name; at: Place } | null = null
    let item: string | null = null
    for (const block of paper.blocks) {
      if (block.at !== item) mover = null
      item = block.at
      for (const { by, does } of actsIn(block.text)) {
        const at = { block, quote: by.text }
        if (does === 'moves') mover = { name: by.name, at }
        if (does !== 'seconds' || !mover) continue
        if (oneOf(mover.name, by.name, known))
          yield { at, says: `${by.name.printed} moves this and seconds it`, evidence: [mover.at] }
        mover = null
      }
    }
  },
}

/** 'Lumb' and 'Lumb' are one, unless J. and W. Lumb are both there and one of the two is not said. */
function oneOf(a: Name, b: Name, known: readonly Name[]): boolean {
  const like = likeness(a, b)
  if (like.kind !== 'same') return false
  if (like.by !== 'nothing' && a.words.length > 1) return true
  const surname = a.words.at(-1)
  return (
    new Set(known.filter(one => one.words.at(-1) === surname && one.words.length > 1).map(one => one.words[0]?.[0]))
      .size < 2
  )
}
