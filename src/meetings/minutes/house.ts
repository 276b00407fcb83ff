/** Dates, times and names as minutes print them. Pure. */
import { fullDate, london } from '../../lib/index.ts'

/** 'Tuesday, 10 June 2025' */
export const paperDate = (date: string): string => fullDate(date).replace(' ', ', ')

/** '6.30 p.m.', from '18:30' */
export function paperTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return `${hour % 12 || 12}.${String(minute).padStart(2, '0')} ${hour < 12 ? 'a.m.' : 'p.m.'}`
}

/** '18:30', of an instant in London */
export const clockOf = (at: Temporal.Instant): string =>
  at.toZonedDateTimeISO(london).toPlainTime().toString({ smallestUnit: 'minute' })

const wordsIn = (name: string): string[] => name.trim().split(/\s+/)
const surname = (name: string): string => wordsIn(name).slice(1).join(' ') || name.trim()

/** Ranks and titles with which a guest is called: no forenames, so no initial is made of them. */
const titles =
  /^(mr|mrs|ms|miss|mx|dr|prof(essor)?|rev(erend)?|sir|dame|lord|lady|(chief )?(superintendent|inspector|constable)|detective|sergeant|chief|commander|pc|dc|ps)\b/iu

/** 'N. Oakes': how officers and guests stand in minutes; one word stays as it is, and so does who is called by a rank: 'Inspector Dale Rook'. */
export function initialled(name: string): string {
  const [first = '', ...rest] = wordsIn(name)
  return rest.length === 0 || titles.test(name.trim()) || /^\p{Lu}\.?$/u.test(first)
    ? name.trim()
    : `${first.charAt(0)}. ${rest.join(' ')}`
}

/** The surname alone, with an initial only where somebody else among them has it too: 'Oakes', 'M. Vale'. */
export const shortName = (name: string, among: readonly string[]): string =>
  among.filter(other => surname(other) === surname(name)).length > 1 ? initialled(name) : surname(name)

/** 'Board' of 'Safer Communities Scrutiny Board': what a body is called in its own minutes. */
export const nounOf = (body: string): string => wordsIn(body).at(-1) ?? body

/** Words of the profile with what stands in braces filled in. */
export const filled = (words: string, values: Readonly<Record<string, string>>): string =>
  words.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole)
