/** The checks of words. */
import type { Check } from '../check.ts'
import { acronymAgainstWords } from './words/acronym-against-words.ts'
import { acronymLettersCrossed } from './words/acronym-letters-crossed.ts'
import { acronymNeverExpanded } from './words/acronym-never-expanded.ts'
import { acronymTwoExpansions } from './words/acronym-two-expansions.ts'
import { anotherCouncil } from './words/another-council.ts'
import { apostrophe } from './words/apostrophe.ts'
import { bracketsAlone } from './words/brackets-alone.ts'
import { brokenEmail } from './words/broken-email.ts'
import { brokenLink } from './words/broken-link.ts'
import { cutOffSentence } from './words/cut-off-sentence.ts'
import { doubledPoint } from './words/doubled-point.ts'
import { doubledWord } from './words/doubled-word.ts'
import { editorsRemark } from './words/editors-remark.ts'
import { emailUnlikeOthers } from './words/email-unlike-others.ts'
import { leftOpen } from './words/left-open.ts'
import { misspeltWord } from './words/misspelt-word.ts'
import { numberJoined } from './words/number-joined.ts'
import { pastedFromAnotherReport } from './words/pasted-from-another-report.ts'
import { placeholder } from './words/placeholder.ts'
import { planYearsDiffer } from './words/plan-years-differ.ts'
import { privateAddress } from './words/private-address.ts'
import { repeatedParagraph } from './words/repeated-paragraph.ts'
import { telephoneNumber } from './words/telephone-number.ts'
import { templateLeftOver } from './words/template-left-over.ts'
import { wordNearly } from './words/word-nearly.ts'
import { wrongArticle } from './words/wrong-article.ts'

export const words: readonly Check[] = [
  acronymAgainstWords,
  acronymLettersCrossed,
  acronymTwoExpansions,
  acronymNeverExpanded,
  placeholder,
  templateLeftOver,
  editorsRemark,
  doubledPoint,
  doubledWord,
  cutOffSentence,
  pastedFromAnotherReport,
  repeatedParagraph,
  anotherCouncil,
  planYearsDiffer,
  bracketsAlone,
  brokenEmail,
  emailUnlikeOthers,
  brokenLink,
  privateAddress,
  telephoneNumber,
  misspeltWord,
  numberJoined,
  wordNearly,
  apostrophe,
  leftOpen,
  wrongArticle,
]
