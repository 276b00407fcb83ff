/**
 * OGRS3, the Offender Group Reconviction Scale, version 3: its numbers, as the Ministry of Justice published them. They are of the
 * instrument and of no council: another version of it is another file.
 */

/** Kept with each score. */
export const engine = 'OGRS3'

/** Kept with each score: which table of offences it was worked out with; offences moved between categories from one to the next. */
export const table = 'hmpps-arns-risk-actuarial-api@52792f4'

/** Crown copyright, under the MIT licence. */
export const source =
  'Ministry of Justice, ministryofjustice/hmpps-arns-risk-actuarial-api, commit 52792f4939eaa71a8ac4a20a4d977143dcb2ad3e of 17 June 2026 (MIT)'

/** Categories of the current offence, with what each weighs. */
export const categories = {
  absconding: { name: 'Absconding or bail offences', weight: 0.7334 },
  'burglary-domestic': { name: 'Burglary (domestic)', weight: -0.1239 },
  'burglary-other': { name: 'Burglary (other)', weight: 0.2406 },
  'criminal-damage': { name: 'Criminal damage', weight: 0.205 },
  'drink-driving': { name: 'Drink driving and related offences', weight: -0.1214 },
  'drug-import-production': { name: 'Drug import, export or production', weight: -0.7956 },
  'drug-possession-supply': { name: 'Drug possession or supply', weight: 0.0772 },
  fraud: { name: 'Fraud and forgery', weight: 0.1599 },
  handling: { name: 'Handling stolen goods', weight: 0.3519 },
  'other-motoring': { name: 'Other motoring', weight: 0.2622 },
  other: { name: 'Other offence', weight: -0.0607 },
  'public-order': { name: 'Public order', weight: 0.1819 },
  robbery: { name: 'Robbery', weight: -0.6348 },
  'sexual-child': { name: 'Sexual (against a child)', weight: -0.6534 },
  'sexual-not-child': { name: 'Sexual (not against a child)', weight: 0.0328 },
  soliciting: { name: 'Soliciting or prostitution', weight: 0.7606 },
  'taking-driving-away': { name: 'Taking and driving away, and related offences', weight: 0.3801 },
  theft: { name: 'Theft (not of or from a vehicle)', weight: 0.6612 },
  'theft-from-vehicle': { name: 'Theft from vehicles', weight: 0.4272 },
  violence: { name: 'Violence', weight: 0 },
} as const satisfies Record<string, { name: string; weight: number }>

export type Category = keyof typeof categories
export const genders = ['MALE', 'FEMALE'] as const
export type Gender = (typeof genders)[number]

/** By age at the start of follow-up, from this many years on. Those of the under-18s are left out: see docs/decisions/0021. */
export const ageWeights: readonly { readonly from: number; readonly MALE: number; readonly FEMALE: number }[] = [
  { from: 18, MALE: -0.6251, FEMALE: -0.8975 },
  { from: 21, MALE: -1.0515, FEMALE: -1.0285 },
  { from: 25, MALE: -1.1667, FEMALE: -1.0528 },
  { from: 30, MALE: -1.326, FEMALE: -1.1291 },
  { from: 35, MALE: -1.368, FEMALE: -1.4219 },
  { from: 40, MALE: -1.4997, FEMALE: -1.5247 },
  { from: 50, MALE: -2.0253, FEMALE: -2.4498 },
]

/** What a first conviction weighs, and any later one. */
export const convictionWeights = { first: 0.12614, later: 0.46306 }
/** The rate of sanctions weighs so much, over the years of a criminal career and ten more. */
export const rateOfSanctions = { weight: 1.25112, yearsMore: 10 }
export const intercepts = { oneYear: 1.40256, twoYear: 2.1217 }

/** Bands of the score of two years, each from this many percent on. */
export const bands = [
  { key: 'VERY_HIGH', name: 'very high', from: 90 },
  { key: 'HIGH', name: 'high', from: 75 },
  { key: 'MEDIUM', name: 'medium', from: 50 },
  { key: 'LOW', name: 'low', from: 0 },
] as const
export type Band = (typeof bands)[number]['key']

/** What the instrument takes. `convictionAhead`: a conviction may be so many months after the day of the assessment. */
export const takes = {
  youngest: 18,
  youngestAtConviction: 10,
  mostSanctions: 999,
  convictionAhead: 3,
  least: 1,
  most: 99,
} as const
