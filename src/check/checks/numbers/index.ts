/** The checks of numbers. */
import type { Check } from '../../check.ts'
import { countAgainstInlineList } from './count-against-inline-list.ts'
import { countAgainstList } from './count-against-list.ts'
import { lineTotal } from './line-total.ts'
import { partLargerThanWhole } from './part-larger-than-whole.ts'
import { tableTotal } from './table-total.ts'
import { totalAgainstParts } from './total-against-parts.ts'

export const numbers: readonly Check[] = [
  countAgainstInlineList,
  countAgainstList,
  lineTotal,
  partLargerThanWhole,
  tableTotal,
  totalAgainstParts,
]
