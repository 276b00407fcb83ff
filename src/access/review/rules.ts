/** Rules for access reviews. */
import { rule } from '../../lib/index.ts'

const source = 'NCSC: identity and access management; our own: leavers keep access where nobody looks'

export const oneReviewAtATime = rule<void, { open: boolean }>({
  id: 'one-review-at-a-time',
  source,
  says: () => 'A review of this agency is under way already: finish that one first',
  test: ({ open }) => !open,
})

export const dueSoon = rule<void, { due: string; today: string }>({
  id: 'due-soon',
  source,
  says: () => 'The day by which it is due must be today or later, and within six months',
  test: ({ due, today }) => due >= today && due <= Temporal.PlainDate.from(today).add({ months: 6 }).toString(),
})

export const everyRoleDecided = rule<void, { undecided: number }>({
  id: 'every-role-decided',
  source,
  says: () => 'Choose keep or end for each role: a review that leaves one out has not looked at it',
  test: ({ undecided }) => undecided === 0,
})
