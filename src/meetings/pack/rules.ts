/** Rules for publishing the papers of a meeting. */
import { london, rule } from '../../lib/index.ts'

export const nothingStops = rule<void, { stops: number }>({
  id: 'pack-nothing-stops',
  source: 'Local Government Act 1972, sections 100A(4) and 100B',
  says: () => 'Put right what stops the papers from being published first',
  test: ({ stops }) => stops === 0,
})

export const releasedAhead = rule<void, { due: Temporal.Instant; now: Temporal.Instant; date: string }>({
  id: 'pack-released-ahead',
  source: 'Local Government Act 1972, section 100B(3): papers are open before the meeting',
  says: () => 'Choose a time that is still to come, and not after the day of the meeting',
  test: ({ due, now, date }) =>
    Temporal.Instant.compare(due, now) > 0 && due.toZonedDateTimeISO(london).toPlainDate().toString() <= date,
})

export const contradictionsAnswered = rule<void, { open: number }>({
  id: 'pack-contradictions-answered',
  source: 'House rule: no papers go out with a contradiction that nobody has looked at',
  says: () => 'The proof-reader found errors. Mend each of them, or let it stand with a reason, then publish',
  test: ({ open }) => open === 0,
})

export const reportsThere = rule<void, { missing: number; anyway: boolean }>({
  id: 'pack-reports-there',
  source: 'Local Government Act 1972, section 100B(1): reports are open with the agenda',
  says: () =>
    'Reports are missing. Add them, or say that you publish without them: they are then listed as “to follow”',
  test: ({ missing, anyway }) => missing === 0 || anyway,
})
