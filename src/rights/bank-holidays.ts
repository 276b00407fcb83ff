/** Bank holidays in England as data: only until the product has a calendar of its own for all its clocks. */

export const bankHolidays = {
  version: '2026-08-01',
  source: 'gov.uk/bank-holidays, England and Wales; Banking and Financial Dealings Act 1971, schedule 1',
  /** Nobody has checked these against the source yet; 2028 was worked out from the rules. */
  verified: false,
  until: 2028,
  years: {
    2025: [
      '2025-01-01',
      '2025-04-18',
      '2025-04-21',
      '2025-05-05',
      '2025-05-26',
      '2025-08-25',
      '2025-12-25',
      '2025-12-26',
    ],
    2026: [
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-05-04',
      '2026-05-25',
      '2026-08-31',
      '2026-12-25',
      '2026-12-28',
    ],
    2027: [
      '2027-01-01',
      '2027-03-26',
      '2027-03-29',
      '2027-05-03',
      '2027-05-31',
      '2027-08-30',
      '2027-12-27',
      '2027-12-28',
    ],
    2028: [
      '2028-01-03',
      '2028-04-14',
      '2028-04-17',
      '2028-05-01',
      '2028-05-29',
      '2028-08-28',
      '2028-12-25',
      '2028-12-26',
    ],
  },
} as const

const closed = new Set<string>(Object.values(bankHolidays.years).flat())

export const isWorkingDay = (day: Temporal.PlainDate): boolean => day.dayOfWeek < 6 && !closed.has(day.toString())

/** The day itself where it is a working day, else the next one. */
export function workingDayFrom(day: Temporal.PlainDate): Temporal.PlainDate {
  let one = day
  while (!isWorkingDay(one)) one = one.add({ days: 1 })
  return one
}
