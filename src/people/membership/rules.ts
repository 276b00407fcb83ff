/** Rules for members of a body. */
import { rule } from '../../lib/index.ts'

const source = 'our own'
const chairing = /^chair/i

export type Sitting = { personId: number; name: string; role: string | null; ends: string | null; coopted: boolean }

export const oneChair = rule<void, { role: string | null; personId: number | null; others: Sitting[] }>({
  id: 'one-chair',
  source: 'Local Government Act 1972, sections 3 and 102, and standing orders: one person presides',
  says: () => 'There is a chair already: give them another role or end their membership first',
  test: ({ role, personId, others }) =>
    role === null ||
    !chairing.test(role) ||
    !others.some(one => one.personId !== personId && one.ends === null && chairing.test(one.role ?? '')),
})

export const seatFree = rule<
  void,
  { seats: number | null; coopted: boolean; personId: number | null; others: Sitting[] }
>({
  id: 'seat-free',
  source: 'our own: the council says how many seats a body has; co-opted members sit beside them',
  says: () => 'Every seat is taken: end a membership first, or say that the body has more seats',
  test: ({ seats, coopted, personId, others }) =>
    coopted ||
    seats === null ||
    others.filter(one => !one.coopted && one.ends === null && one.personId !== personId).length < seats,
})

export const endsAfterBegins = rule<void, { begins: string | null; ends: string | null }>({
  id: 'ends-after-begins',
  source,
  says: () => 'The last day must not be before the first',
  test: ({ begins, ends }) => begins === null || ends === null || ends >= begins,
})

export const endingSaid = rule<void, { ends: string | null; whyEnded: string | null }>({
  id: 'ending-said',
  source,
  says: () => 'Give the last day and why the membership ended, both or neither',
  test: ({ ends, whyEnded }) => (ends === null) === (whyEnded === null),
})

export const notListedYet = rule<void, { listed: boolean }>({
  id: 'not-listed-yet',
  source,
  says: () => 'They are on the list of this year already',
  test: ({ listed }) => !listed,
})
