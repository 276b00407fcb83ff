/** One member under two parties. */
import type { Check, Place } from '../../check.ts'
import { listsOf } from '../../mentions/attendance.ts'
import { likeness, type Name } from '../../mentions/names.ts'
import { anyParty, partyOf } from '../../mentions/parties.ts'
import { peopleIn } from '../../mentions/people.ts'

const behind = new RegExp(
  String.raw`^\s*(?:\((?:Vice[- ]|Deputy )?Chair\w*\)\s*)?(?:[(\[–-]\s*)(${anyParty})(?![\p{L}-])`,
  'u',
)

export const partyTwoWays: Check = {
  id: 'party-two-ways',
  family: 'people',
  severity: 'warning',
  says: 'A member who is given two parties',
  *look(paper) {
    const known: { name: Name; party: string; at: Place }[] = (listsOf(paper).members ?? []).flatMap(
      ({ name, party, at }) => {
        const of = partyOf(party ?? '')
        return of === null ? [] : [{ name, party: of, at }]
      },
    )
    for (const block of paper.blocks) {
      if (block.role === 'member') continue
      for (const { name, text, start, councillor } of peopleIn(block.text)) {
        const printed = behind.exec(block.text.slice(start + text.length))?.[1]
        const party = partyOf(printed ?? '')
        if (!councillor || party === null) continue
        const at = { block, quote: text }
        const same = known.find(one => likeness(one.name, name).kind === 'same')
        if (!same) known.push({ name, party, at })
        else if (same.party !== party)
          yield {
            at,
            says: `${name.printed} is ${party} here, and ${same.party} elsewhere`,
            evidence: [same.at],
            same: text,
          }
      }
    }
  },
}
