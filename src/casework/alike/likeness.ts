/** How likely it is that two records are of one person: named reasons, what each weighs, and what they come to. */
import { houseKeys, nameKeys, nameSounds, postcodeKey } from '../../lib/index.ts'
import type { PartyFacts } from '../party/record-party.ts'

/** What the database says of two records; at most one of the name, one of the date of birth, one of the address. */
export const reasons = {
  'same-name': { weighs: 5, says: 'same name' },
  'name-within': { weighs: 4, says: 'same name, but for one that was left out' },
  'sounds-alike': { weighs: 4, says: 'a name that sounds the same' },
  'one-word': { weighs: 1, says: 'one name the same' },
  'same-born': { weighs: 5, says: 'same date of birth' },
  'born-swapped': { weighs: 3, says: 'day and month of birth swapped' },
  'born-one-digit': { weighs: 2, says: 'date of birth different in one digit' },
  'born-differs': { weighs: -4, says: 'another date of birth' },
  'same-address': { weighs: 3, says: 'same address' },
  'same-postcode': { weighs: 1, says: 'same postcode' },
  'same-place': { weighs: 5, says: 'same place, by its address' },
} as const

export type Reason = keyof typeof reasons

/** From which sum on. A name and a date of birth that are both the same are the same; a name alone is perhaps. */
const from = { 'the same': 10, likely: 7, perhaps: 4 } as const

export type Level = keyof typeof from

/** Whoever comes to less is not asked about. */
export const least = from.perhaps

export const isReason = (key: string): key is Reason => Object.hasOwn(reasons, key)

/** Null: nothing says that they are one. */
export function likeness(by: readonly Reason[]): Level | null {
  const sum = by.reduce((all, reason) => all + reasons[reason].weighs, 0)
  const levels: readonly Level[] = ['the same', 'likely', 'perhaps']
  return levels.find(level => sum >= from[level]) ?? null
}

/** 'same name, day and month of birth swapped' */
export const whyAlike = (by: readonly Reason[]): string => by.map(reason => reasons[reason].says).join(', ')

const real = (text: string): boolean => {
  try {
    return Temporal.PlainDate.from(text).toString() === text
  } catch {
    return false
  }
}

/** '1999-05-03' → '1999-03-05'; null where that is no other day. */
export function swapped(born: string): string | null {
  const [year = '', month = '', day = ''] = born.split('-')
  const other = `${year}-${day}-${month}`
  return other !== born && real(other) ? other : null
}

/** Every day that differs from this one in one digit. */
export const oneDigitOff = (born: string): string[] =>
  [...born].flatMap((digit, at) =>
    digit === '-'
      ? []
      : [...'0123456789']
          .map(other => `${born.slice(0, at)}${other}${born.slice(at + 1)}`)
          .filter(day => day !== born && real(day)),
  )

/** What the database looks somebody up by; see casework.alike(). */
export type Likely = {
  /** Tells several apart that are asked for together. */
  readonly n: number
  readonly place: boolean
  readonly names: readonly string[]
  readonly sounds: readonly string[]
  readonly born: string | null
  readonly swapped: string | null
  readonly near: readonly string[]
  readonly homes: readonly string[]
  readonly postcode: string | null
  /** Somebody who is in a case already: those of whom it was said who they are are not found again. */
  readonly party: number | null
}

export function lookFor(
  { role, name, born = null, address }: PartyFacts,
  n: number,
  party: number | null = null,
): Likely {
  const names = nameKeys(name)
  const postcode = address?.postcode ?? ''
  return {
    n,
    place: role === 'place',
    names,
    sounds: nameSounds(names),
    born,
    swapped: born === null ? null : swapped(born),
    near: born === null ? [] : oneDigitOff(born),
    homes: houseKeys(address?.lines ?? '', postcode),
    postcode: postcodeKey(postcode),
    party,
  }
}
