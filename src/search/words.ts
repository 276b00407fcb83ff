/** What counts as a word, in the text that is indexed and in what people type alike, so that both always meet. */

// Letters that have no accent to take off.
const whole: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

// An apostrophe within a word joins it (council’s, O'Brien), and a comma within a number is nothing (£1,500).
const joined = /(?<=[\p{L}\p{N}])['’‘`´ʼ](?=\p{L})|(?<=\d),(?=\d{3}(?!\d))/gu
const word =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:['’‘`´ʼ](?=\p{L})|(?<=\d),(?=\d{3}(?!\d)))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu
const longest = 60

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(joined, '')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, letter => whole[letter] ?? letter)

/** One word as the index knows it: 'Council’s' → 'councils', '£1,500' → '1500'; '' where nothing can be looked for. */
const plainWord = (raw: string): string =>
  folded(raw)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, longest)

export type Word = { readonly plain: string; readonly from: number; readonly to: number }

/** The words of a text in order, each with its place in it: the n-th here is position n in the database's vector. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(word)) {
    const plain = plainWord(match[0])
    if (plain !== '') found.push({ plain, from: match.index, to: match.index + match[0].length })
  }
  return found
}
