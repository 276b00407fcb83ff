/** The checks of numbers. */
import type { Check } from '../../check.ts'
import { attendanceAgainstNames } from './attendance-against-names.ts'
import { averageAgainstTotal } from './average-against-total.ts'
import { differenceOfCounts } from './difference-of-counts.ts'
import { figureSaidAgain } from './figure-said-again.ts'
import { fractionAgainstCounts } from './fraction-against-counts.ts'
import { sameThingTwoFigures } from './same-thing-two-figures.ts'
import { changeAgainstFigures } from './change-against-figures.ts'
import { countAgainstInlineList } from './count-against-inline-list.ts'
import { countAgainstList } from './count-against-list.ts'
import { countAgainstNames } from './count-against-names.ts'
import { countAgainstTable } from './count-against-table.ts'
import { lineTotal } from './line-total.ts'
import { ordinalAfterList } from './ordinal-after-list.ts'
import { partLargerThanWhole } from './part-larger-than-whole.ts'
import { percentageAgainstCounts } from './percentage-against-counts.ts'
import { percentageOverWhole } from './percentage-over-whole.ts'
import { rangeBackwards } from './range-backwards.ts'
import { sameFigureTwoPeriods } from './same-figure-two-periods.ts'
import { sameWordsTwoFigures } from './same-words-two-figures.ts'
import { signsOfFigures } from './signs-of-figures.ts'
import { tableTotal } from './table-total.ts'
import { timesAgainstDates } from './times-against-dates.ts'
import { totalAgainstParts } from './total-against-parts.ts'
import { votersAgainstNames } from './voters-against-names.ts'
import { votesAgainstOutcome } from './votes-against-outcome.ts'
import { wordsAgainstFigures } from './words-against-figures.ts'

export const numbers: readonly Check[] = [
  attendanceAgainstNames,
  averageAgainstTotal,
  differenceOfCounts,
  figureSaidAgain,
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
]
