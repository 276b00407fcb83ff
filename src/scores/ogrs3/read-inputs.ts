/** The inputs of OGRS3 from JSON that somebody else wrote: each field there, of its kind, and no guessing. */
import { type Gender, genders } from './instrument.ts'
import type { Inputs } from './score.ts'

/** A sentence that names the field. */
export type Unread = { readonly unread: string }

/** Days of each month in a year without 29 February. */
const daysOf = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Asked three times a line, of very many lines: by hand it takes a tenth of the time. */
function isDay(value: unknown): value is string {
  const [, year, month, day] = typeof value === 'string' ? (/^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? []) : []
  const last = daysOf[Number(month) - 1]
  return (
    last !== undefined && Number(day) >= 1 && Number(day) <= last + (month === '02' && isLeap(Number(year)) ? 1 : 0)
  )
}
const isGender = (value: unknown): value is Gender => genders.some(one => one === value)
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
const isCode = (value: unknown): value is string => typeof value === 'string' && /^\d{5}$/.test(value)

const day = { is: isDay, says: 'a day of the calendar, such as 1990-02-28' }

/** What each field must be. */
const kinds = {
  gender: { is: isGender, says: genders.join(' or ') },
  dateOfBirth: day,
  dateOfCurrentConviction: day,
  dateAtStartOfFollowup: day,
  totalNumberOfSanctionsForAllOffences: { is: isWhole, says: 'a whole number from 1 to 999' },
  ageAtFirstSanction: { is: isWhole, says: 'a whole number of years' },
  currentOffenceCode: { is: isCode, says: 'five digits in quotation marks, such as "02800"' },
} as const satisfies Record<keyof Inputs, { is: (value: unknown) => boolean; says: string }>

const fields = Object.keys(kinds) as (keyof Inputs)[]

/** Fields of other names are no concern of the score. */
export function readInputs(given: unknown): Inputs | Unread {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return { unread: 'The line is not a JSON object with the seven fields.' }
  const known = given as Readonly<Record<string, unknown>>
  for (const field of fields) {
    const value = Object.hasOwn(known, field) ? known[field] : undefined
    if (value === undefined || value === null)
      return { unread: `${field} is missing: it must be ${kinds[field].says}.` }
    if (!kinds[field].is(value)) return { unread: `${field} must be ${kinds[field].says}.` }
  }
  return known as Inputs
}
