/** Rules for work programmes. */
import { rule } from '../../lib/index.ts'

export const plannedAhead = rule<void, { meeting: { date: string; status: string } | null; today: string }>({
  id: 'planned-ahead',
  source: 'our own: a topic is planned for a meeting that is still to come',
  says: () => 'Choose a meeting that is still to come and is not cancelled',
  test: ({ meeting, today }) => meeting === null || (meeting.date >= today && meeting.status !== 'cancelled'),
})

export const droppedWithReason = rule<void, { reason: string }>({
  id: 'dropped-with-reason',
  source: 'our own: who suggested it is told why',
  says: () => 'Say why it is dropped in one sentence: everybody who reads the programme sees it',
  test: ({ reason }) => reason !== '',
})
