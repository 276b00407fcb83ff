/** Somebody elected as Chair, and somebody else who then takes the chair or gives thanks for it. */
import type { Check, Place } from '../../check.ts'
import { likeness, type Name } from '../../mentions/names.ts'
import { peopleIn } from '../../mentions/people.ts'

const elected =
  /^(?:\s*\([^()]*\))?\s+(?:be|is|was|were) (?:duly )?(?:re-?)?(?:elected|appointed)(?: as)?(?: the)? Chair(?:man|woman|person)?\b(?! of (?!the (?:board|committee|panel|council)\b))/i
const thanks =
  /\b(?:newly[- ]elected Chair|(?:election|appointment|elected|appointed) as (?:the )?Chair)|\bthen took the chair\b/i
const other = /\b(?:vice|deputy|outgoing|former|previous|retiring|sub-committee|working group|behalf)\b/i

export const chairElected: Check = {
  id: 'chair-elected',
  family: 'people',
  severity: 'warning',
  says: 'A person who is elected Chair, and another who takes the chair or gives thanks for it',
  *look({ minutes }) {
    const chosen: { name: Name; at: Place }[] = []
    for (const block of minutes?.blocks ?? []) {
      if (other.test(block.text)) continue
      const people = peopleIn(block.text)
      for (const { name, text, start } of people)
        if (elected.test(block.text.slice(start + text.length))) chosen.push({ name, at: { block, quote: text } })
      const [one, two] = people
      const [chair] = chosen
      if (!one || two || !chair || chosen.length > 1 || chair.at.block === block || !thanks.test(block.text)) continue
      if (likeness(one.name, chair.name).kind !== 'other') continue
      yield {
        at: { block, quote: one.text },
        says: `${one.name.printed} is spoken of as the Chair here, and ${chair.name.printed} was elected`,
        evidence: [chair.at],
      }
    }
  },
}
