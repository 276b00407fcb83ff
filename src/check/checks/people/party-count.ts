/** A number of members of a party that is not the number on the list. */
import type { Check } from '../../check.ts'
import { listsOf } from '../../mentions/attendance.ts'
import { anyParty, partyOf } from '../../mentions/parties.ts'

const words = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
]
const number = String.raw`(\d{1,2}|${words.join('|')})`
const counted = new RegExp(
  String.raw`(?<![\p{L}\d.])(?:${number} (${anyParty})(?: members?| councillors?| seats?)?|(${anyParty}) ?[(:–-] ?${number}(?: members?| seats?)?\)?)(?![\p{L}\d%])`,
  'giu',
)

export const partyCount: Check = {
  id: 'party-count',
  family: 'people',
  severity: 'warning',
  says: 'A number of members of a party that is not the number on the list of members',
  *look(paper) {
    const members = listsOf(paper).members?.filter(({ name }) => partyOf(name.printed) === null) ?? []
    const parties = members.map(({ party }) => partyOf(party ?? ''))
    const [first] = members
    if (!first || parties.includes(null)) return
    for (const block of paper.blocks) {
      if (/\b(?:Councillor|Cllr)/.test(block.text) || !['front', 'agenda', 'unread'].includes(block.part)) continue
      const all = [...block.text.matchAll(counted)]
      if (all.length < 2 && !/\b(?:seats?|politic|membership|proportion|balance|compris)/i.test(block.text)) continue
      for (const [quote, a, b, c, d] of all) {
        const said = (a ?? d ?? '').toLowerCase()
        const party = partyOf(b ?? c ?? '')
        const stated = /^\d/.test(said) ? Number(said) : words.indexOf(said)
        const real = parties.filter(one => one === party).length
        if (party === null || stated === real) continue
        yield {
          at: { block, quote },
          says: `This says ${said} ${party}, and ${real} on the list are ${party}`,
          evidence: [first.at],
        }
      }
    }
  },
}
