/** Letters that stand for nothing, but for two that changed places: COMHA for COMAH. */
import type { Check, Severity } from '../../check.ts'
import { acronymsIn } from '../../mentions/acronyms.ts'
import { bracketedIn } from '../../mentions/expansions.ts'
import { known, oneLetterAway, swapped } from '../../mentions/known-acronyms.ts'
import type { Block, Paper } from '../../paper/paper.ts'

export const acronymLettersCrossed: Check = {
  id: 'acronym-letters-crossed',
  family: 'words',
  severity: 'warning',
  says: 'Letters that stand for nothing, and are those of a known short form but for one slip',
  *look(paper, _earlier, facts) {
    const { used, explained } = acronymsOf(paper)
    const { byLetters } = known(facts.acronyms)
    for (const [letters, blocks] of used) {
      const [block] = blocks
      if (!block || letters.length < 3 || explained.has(letters) || byLetters.has(letters)) continue
      for (const other of new Set([...used.keys(), ...byLetters.keys()])) {
        const sure = likely(letters, other, blocks.length, used.get(other)?.length ?? 0, explained.has(other))
        if (!sure || !(byLetters.has(other) || explained.has(other))) continue
        const place = used.get(other)?.[0]
        const fact = byLetters.get(other)
        yield {
          at: { block, quote: letters },
          says: `${letters} stands for nothing here; ${other} may be meant${fact ? `, ${fact.words[0]}` : ''}`,
          evidence: place
            ? [{ block: place, quote: other }]
            : [{ file: fact?.source ?? '', line: null, quote: `${other}: ${fact?.words[0]}` }],
          mend: fact?.letters.toUpperCase() === other ? fact.letters : other,
          severity: sure,
          same: letters,
        }
        break
      }
    }
  },
}

/** Every short form of the paper with the blocks that use it; those that stand beside their words. */
function acronymsOf({ blocks }: Paper) {
  const used = new Map<string, Block[]>()
  const explained = new Set<string>()
  for (const block of blocks) {
    for (const { letters } of acronymsIn(block.text)) {
      const before = used.get(letters)
      if (before) before.push(block)
      else used.set(letters, [block])
    }
    for (const { letters } of bracketedIn(block.text)) explained.add(letters)
  }
  return { used, explained }
}

/** How surely `letters`, written `times`, is a slip for `other`; three letters alone are too few to say. */
function likely(letters: string, other: string, times: number, others: number, explained: boolean): Severity | null {
  const often = explained ? others + 1 : others
  if (swapped(letters, other)) {
    if (letters.length === 3) return often >= 2 && times === 1 ? 'warning' : null
    if (others === 0) return times > 1 ? 'note' : 'warning'
    return times > others ? null : 'warning'
  }
  if (!oneLetterAway(letters, other) || letters.length < 4 || other.length < 5) return null
  if (often > times) return 'warning'
  const sameLetters = new Set(letters + other).size === new Set(other).size
  return others === 0 && letters.length > 4 && sameLetters ? 'note' : null
}
