/** A number in words and the same number in figures in brackets, when they are two numbers. */
import type { Check } from '../../check.ts'
import { numberWords, valueOfWords } from '../../mentions/number-words.ts'

const wordsFirst = new RegExp(
  `(?<![\\p{L}-])(?<words>${numberWords})\\s?\\((?<figures>\\d{1,3}(?:,\\d{3})*|\\d+)\\)`,
  'giu',
)
const figuresFirst = new RegExp(
  `(?<![\\d.,/£(-])(?<figures>\\d{1,3}(?:,\\d{3})*|\\d+)\\s?\\((?<words>${numberWords})\\)`,
  'giu',
)

export const wordsAgainstFigures: Check = {
  id: 'words-against-figures',
  family: 'numbers',
  severity: 'error',
  says: 'A number in words that is not the number in figures beside it',
  *look({ blocks }) {
    for (const block of blocks)
      if (block.text.includes('('))
        for (const pattern of [wordsFirst, figuresFirst])
          for (const { 0: quote, groups: { words = '', figures = '' } = {} } of block.text.matchAll(pattern)) {
            const year = /^(?:19|20)\d\d$/.test(figures)
            if (year || valueOfWords(words) === Number(figures.replaceAll(',', ''))) continue
            yield {
              at: { block, quote },
              says: `This says ${words} in words and ${figures} in figures`,
              evidence: [],
              same: quote,
            }
          }
  },
}
