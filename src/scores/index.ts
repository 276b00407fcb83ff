/** Scores of reoffending: what other modules may use. */
export { answersOn as answersOfOgrs3 } from './ogrs3/answer-line.ts'
export { type Band, bands, engine, source, table, takes } from './ogrs3/instrument.ts'
export { categoryName, type Offence, offences, offencesWith } from './ogrs3/offences.ts'
export { adultAtFollowUp, convictedInTime, fiveDigits } from './ogrs3/rules.ts'
export {
  bandOf,
  type Fault,
  type Inputs,
  latestConviction,
  offenceWeight,
  type Scored,
  score,
  scoreOf,
} from './ogrs3/score.ts'
