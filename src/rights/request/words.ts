/** Words of a text with their places, compared without case, accents and apostrophes. */

export type Word = { readonly key: string; readonly start: number; readonly end: number }

/** Characters that are not seen could keep a name from being found. */
export const visible = (text: string): string => text.replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')

const keyOf = (word: string): string =>
  word
    .normalize('NFKD')
    .replaceAll(/[\p{Mn}'’‘`]/gu, '')
    .toLowerCase()

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’‘`]*/gu)].map(one => ({
    key: keyOf(one[0]),
    start: one.index,
    end: one.index + one[0].length,
  }))
