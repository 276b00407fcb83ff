/** Somebody who left for an item because of an interest, and then moves, seconds or votes on it. */
import type { Check, Place } from '../../check.ts'
import { type Act, actsIn } from '../../mentions/acts.ts'
import { likeness, type Name } from '../../mentions/names.ts'
import { peopleIn } from '../../mentions/people.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import type { Block } from '../../paper/paper.ts'

export const actsAfterLeaving: Check = {
  id: 'acts-after-leaving',
  family: 'people',
  severity: 'warning',
  says: 'A member who withdrew from an item because of an interest, and moves, seconds or votes on it',
  *look({ minutes }) {
    const items = minutes?.items ?? []
    const out = items.map((): { name: Name; at: Place }[] => [])
    for (const [n, { blocks }] of items.entries())
      for (const block of blocks)
        for (const { name, at, item } of withdrawalsIn(block)) {
          const meant =
            item === null ? n : items.findIndex(one => one.ref === item || one.ref?.replace(/^\D+/, '') === item)
          out[meant]?.push({ name, at })
        }
    for (const [n, { blocks }] of items.entries())
      for (const block of blocks)
        for (const { by, does } of actsIn(block.text)) {
          const left = out[n]?.find(one => likeness(one.name, by.name).kind === 'same' && one.at.block.n <= block.n)
          if (!left || !['moves', 'seconds', 'votes'].includes(does)) continue
          if (left.at.block === block && block.text.indexOf(left.at.quote) >= by.start) continue
          yield {
            at: { block, quote: by.text },
            says: `${by.name.printed} ${does} here, after withdrawing from this item`,
            evidence: [left.at],
          }
        }
  },
}

const gone =
  /\bwithdrew\b(?! (?:the|an?|his|her|their) )|\bwas not in the (?:meeting|room|chamber|hall)\b|\b(?:left|vacated|would leave|would withdraw from|leaving|withdrawing from) (?:the )?(?:meeting|room|chamber|hall)\b|\b(?:took|taking|take) no part\b|\bdid not (?:take part|participate|vote)\b|\bleft (?:while|during|before) (?:the|this) (?:matter|item|discussion|debate|vote)\b/i
const interest = /\binterest|\bpecuniary|\bpre-?determin/i

/** `item`: 'in item 7' names it; null is the item in which it is said. */
function* withdrawalsIn(block: Block): Generator<{ name: Name; at: Place; item: string | null }> {
  if (!gone.test(block.text) || !interest.test(block.text)) return
  for (const { text } of sentencesIn(block.text)) {
    if (!gone.test(text) && !interest.test(text)) continue
    const item = /\b(?:agenda )?(?:item|minute)s?(?: no\.?| number)? (\d+[a-z]?)\b/i.exec(text)?.[1] ?? null
    const declared = actsIn(text).find((one: Act) => one.does === 'declares' || one.does === 'leaves')
    const people = peopleIn(text)
    const one = declared?.by ?? (gone.test(text) && interest.test(text) && people.length === 1 ? people[0] : undefined)
    if (one) yield { name: one.name, at: { block, quote: one.text }, item }
  }
}
