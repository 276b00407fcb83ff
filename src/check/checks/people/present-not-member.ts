/** Somebody recorded among the members present, or excused, who is no member. */
import type { Check } from '../../check.ts'
import { listsOf } from '../../mentions/attendance.ts'
import { membershipAt } from '../../mentions/membership.ts'
import { likeness } from '../../mentions/names.ts'

const guest = /substitut|in place of|on behalf|represent|cabinet|portfolio|ward|co-?opt|observ|invit|officer|director/i

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
    const told = paper.minutes?.blocks.filter(({ text }) => /substitut|in place of|deputis|co-?opt/i.test(text)) ?? []
    for (const [list, is] of [
      [present, 'present as a member'],
      [apologies, 'excused as a member'],
    ] as const)
      for (const { name, at, said } of list ?? []) {
        if (name.sex !== null && membership.names.every(one => one.name.sex === null)) continue
        if (membership.names.some(one => likeness(one.name, name).kind !== 'other')) continue
        if (guest.test(said) || told.some(({ text }) => text.includes(name.printed.split(' ').at(-1) ?? ''))) continue
        yield {
          at,
          severity: membership.sure ? 'warning' : 'note',
          says: `${name.printed} is recorded as ${is}, and is not on the list of members`,
          evidence: [first.at],
        }
      }
  },
}
