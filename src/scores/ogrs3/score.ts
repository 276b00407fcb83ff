/** OGRS3: the chance, in percent, that somebody like this is convicted again within a year and within two. Pure. */
import { ageOn, isRefusal, type Refusal, refuse } from '../../lib/index.ts'
import {
  ageWeights,
  type Band,
  bands,
  categories,
  convictionWeights,
  type Gender,
  intercepts,
  rateOfSanctions,
  takes,
} from './instrument.ts'
import { offences } from './offences.ts'
import {
  adultAtFollowUp,
  convictedAfterBirth,
  convictedInTime,
  fiveDigits,
  firstBeforeCurrent,
  followedAfterBirth,
  offenceExact,
  offenceKnown,
  offenceWeighted,
  oldEnoughToConvict,
  sanctionsCounted,
} from './rules.ts'

/** Days as 'YYYY-MM-DD'. The names are those of the ministry's own service, which files for it use. */
export type Inputs = {
  readonly gender: Gender
  readonly dateOfBirth: string
  readonly dateOfCurrentConviction: string
  /** The day on which the sentence in the community began, or of the release. */
  readonly dateAtStartOfFollowup: string
  /** The current one counts too. */
  readonly totalNumberOfSanctionsForAllOffences: number
  readonly ageAtFirstSanction: number
  /** Five digits. */
  readonly currentOffenceCode: string
}

/** In percent, from 1 to 99. */
export type Scored = { readonly oneYear: number; readonly twoYear: number; readonly band: Band }
/** Which of the inputs is refused, and why. */
export type Fault = Refusal & { readonly field: keyof Inputs }

const at = (field: keyof Inputs, refusal: Refusal | null): Fault | null => refusal && { ...refusal, field }

/** The latest day of a conviction that can be assessed on a day. */
export const latestConviction = (assessed: Temporal.PlainDate): string =>
  assessed.add({ months: takes.convictionAhead }).toString()

/** What the current offence weighs, or why that cannot be said. */
export function offenceWeight(code: string): number | Refusal {
  const category = offences().get(code)?.category
  const refusal =
    fiveDigits.refuses({ code }) ??
    offenceKnown.refuses({ known: category !== undefined }) ??
    offenceExact.refuses({ exact: category !== 'exact-offence' })
  if (refusal) return refusal
  return category && category !== 'exact-offence'
    ? categories[category].weight
    : refuse(offenceWeighted.id, offenceWeighted.says())
}

export const bandOf = (twoYear: number): Band => bands.find(one => twoYear >= one.from)?.key ?? 'LOW'

/**
 * A probability as it is published: to five decimals, then in whole percent, halves upwards each time, and never 0 or 100. The first step
 * is exact, since toFixed() rounds the very number and halves upwards; the second counts in hundred-thousandths, so that 0.495 is a half.
 */
export function percentOf(probability: number): number {
  const hundredThousandths = Math.round(Number(probability.toFixed(5)) * 100_000)
  return Math.min(takes.most, Math.max(takes.least, Math.floor((hundredThousandths + 500) / 1000)))
}

const chance = (score: number) => 1 / (1 + Math.exp(-score))

/** `latest`: the latest day of a conviction that can be assessed, by `latestConviction`. */
export function score(given: Inputs, latest: string): Scored | Fault {
  const { dateOfCurrentConviction: convicted } = given
  return at('dateOfCurrentConviction', convictedInTime.refuses({ convicted, latest })) ?? scoreOf(given)
}

/** The same where the day of the assessment was checked already. */
export function scoreOf(given: Inputs): Scored | Fault {
  const { dateOfBirth: born, dateOfCurrentConviction: convicted, dateAtStartOfFollowup: followed, gender } = given
  const { ageAtFirstSanction: first, totalNumberOfSanctionsForAllOffences: sanctions } = given
  const conviction = ageOn(born, convicted)
  const age = ageOn(born, followed)
  const fault =
    at('dateOfCurrentConviction', convictedAfterBirth.refuses({ born, convicted })) ??
    at('dateAtStartOfFollowup', followedAfterBirth.refuses({ born, followed })) ??
    at('dateOfCurrentConviction', oldEnoughToConvict.refuses({ age: conviction })) ??
    at('ageAtFirstSanction', firstBeforeCurrent.refuses({ first, conviction })) ??
    at('dateAtStartOfFollowup', adultAtFollowUp.refuses({ age })) ??
    at('totalNumberOfSanctionsForAllOffences', sanctionsCounted.refuses({ sanctions }))
  if (fault) return fault
  const offence = offenceWeight(given.currentOffenceCode)
  if (isRefusal(offence)) return { ...offence, field: 'currentOffenceCode' }
  const z =
    ageWeight(age, gender) +
    (sanctions === 1 ? convictionWeights.first : convictionWeights.later) +
    rateOfSanctions.weight * Math.log(sanctions / (rateOfSanctions.yearsMore + conviction - first)) +
    offence
  const twoYear = percentOf(chance(intercepts.twoYear + z))
  return { oneYear: percentOf(chance(intercepts.oneYear + z)), twoYear, band: bandOf(twoYear) }
}

function ageWeight(age: number, gender: Gender): number {
  const found = ageWeights.findLast(one => age >= one.from)
  if (!found) throw new Error(`OGRS3 has no weight for the age of ${age}.`)
  return found[gender]
}
