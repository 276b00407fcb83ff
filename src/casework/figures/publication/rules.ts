/** What is published of a service every twelve months: whole periods that have ended, as they were counted, once and then corrected. */
import { rule } from '../../../lib/index.ts'

const source = 'our own: a published figure is a frozen reading'

export const periodEnded = rule<void, { last: string; today: string }>({
  id: 'published-period-ended',
  source,
  says: () => 'Choose twelve months that have ended: what still changes is not published',
  test: ({ last, today }) => last < today,
})

export const countedAsShown = rule<void, { shown: string; counted: string }>({
  id: 'published-as-shown',
  source,
  says: () => 'The numbers have changed since you looked at them: read them again below before you publish them',
  test: ({ shown, counted }) => shown === counted,
})

export const correctionSaysWhy = rule<void, { corrects: boolean; why: string }>({
  id: 'published-correction-says-why',
  source: 'our own: readers of the first numbers must be told what was wrong with them',
  says: () =>
    'These twelve months are published already: say what was wrong with those numbers, in 1,000 characters or fewer',
  test: ({ corrects, why }) => !corrects || (why.trim() !== '' && why.length <= 1000),
})

export const ofReceivingAgency = rule<void, { agencyId: number; mine: readonly { readonly id: number }[] }>({
  id: 'published-by-receiving-agency',
  source: 'our own: the agency that receives what is asked for answers for what is published of it',
  says: () => 'Only whoever works at the agency that receives this publishes its numbers',
  test: ({ agencyId, mine }) => mine.some(one => one.id === agencyId),
})
