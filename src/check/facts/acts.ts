/** Acts, regulations and orders that councils' papers cite, by subject. A title that several years have has a row for each. */
// Titles, years and chapters of Acts from 1963 on were held, in November 2026, against a list of the public general
// Acts that legislation.gov.uk has, made in February 2026; four of them, and those after it, against texts that cite
// them. Where the source says '(memory)' nothing was held; nor were Acts of Wales, nor most days of assent, numbers of
// sections and ends.
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

/** The years of which the table has all Acts of its titles: others, and regulations, may be of any year. */
export const knownFrom = 1963
export const knownTill = 2025
