/** The checks of what a paper is for people who hear it, enlarge it, or see no colours. */
import type { Check } from '../check.ts'
import { altTextUnclear } from './access/alt-text-unclear.ts'
import { fileNotMarked } from './access/file-not-marked.ts'
import { headingLevelSkipped } from './access/heading-level-skipped.ts'
import { headingOnlyBold } from './access/heading-only-bold.ts'
import { listTypedByHand } from './access/list-typed-by-hand.ts'
import { onlySeen } from './access/only-seen.ts'
import { pageWithoutWords } from './access/page-without-words.ts'
import { pictureWithoutAlt } from './access/picture-without-alt.ts'
import { tableCellsMerged } from './access/table-cells-merged.ts'
import { tableForLayout } from './access/table-for-layout.ts'
import { tableHeadEmpty } from './access/table-head-empty.ts'
import { tableWithoutHead } from './access/table-without-head.ts'
import { unclearLink } from './access/unclear-link.ts'

export const access: readonly Check[] = [
  headingLevelSkipped,
  headingOnlyBold,
  tableWithoutHead,
  tableHeadEmpty,
  tableCellsMerged,
  tableForLayout,
  pictureWithoutAlt,
  altTextUnclear,
  unclearLink,
  onlySeen,
  listTypedByHand,
  pageWithoutWords,
  fileNotMarked,
]
