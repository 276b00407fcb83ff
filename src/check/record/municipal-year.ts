/** The municipal year of a day, where that is certain: it begins at an annual meeting in May, on no fixed day. */

/** By the year in which it begins: 2021 for September 2021 and March 2022; null in May. */
export function yearOf(day: string): number | null {
  const [year = '', month = ''] = day.split('-')
  return month === '05' ? null : Number(year) - (month < '05' ? 1 : 0)
}
