/** Municipal years, from annual meeting to annual meeting (Local Government Act 1972, Schedule 12 paragraph 1). Pure. */
import { municipalYear } from '../../lib/index.ts'

/** `annuals`: the days of the council's annual meetings on record; `begins`: 'MM-DD' from the profile, for years without one. */
export type Years = { readonly annuals: readonly string[]; readonly begins: string }

/** The first day of the municipal year that begins in `year`, 'YYYY-MM-DD'. */
export const firstDay = (year: number, { annuals, begins }: Years): string =>
  annuals.find(day => Number(day.slice(0, 4)) === year) ?? `${year}-${begins}`

/** The municipal year that a day falls in, by the year in which it begins. The annual meeting itself opens the new one. */
export function yearOn(day: string, years: Years): number {
  const year = Number(day.slice(0, 4))
  if (years.annuals.some(one => Number(one.slice(0, 4)) === year)) return day >= firstDay(year, years) ? year : year - 1
  return municipalYear(day, years.begins)
}
