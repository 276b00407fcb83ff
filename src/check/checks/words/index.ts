/** The checks of words and accessibility. */
import type { Check } from '../../check.ts'
import { acronymAgainstWords } from './acronym-against-words.ts'
import { acronymLettersCrossed } from './acronym-letters-crossed.ts'
import { acronymNeverExpanded } from './acronym-never-expanded.ts'
import { acronymTwoExpansions } from './acronym-two-expansions.ts'
import { anotherCouncil } from './another-council.ts'
import { apostrophe } from './apostrophe.ts'
import { brokenEmail } from './broken-email.ts'
import { brokenLink } from './broken-link.ts'
import { cutOffSentence } from './cut-off-sentence.ts'
import { doubledWord } from './doubled-word.ts'
import { editorsRemark } from './editors-remark.ts'
import { leftOpen } from './left-open.ts'
import { misspeltWord } from './misspelt-word.ts'
import { onlySeen } from './only-seen.ts'
import { pastedFromAnotherReport } from './pasted-from-another-report.ts'
import { placeholder } from './placeholder.ts'
import { planYearsDiffer } from './plan-years-differ.ts'
import { privateAddress } from './private-address.ts'
import { repeatedParagraph } from './repeated-paragraph.ts'
import { telephoneNumber } from './telephone-number.ts'
import { templateLeftOver } from './template-left-over.ts'
import { unclearLink } from './unclear-link.ts'
import { wrongArticle } from './wrong-article.ts'

export const words: readonly Check[] = [
  acronymAgainstWords,
  acronymLettersCrossed,
  acronymTwoExpansions,
  acronymNeverExpanded,
  placeholder,
  templateLeftOver,
  editorsRemark,
  doubledWord,
  cutOffSentence,
  pastedFromAnotherReport,
  repeatedParagraph,
  anotherCouncil,
  planYearsDiffer,
  brokenEmail,
  brokenLink,
  privateAddress,
  telephoneNumber,
  misspeltWord,
  apostrophe,
  leftOpen,
  unclearLink,
  onlySeen,
  wrongArticle,
]
