/** The checks of words and accessibility. */
import type { Check } from '../../check.ts'
import { acronymAgainstWords } from './acronym-against-words.ts'
import { acronymLettersCrossed } from './acronym-letters-crossed.ts'
import { brokenEmail } from './broken-email.ts'
import { brokenLink } from './broken-link.ts'
import { doubledWord } from './doubled-word.ts'
import { pastedFromAnotherReport } from './pasted-from-another-report.ts'
import { placeholder } from './placeholder.ts'
import { repeatedParagraph } from './repeated-paragraph.ts'
import { templateLeftOver } from './template-left-over.ts'
import { wrongArticle } from './wrong-article.ts'

export const words: readonly Check[] = [
  acronymAgainstWords,
  acronymLettersCrossed,
  placeholder,
  templateLeftOver,
  doubledWord,
  pastedFromAnotherReport,
  repeatedParagraph,
  brokenEmail,
  brokenLink,
  wrongArticle,
]
