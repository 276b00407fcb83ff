/** Acts, regulations and orders that councils' papers cite, by subject. A title that several years have has a row for each. */
import { councilActs } from './acts/council.ts'
import { courtActs } from './acts/courts.ts'
import { crimeActs } from './acts/crime.ts'
import { homeActs } from './acts/homes.ts'
import { moneyActs } from './acts/money.ts'
import { peopleActs } from './acts/people.ts'
import { placeActs } from './acts/place.ts'
import { regulations } from './acts/regulations.ts'
import { rightsActs } from './acts/rights.ts'
import { safetyActs } from './acts/safety.ts'
import type { Act } from './facts.ts'

export const acts: readonly Act[] = [
  ...crimeActs,
  ...courtActs,
  ...safetyActs,
  ...councilActs,
  ...rightsActs,
  ...peopleActs,
  ...homeActs,
  ...placeActs,
  ...moneyActs,
  ...regulations,
]

/** The last year whose Acts are in the table: a later one may be of any name. */
export const knownTill = 2025
