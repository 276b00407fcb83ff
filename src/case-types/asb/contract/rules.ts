/** Rules for acceptable behaviour contracts: voluntary, written, signed, for some months; no power of law stands behind them. */
import { rule } from '../../../lib/index.ts'
import { type Limit, limitWords } from '../../../casework/index.ts'

/** A number of the profile: how much of what. */
type Span = Pick<Limit, 'value' | 'unit'>
/** 'YYYY-MM-DD' */
type Day = string

const source = 'our own, as contracts are usual in England: no Act knows them'

export const voluntary = rule<void, { freely: boolean }>({
  id: 'asb-contract-voluntary',
  source,
  says: () => 'Nobody can be made to sign: where they do not agree freely there is no contract',
  test: ({ freely }) => freely,
})

export const ageKnown = rule<void, { born: Day | null }>({
  id: 'asb-contract-age-known',
  source,
  says: () => 'Record their date of birth first: whoever is under 18 signs with a parent or guardian',
  test: ({ born }) => born !== null,
})

/** `age` in whole years on the day of signing. */
export const oldEnough = rule<Span, { age: number }>({
  id: 'asb-contract-old-enough',
  source,
  limit: 'asb.contract-youngest',
  usually: { value: 10, unit: 'years' },
  says: l => `Whoever signs is ${limitWords(l)} old or older: work with the family of younger children instead`,
  test: ({ age }, { value }) => age >= value,
})

export const withGuardian = rule<void, { minor: boolean; guardian: number | null }>({
  id: 'asb-contract-guardian',
  source: 'our own. Family Law Reform Act 1969, section 1: full age is 18',
  says: () => 'They are under 18: a parent or guardian signs with them',
  test: ({ minor, guardian }) => !minor || guardian !== null,
})

export const youthTeamTold = rule<void, { minor: boolean; told: Day | null; on: Day }>({
  id: 'asb-contract-youth-team',
  source,
  says: () => 'They are under 18: tell the youth offending team before they sign, and enter the day',
  test: ({ minor, told, on }) => !minor || (told !== null && told <= on),
})

export const endsAfterSigning = rule<void, { on: Day; ends: Day }>({
  id: 'asb-contract-ends-later',
  source,
  says: () => 'Enter a last day that is after the day of signing',
  test: ({ on, ends }) => ends > on,
})

/** `latest`: the last day on which it can be in force. */
export const notTooLong = rule<Span, { ends: Day; latest: Day }>({
  id: 'asb-contract-length',
  source,
  limit: 'asb.contract-longest',
  usually: { value: 6, unit: 'months' },
  says: l => `A contract lasts ${limitWords(l)} at the most: sign another one when it has ended`,
  test: ({ ends, latest }) => ends <= latest,
})

/** `others`: the other contracts of the same person; `to` is the first day on which one is in force no more. */
export const oneAtATime = rule<void, { on: Day; ends: Day; others: readonly { from: Day; to: Day }[] }>({
  id: 'asb-contract-one',
  source,
  says: () => 'They have a contract in force in that time: end it first, or change it',
  test: ({ on, ends, others }) => others.every(one => one.to <= on || one.from > ends),
})

/** A day on which a contract was broken, reviewed or ended. */
export const inItsTime = rule<void, { on: Day; from: Day; until: Day }>({
  id: 'asb-contract-in-its-time',
  source,
  says: () => 'Enter a day on which the contract was in force: from its signing to its last day',
  test: ({ on, from, until }) => from <= on && on <= until,
})

export const notEnded = rule<void, { ended: Day | null }>({
  id: 'asb-contract-not-ended',
  source,
  says: () => 'This contract was ended before',
  test: ({ ended }) => ended === null,
})
