/** Somebody recorded among the members present, or excused, who is no member. */
import type { Check } from '../../check.ts'
import { isAttendance, listsOf } from '../../mentions/attendance.ts'
import { membershipAt } from '../../mentions/membership.ts'
import { likeness } from '../../mentions/names.ts'
import type { Block } from '../../paper/paper.ts'

const guest = /substitut|in place of|on behalf|represent|cabinet|portfolio|ward|co-?opt|observ|invit|officer|director/i
const told = /substitut|in place of|deputis|co-?opt/i

export const presentNotMember: Check = {
  id: 'present-not-member',
  family: 'people',
  severity: 'warning',
  says: 'A person recorded as a member present or excused who is not on the list of members',
  *look(paper, earlier) {
    const membership = membershipAt(paper, earlier)
    const first = membership?.names[0]
    if (!membership || !first) return
    const { present, apologies } = listsOf(paper)
    const words = paper.minutes?.blocks.filter(({ text }) => told.test(text)) ?? []
    for (const [list, is] of [
      [present, 'present as a member'],
      [apologies, 'excused as a member'],
    ] as const)
      for (const { name, at, said } of list ?? []) {
        if (name.sex !== null && membership.names.every(one => one.name.sex === null)) continue
        if (membership.names.some(one => likeness(one.name, name).kind !== 'other')) continue
        if (guest.test(said) || words.some(block => standsIn(block, name.printed.split(' ').at(-1) ?? ''))) continue
        yield {
          at,
          severity: membership.sure ? 'warning' : 'note',
          says: `${name.printed} is recorded as ${is}, and is not on the list of members`,
          evidence: [first.at],
        }
      }
  },
}

/** '(Co-optee)' behind another name on the same list is not of this one. */
function standsIn(block: Block, surname: string): boolean {
  const text = isAttendance(block) ? block.text.replace(/\([^()]*\)/g, '') : block.text
  return told.test(text) && text.includes(surname)
}
