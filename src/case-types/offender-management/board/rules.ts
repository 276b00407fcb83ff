/** The rules of the hours that agencies record. */
import type { Day } from '../../../casework/index.ts'
import { rule } from '../../../lib/index.ts'

export const weekBegun = rule<void, { monday: Day; on: Day }>({
  id: 'iom-hours-week-begun',
  source: 'our own: hours that are still to come were not spent',
  says: () => 'The week must have begun',
  test: ({ monday, on }) => monday <= on,
})

export const hoursInCohort = rule<void, { cohort: string | undefined }>({
  id: 'iom-hours-in-cohort',
  source: 'our own: hours are shared out by cohort',
  says: () => 'Choose a week in which the person was in a cohort',
  test: ({ cohort }) => cohort !== undefined,
})

export const hoursOnce = rule<void, { again: boolean }>({
  id: 'iom-hours-once',
  source: 'our own: what is recorded twice is counted twice',
  says: () => 'The hours of this agency in that week are recorded already: put those right instead',
  test: ({ again }) => !again,
})
