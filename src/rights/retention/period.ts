/** Periods as people read them. */

/** PostgreSQL's '6 years', '1 mon', '08:00:00' → '6 years', '1 month', '8 hours'. */
export function periodName(period: string): string {
  const time = /(\d+):(\d\d):\d\d/.exec(period)
  const words = period
    .replace(/\d+:\d\d:\d\d/, '')
    .replace(/\bmon(s?)\b/g, 'month$1')
    .trim()
  const hours = Number(time?.[1] ?? 0)
  const said = hours > 0 ? `${hours} ${hours === 1 ? 'hour' : 'hours'}` : ''
  return [words, said].filter(Boolean).join(' ')
}
