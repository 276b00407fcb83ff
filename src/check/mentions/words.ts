/** The words of a paragraph, for whoever looks up names by them. */
import { remember } from './remember.ts'

/** `key` is the word in small letters without apostrophes, '&' as 'and'. `start` counts UTF-16 units in the paragraph. */
export type Word = { text: string; key: string; start: number }

export const wordsIn = remember((text: string): readonly Word[] =>
  Array.from(text.matchAll(/[A-Za-z]+(?:[’'][A-Za-z]+)*|&/g), ({ 0: word, index }) => ({
    text: word,
    key: keyOf(word),
    start: index,
  })),
)

export const keyOf = (word: string): string =>
  word === '&' ? 'and' : (/[’']/.test(word) ? word.replace(/[’']/g, '') : word).toLowerCase()
