/** Rules for keeping and erasing. */
import { rule } from '../../lib/index.ts'

export const keptForAWhile = rule<void, { until: Temporal.PlainDate; today: Temporal.PlainDate }>({
  id: 'kept-for-a-while',
  source: 'UK GDPR article 5(1)(e): no longer than is necessary',
  says: () => 'Keep it until a day within the next ten years: then somebody looks at it again',
  test: ({ until, today }) =>
    Temporal.PlainDate.compare(until, today) > 0 && Temporal.PlainDate.compare(until, today.add({ years: 10 })) <= 0,
})

export const reasonGiven = rule<void, { why: string }>({
  id: 'retention-reason',
  source: 'UK GDPR article 5(2): you must be able to show why',
  says: () => 'Say why, in 5 to 500 characters, without naming anybody',
  test: ({ why }) => why.length >= 5 && why.length <= 500,
})

export const periodInYears = rule<void, { years: number }>({
  id: 'retention-years',
  source: 'our own; UK GDPR article 5(1)(e)',
  says: () => 'Enter a whole number of years from 1 to 100',
  test: ({ years }) => Number.isInteger(years) && years >= 1 && years <= 100,
})
