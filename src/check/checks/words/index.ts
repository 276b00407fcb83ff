/** The checks of words and accessibility. */
import type { Check } from '../../check.ts'
import { acronymAgainstWords } from './acronym-against-words.ts'
import { acronymLettersCrossed } from './acronym-letters-crossed.ts'
import { doubledWord } from './doubled-word.ts'
import { placeholder } from './placeholder.ts'
import { templateLeftOver } from './template-left-over.ts'
import { wrongArticle } from './wrong-article.ts'

export const words: readonly Check[] = [
  acronymAgainstWords,
  acronymLettersCrossed,
  placeholder,
  templateLeftOver,
  doubledWord,
  wrongArticle,
]
