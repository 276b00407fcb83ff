/** Time as people in England read it. The only place that asks the machine what time it is. */

export const london = 'Europe/London'

export const now = (): Temporal.Instant => Temporal.Now.instant()

export const today = (at: Temporal.Instant = now()): Temporal.PlainDate => at.toZonedDateTimeISO(london).toPlainDate()

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

type Day = string | Temporal.PlainDate | Temporal.Instant
const plain = (date: Day) => (date instanceof Temporal.Instant ? today(date) : Temporal.PlainDate.from(date))

/** '14 September 2021'; of an instant the day in London. */
export function longDate(date: Day): string {
  const d = plain(date)
  return `${d.day} ${months[d.month - 1]} ${d.year}`
}

/** 'Tuesday 14 September 2021' */
export const fullDate = (date: Day): string => `${weekdays[plain(date).dayOfWeek - 1]} ${longDate(date)}`

/** '6:30pm', 'midday', 'midnight': GOV.UK style, from '18:30'. */
export function clockTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  if (minute === 0 && hour === 12) return 'midday'
  if (minute === 0 && hour === 0) return 'midnight'
  return `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}${hour < 12 ? 'am' : 'pm'}`
}

/** 'HH:MM' from '14:05', '14.05', '1405', '2:05pm', '2pm', 'midday' or 'midnight'; '' from nothing; null from what is no time. */
export function readTime(typed: string): string | null {
  const text = typed.trim().toLowerCase()
  if (text === '') return ''
  if (text === 'midday' || text === 'noon') return '12:00'
  if (text === 'midnight') return '00:00'
  const found = /^(\d{1,2})(?:[:.]?([0-5]\d))?\s*([ap])?\.?m?\.?$/.exec(text)
  const [, hours = '', minutes, half] = found ?? []
  const hour = Number(hours)
  const isTime =
    half === undefined ? minutes !== undefined && hour < 24 && !text.includes('m') : hour >= 1 && hour <= 12
  if (!found || !isTime) return null
  const whole = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)
  return `${String(whole).padStart(2, '0')}:${minutes ?? '00'}`
}

/** '8:55am' in London */
export const timeOfDay = (at: Temporal.Instant): string =>
  clockTime(at.toZonedDateTimeISO(london).toPlainTime().toString({ smallestUnit: 'minute' }))

/** '14 September 2021, 8:55am' in London */
export const moment = (at: Temporal.Instant): string => `${longDate(at)}, ${timeOfDay(at)}`

/**
 * The municipal year that a date falls in, named by the year it begins: 2021 for 2021-22. It runs from annual meeting to
 * annual meeting (Local Government Act 1972, Schedule 12 paragraph 1: in May as a rule); `begins` is 'MM-DD'.
 */
export function municipalYear(date: string | Temporal.PlainDate, begins: string): number {
  const d = plain(date)
  return d.toString().slice(5) >= begins ? d.year : d.year - 1
}

/** '2021 to 2022' */
export const yearName = (begins: number): string => `${begins} to ${begins + 1}`
