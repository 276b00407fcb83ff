/** What OGRS3 takes: the rules of the instrument, each refused in the words that a form and the command line both say. */
import { rule } from '../../lib/index.ts'
import { source, takes } from './instrument.ts'

/** 'YYYY-MM-DD' */
type Day = string
type Ages = { readonly first: number; readonly conviction: number }

export const convictedAfterBirth = rule<void, { born: Day; convicted: Day }>({
  id: 'ogrs3-convicted-after-birth',
  source,
  says: () => 'The conviction must be after the date of birth',
  test: ({ born, convicted }) => born < convicted,
})

export const followedAfterBirth = rule<void, { born: Day; followed: Day }>({
  id: 'ogrs3-followed-after-birth',
  source,
  says: () => 'The start of the follow-up must be after the date of birth',
  test: ({ born, followed }) => born < followed,
})

/** `latest`: so many months after the day of the assessment. */
export const convictedInTime = rule<void, { convicted: Day; latest: Day }>({
  id: 'ogrs3-convicted-in-time',
  source,
  says: () => `The conviction can be at most ${takes.convictionAhead} months after the day of the assessment`,
  test: ({ convicted, latest }) => convicted <= latest,
})

export const oldEnoughToConvict = rule<void, { age: number }>({
  id: 'ogrs3-age-at-conviction',
  source,
  says: () => `Nobody is convicted before the age of ${takes.youngestAtConviction}: look at the two dates again`,
  test: ({ age }) => age >= takes.youngestAtConviction,
})

export const firstBeforeCurrent = rule<void, Ages>({
  id: 'ogrs3-first-sanction',
  source,
  says: () => 'The age at the first sanction cannot be above the age at the current conviction',
  test: ({ first, conviction }) => first <= conviction,
})

export const adultAtFollowUp = rule<void, { age: number }>({
  id: 'ogrs3-adult',
  source: 'our own: two published forms of OGRS3 differ in the weights of girls, and the scheme is for adults',
  says: () => `No score is worked out for anybody under ${takes.youngest} at the start of the follow-up`,
  test: ({ age }) => age >= takes.youngest,
})

export const sanctionsCounted = rule<void, { sanctions: number }>({
  id: 'ogrs3-sanctions',
  source,
  says: () =>
    `The number of sanctions is a whole number from 1 to ${takes.mostSanctions}, and counts the current one too`,
  test: ({ sanctions }) => Number.isInteger(sanctions) && sanctions >= 1 && sanctions <= takes.mostSanctions,
})

export const fiveDigits = rule<void, { code: string }>({
  id: 'ogrs3-offence-five-digits',
  source,
  says: () => 'An offence code has five digits, such as 02800',
  test: ({ code }) => /^\d{5}$/.test(code),
})

export const offenceKnown = rule<void, { known: boolean }>({
  id: 'ogrs3-offence-known',
  source,
  says: () => 'OGRS3 knows no offence of this code',
  test: ({ known }) => known,
})

export const offenceExact = rule<void, { exact: boolean }>({
  id: 'ogrs3-offence-exact',
  source,
  says: () => 'This code stands for several offences that weigh differently: enter the code of the exact offence',
  test: ({ exact }) => exact,
})

export const offenceWeighted = rule<void, { weighted: boolean }>({
  id: 'ogrs3-offence-weighted',
  source,
  says: () => 'OGRS3 has no weight for this offence, so it cannot be scored: no weight is not a weight of nothing',
  test: ({ weighted }) => weighted,
})
