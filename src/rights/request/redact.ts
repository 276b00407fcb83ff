/** Takes words out of a text, so that what is left can leave. */
import { visible, type Word, wordsOf } from './words.ts'

/** What stands where words were: of one length always, as the length of a name tells something of it. */
export const mark = '[removed]'

/** 'Obi' also takes out "Obi’s"; a word of four letters or more also its longer forms, as 'Price' "Prices". */
const isWord = (wanted: string, found: string, last: boolean): boolean =>
  wanted === found || (last && (found === `${wanted}s` || (wanted.length > 3 && found.startsWith(wanted))))

const placesOf = (words: Word[], phrase: Word[]): { start: number; end: number }[] =>
  words.flatMap((first, at) => {
    const run = words.slice(at, at + phrase.length)
    const last = run.at(-1)
    const found =
      last !== undefined &&
      run.length === phrase.length &&
      run.every((word, i) => isWord(phrase[i]?.key ?? '', word.key, i === phrase.length - 1))
    return found ? [{ start: first.start, end: last.end }] : []
  })

/**
 * The text with every place of every phrase taken out, whatever its case, accents and spacing there; `missing` lists the
 * phrases that are not in the text.
 */
export function redact(original: string, phrases: readonly string[]): { says: string; missing: string[] } {
  const text = visible(original)
  const words = wordsOf(text)
  const missing: string[] = []
  const places: { start: number; end: number }[] = []
  for (const phrase of phrases) {
    const wanted = wordsOf(visible(phrase))
    const found = wanted.length === 0 ? [] : placesOf(words, wanted)
    if (found.length === 0) missing.push(phrase)
    places.push(...found)
  }
  let says = ''
  let upTo = 0
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= upTo) continue
    if (start >= upTo) says += text.slice(upTo, start) + mark
    upTo = end
  }
  return { says: says + text.slice(upTo), missing }
}
