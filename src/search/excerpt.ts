/** The part of a text that shows what was found, cut at words, what was found marked. */
import { wordsOf } from './words.ts'

/** Plain text: whoever shows it escapes it. */
export type Segment = { readonly text: string; readonly mark: boolean }

const shown = 45

/** The run of words that holds the most different and the most words found; the earliest of equals. */
function window(places: readonly number[], words: number): [number, number] {
  let [best, start] = [0, 0]
  for (const from of places) {
    const inside = places.filter(place => place >= from && place < from + shown - 8).length
    if (inside > best) [best, start] = [inside, from - 8]
  }
  const first = Math.max(0, Math.min(start, words - shown))
  return [first, Math.min(words, first + shown)]
}

/** `places`: numbers of the words found, 0 is the first. `whole`: not cut (titles). */
export function excerpt(text: string, places: readonly number[], whole = false): Segment[] {
  const words = wordsOf(text)
  const known = new Set(places)
  const sorted = [...known].filter(place => place < words.length).sort((a, b) => a - b)
  const [first, last] = whole ? [0, words.length] : window(sorted, words.length)
  const begin = first === 0 ? 0 : (words[first]?.from ?? 0)
  const end = last === words.length ? text.length : (words[last - 1]?.to ?? text.length)
  const segments: Segment[] = []
  const put = (from: number, to: number, mark: boolean) => {
    if (to > from) segments.push({ text: text.slice(from, to), mark })
  }
  if (begin > 0) segments.push({ text: '… ', mark: false })
  let at = begin
  for (const place of sorted.filter(place => place >= first && place < last)) {
    const word = words[place]
    if (!word) continue
    put(at, word.from, false)
    put(word.from, word.to, true)
    at = word.to
  }
  put(at, end, false)
  if (end < text.length) segments.push({ text: ' …', mark: false })
  return segments
}

/** Splits the places of a found paragraph into those of its title and those of its text. */
export function placesOf(title: string, places: readonly number[]): { title: number[]; text: number[] } {
  const inTitle = wordsOf(title).length
  // One place between the two belongs to neither (see `between` in the store).
  return {
    title: places.filter(place => place <= inTitle).map(place => place - 1),
    text: places.filter(place => place > inTitle + 1).map(place => place - inTitle - 2),
  }
}
