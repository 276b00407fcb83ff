/** The words of the log: what its keys mean to those who look through it. */
import { clockTime, london, longDate } from '../../lib/index.ts'

export const kinds: Readonly<Record<string, string>> = {
  consultation: 'Reading',
  collection: 'Collection',
  alteration: 'Change',
  disclosure: 'Disclosure',
  combination: 'Combination',
  erasure: 'Erasure',
  administration: 'Administration',
  'sign-in': 'Sign-in',
}

export const flags: Readonly<Record<string, string>> = {
  'not own case': 'Outside their own cases',
  'own name': 'A person of their own name',
  'own address': 'Their own address',
  refused: 'Asked for, and refused',
}

/** Words for the keys of reasons, where the module that owns them has given any. */
export type ReasonWords = Readonly<Record<string, string>>

/** '14 September 2026, 2:05pm' */
export function moment(at: Temporal.Instant): string {
  const there = at.toZonedDateTimeISO(london)
  return `${longDate(there.toPlainDate())}, ${clockTime(there.toPlainTime().toString({ smallestUnit: 'minute' }))}`
}
