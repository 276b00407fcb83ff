/** A member who is neither among those present nor excused. */
import type { Check } from '../../check.ts'
import { listsOf } from '../../mentions/attendance.ts'
import { membershipAt } from '../../mentions/membership.ts'
import { likeness } from '../../mentions/names.ts'

export const memberNotAccountedFor: Check = {
  id: 'member-not-accounted-for',
  family: 'people',
  severity: 'note',
  says: 'A member whom the minutes record neither as present nor as absent',
  *look(paper, earlier) {
    const lists = listsOf(paper)
    const at = lists.present?.[0]?.at.block
    const membership = membershipAt(paper, earlier)
    if (!at || !membership || lists.apologies === null || !paper.minutes) return
    const told = [lists.present, lists.apologies, lists.absent, lists.officers, lists.alsoPresent].flatMap(
      list => list ?? [],
    )
    const attendance = paper.minutes.blocks.filter(
      ({ role, text }) => role === 'absent' || /\babsent|\babsence/i.test(text),
    )
    for (const { name, at: where } of membership.names) {
      const surname = name.printed.split(' ').at(-1) ?? ''
      if (told.some(one => likeness(one.name, name).kind !== 'other')) continue
      if (attendance.some(({ text }) => text.includes(surname))) continue
      yield {
        at: { block: at, quote: '' },
        says: `${name.printed} is on the list of members, and is neither among those present nor among the apologies`,
        evidence: [where],
      }
    }
  },
}
