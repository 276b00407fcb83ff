/** Whether a whole line is set in bold. */
import type { Strip } from './strips.ts'

/** '12', '4.1', '70/17', '(a)', 'iv.', '•': what may stand before a line in another weight and say nothing of the line's. */
const label = /^[^\p{L}\p{N}]*(?:\p{Lu}{0,6}[./ -]?\p{N}[\p{N}./-]{0,9}|\p{L}{1,5}(?=[.)])|\p{L}?)[^\p{L}\p{N}]*$/u
const letter = /\p{L}/u
const words = /[\p{L}\p{N}]/gu

/**
 * The whole line is bold; its number, its points, a mark of a note and the page number across from it need not be. Some
 * files draw each letter apart.
 */
export function isBold(strips: Strip[]): boolean {
  let some = false
  let before = ''
  let quiet = 0
  for (const strip of strips)
    for (const segment of strip.segments) {
      if (some && !letter.test(segment.text)) continue
      for (const run of segment.runs) {
        if (run.bold) some ||= run.text.trim() !== ''
        else if (some) quiet += run.text.match(words)?.length ?? 0
        else before += run.text
        if (quiet > 2 || before.length > 24) return false
      }
    }
  return some && label.test(before)
}
