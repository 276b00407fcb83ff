/** Who records a score of reoffending, and what a score that was worked out elsewhere must say. */
import { rule } from '../../../lib/index.ts'
import { source as instrument, takes } from '../../../scores/index.ts'

type Day = string

export const byPoliceOrProbation = rule<void, { kind: string | undefined }>({
  id: 'score-by-police-or-probation',
  source: 'our own: scores of reoffending are worked out and answered for by police and probation',
  says: () => 'Only police or probation can record a score',
  test: ({ kind }) => kind === 'police' || kind === 'probation',
})

export const birthKnown = rule<void, { known: Day | null; typed: Day | null }>({
  id: 'score-birth-known',
  source: instrument,
  says: () => 'Enter the date of birth: the case does not say it, and the score depends on age',
  test: ({ known, typed }) => known !== null || typed !== null,
})

export const birthAgrees = rule<void, { known: Day | null; typed: Day | null }>({
  id: 'score-birth-agrees',
  source: 'our own: one person has one date of birth',
  says: () => 'The case has another date of birth: leave this empty, or put the one in the case right first',
  test: ({ known, typed }) => known === null || typed === null || known === typed,
})

export const wholePercent = rule<void, { ogrs3: boolean; values: readonly string[] }>({
  id: 'score-whole-percent',
  source: instrument,
  says: () => `OGRS3 is a whole number from ${takes.least} to ${takes.most}`,
  test: ({ ogrs3, values }) =>
    !ogrs3 || values.every(one => /^\d{1,2}$/.test(one) && Number(one) >= takes.least && Number(one) <= takes.most),
})

export const predictorPercent = rule<void, { arp: boolean; values: readonly string[] }>({
  id: 'score-predictor-percent',
  source: 'the All Reoffending Predictor as the Ministry of Justice publishes it: percent with two decimals',
  says: () => 'This score is above 0 and below 100, with at most two decimals, such as 62.5',
  test: ({ arp, values }) => !arp || values.every(one => /^\d{1,2}(\.\d{1,2})?$/.test(one) && Number(one) > 0),
})

export const oneYearSaid = rule<void, { ogrs3: boolean; oneYear: string }>({
  id: 'score-one-year-said',
  source: instrument,
  says: () => 'OGRS3 has a score of one year too: enter it',
  test: ({ ogrs3, oneYear }) => !ogrs3 || oneYear !== '',
})

export const yearsInOrder = rule<void, { oneYear: string; twoYear: string }>({
  id: 'score-years-in-order',
  source: 'our own: whoever is convicted again within one year is so within two',
  says: () => 'The score of one year cannot be above that of two years',
  test: ({ oneYear, twoYear }) => oneYear === '' || Number(oneYear) <= Number(twoYear),
})

export const bandAgrees = rule<string, { entered: string; of: string }>({
  id: 'score-band-agrees',
  source: instrument,
  usually: 'medium',
  says: of => `The score of two years is in the band “${of}”: look at both again`,
  test: ({ entered, of }) => entered === of,
})
