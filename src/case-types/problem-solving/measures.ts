/** What the group counts: every referral, those declined too, by what became of it; and how long cases stay. */
import type { Measure } from '../../casework/index.ts'
import { declineReasons } from './decisions.ts'
import { exitReasons } from './rules.ts'

const about = { people: 'People', place: 'Places' }
const words = (choices: readonly { readonly key: string; readonly name: string }[]) =>
  Object.fromEntries(choices.map(({ key, name }) => [key, name]))

export const measures: readonly Measure[] = [
  {
    key: 'referrals',
    name: 'Referrals',
    says: 'Referrals received in the period, whatever became of them; a case that is referred again counts again.',
    counts: 'flow',
    mark: 'referral',
    by: about,
  },
  {
    key: 'again',
    name: 'Referred again',
    says: 'Those of the referrals that opened a case again.',
    counts: 'flow',
    mark: 'referred-again',
  },
  {
    key: 'accepted',
    name: 'Accepted',
    says: 'Cases that the group took on in the period.',
    counts: 'flow',
    mark: 'accepted',
    by: about,
  },
  {
    key: 'declined',
    name: 'Declined',
    says: 'Referrals that the group did not take on in the period.',
    counts: 'flow',
    mark: 'declined',
    by: about,
  },
  {
    key: 'declined-because',
    name: 'Declined, by reason',
    says: 'The same referrals, by why the group did not take them on.',
    counts: 'flow',
    mark: 'declined-because',
    by: words(declineReasons),
  },
  {
    key: 'deferred',
    name: 'Deferred',
    says: 'Decisions put off to a later meeting in the period; one case can be put off more than once.',
    counts: 'flow',
    mark: 'deferred',
    by: about,
  },
  {
    key: 'withdrawn',
    name: 'Taken back',
    says: 'Referrals taken back in the period before the group had decided.',
    counts: 'flow',
    mark: 'withdrawn',
    by: about,
  },
  {
    key: 'undecided',
    name: 'Waiting for a decision',
    says: 'Referrals that the group had neither accepted nor declined as at the day.',
    counts: 'stock',
    mark: 'stage',
    values: ['referred', 'screened', 'deferred'],
  },
  {
    key: 'active',
    name: 'With the group',
    says: 'Cases accepted and not yet let go as at the day.',
    counts: 'stock',
    mark: 'active',
    by: about,
  },
  {
    key: 'exited',
    name: 'Left the group',
    says: 'Cases that the group let go in the period, by why.',
    counts: 'flow',
    mark: 'exited',
    by: words(exitReasons),
  },
  {
    key: 'exited-of',
    name: 'Left the group, people and places',
    says: 'The same cases, by what they were about.',
    counts: 'flow',
    mark: 'exited-of',
    by: about,
  },
  {
    key: 'months',
    name: 'Months with the group',
    says: 'The middle of the months from acceptance to leaving, of cases that left in the period.',
    counts: 'median',
    mark: 'months-in-group',
    unit: 'months',
  },
  {
    key: 'objectives',
    name: 'Objectives',
    says: 'Objectives of the cases that left in the period: those that were measured at their target, and the others.',
    counts: 'flow',
    mark: 'objective',
    by: { met: 'Met', missed: 'Not met' },
  },
  {
    key: 'reviews',
    name: 'Reviews',
    says: 'Cases reviewed at meetings in the period, by how they stood since the meeting before.',
    counts: 'flow',
    mark: 'reviewed',
    by: { better: 'Better', same: 'The same', worse: 'Worse' },
  },
]
