/** What each entry about people changes in the state of a sitting. */
import { attender, changeItem, changeMember, memberOf, type Step } from './blank.ts'
import type { Data } from './happening.ts'
import type { Attender, Sitting } from './sitting.ts'

const howOf = (role: string | null | undefined) =>
  /vice|deputy/i.test(role ?? '') ? 'vice-chair' : /^chair/i.test(role ?? '') ? 'chair' : 'elected'

const comes =
  (at: Temporal.Instant) =>
  (one: Attender): Partial<Attender> =>
    one.stays.some(stay => stay.to === null)
      ? { inRoom: true }
      : { status: 'present', inRoom: true, stays: [...one.stays, { from: at, to: null }] }

const takesChair = (s: Sitting, id: number, at: Temporal.Instant): Sitting => {
  const role = memberOf(s, id)?.role
  const there = changeMember(s, id, comes(at))
  return { ...there, chairs: [...s.chairs, { personId: id, how: howOf(role), from: at }] }
}

/** What is about people, not about business. */
export type AboutPeople =
  | 'opened'
  | 'chair'
  | 'arrived'
  | 'left'
  | 'apologies'
  | 'on council business'
  | 'substitute'
  | 'attending'
  | 'stepped out'
  | 'stepped in'

export const peopleSteps: { [K in AboutPeople]: Step<Data[K]> } = {
  opened: (s, { person }, { at }) => takesChair({ ...s, phase: 'open', openedAt: at }, person, at),
  chair: (s, { person }, { at }) => takesChair(s, person, at),
  arrived: (s, { person }, { at }) => changeMember(s, person, comes(at)),
  left: (s, { person }, { at }) =>
    changeMember(s, person, one => ({
      inRoom: false,
      stays: one.stays.map(stay => (stay.to === null ? { ...stay, to: at } : stay)),
    })),
  apologies: (s, { person }) => changeMember(s, person, () => ({ status: 'apologies' })),
  'on council business': (s, { person }) => changeMember(s, person, () => ({ status: 'on council business' })),
  substitute(s, { person, name, for: instead }, { at }) {
    const party = memberOf(s, instead)?.party ?? null
    const sits = attender({ personId: person, name, role: null, party, votes: true }, instead)
    return { ...s, members: [...s.members, { ...sits, ...comes(at)(sits) }] }
  },
  attending: (s, { name, as, organisation }, { n }) => ({
    ...s,
    others: [...s.others, { n, name, as, organisation }],
  }),
  'stepped out': (s, { business, person }, { at }) =>
    changeItem(
      changeMember(s, person, () => ({ inRoom: false })),
      business,
      item => ({ absences: [...item.absences, { personId: person, leftAt: at, returnedAt: null }] }),
    ),
  'stepped in': (s, { person }, { at }) => ({
    ...changeMember(s, person, comes(at)),
    items: s.items.map(item => ({
      ...item,
      absences: item.absences.map(one =>
        one.personId === person && one.returnedAt === null ? { ...one, returnedAt: at } : one,
      ),
    })),
  }),
}
