/** The checks of numbers. */
import type { Check } from '../check.ts'
import { attendanceAgainstNames } from './numbers/attendance-against-names.ts'
import { averageAgainstTotal } from './numbers/average-against-total.ts'
import { differenceOfCounts } from './numbers/difference-of-counts.ts'
import { figureSaidAgain } from './numbers/figure-said-again.ts'
import { figuresCompared } from './numbers/figures-compared.ts'
import { fractionAgainstCounts } from './numbers/fraction-against-counts.ts'
import { sameThingTwoFigures } from './numbers/same-thing-two-figures.ts'
import { changeAgainstFigures } from './numbers/change-against-figures.ts'
import { countAgainstInlineList } from './numbers/count-against-inline-list.ts'
import { countAgainstList } from './numbers/count-against-list.ts'
import { countAgainstNames } from './numbers/count-against-names.ts'
import { countAgainstTable } from './numbers/count-against-table.ts'
import { lineTotal } from './numbers/line-total.ts'
import { ordinalAfterList } from './numbers/ordinal-after-list.ts'
import { partLargerThanWhole } from './numbers/part-larger-than-whole.ts'
import { percentageAgainstCounts } from './numbers/percentage-against-counts.ts'
import { percentageOverWhole } from './numbers/percentage-over-whole.ts'
import { rangeBackwards } from './numbers/range-backwards.ts'
import { sameFigureTwoPeriods } from './numbers/same-figure-two-periods.ts'
import { sameWordsTwoFigures } from './numbers/same-words-two-figures.ts'
import { signsOfFigures } from './numbers/signs-of-figures.ts'
import { tableTotal } from './numbers/table-total.ts'
import { timesAgainstDates } from './numbers/times-against-dates.ts'
import { totalAgainstParts } from './numbers/total-against-parts.ts'
import { votersAgainstNames } from './numbers/voters-against-names.ts'
import { votesAgainstOutcome } from './numbers/votes-against-outcome.ts'
import { wordsAgainstFigures } from './numbers/words-against-figures.ts'
import { bothOfThree } from './numbers/both-of-three.ts'
import { digitsCrossed } from './numbers/digits-crossed.ts'
import { listedTwice } from './numbers/listed-twice.ts'
import { moneyLeft } from './numbers/money-left.ts'
import { mostAndFewest } from './numbers/most-and-fewest.ts'
import { ordinalBeyondCount } from './numbers/ordinal-beyond-count.ts'
import { overOrUnder } from './numbers/over-or-under.ts'
import { priceTimesNumber } from './numbers/price-times-number.ts'
import { proseAgainstTable } from './numbers/prose-against-table.ts'
import { rateOfAnotherTime } from './numbers/rate-of-another-time.ts'
import { sameSumOtherScale } from './numbers/same-sum-other-scale.ts'
import { shareInWords } from './numbers/share-in-words.ts'
import { averageEach } from './numbers/average-each.ts'

export const numbers: readonly Check[] = [
  attendanceAgainstNames,
  averageAgainstTotal,
  differenceOfCounts,
  figureSaidAgain,
  figuresCompared,
  fractionAgainstCounts,
  sameThingTwoFigures,
  changeAgainstFigures,
  countAgainstInlineList,
  countAgainstList,
  countAgainstNames,
  countAgainstTable,
  lineTotal,
  ordinalAfterList,
  partLargerThanWhole,
  percentageAgainstCounts,
  percentageOverWhole,
  rangeBackwards,
  sameFigureTwoPeriods,
  sameWordsTwoFigures,
  signsOfFigures,
  tableTotal,
  timesAgainstDates,
  totalAgainstParts,
  votersAgainstNames,
  votesAgainstOutcome,
  wordsAgainstFigures,
  bothOfThree,
  digitsCrossed,
  listedTwice,
  moneyLeft,
  mostAndFewest,
  ordinalBeyondCount,
  overOrUnder,
  priceTimesNumber,
  proseAgainstTable,
  rateOfAnotherTime,
  sameSumOtherScale,
  shareInWords,
  averageEach,
]
