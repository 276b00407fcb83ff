/** How alike two headings are, whatever their case, punctuation and small words. */
import { fold } from '../../../lib/index.ts'

const small = new Set([
  'of',
  'the',
  'for',
  'and',
  'under',
  'to',
  'on',
  'a',
  'in',
  'list',
  'issues',
  'implications',
  'implication',
  'section',
])

/** 1 where they are the same, 0 where no word is. 'Purpose of report' and 'Purpose of the report': 1. */
export function likeness(a: string, b: string): number {
  if (fold(a) === fold(b)) return 1
  const [one, other] = [meant(a), meant(b)]
  if (one.length === 0 || other.length === 0) return 0
  const found = one.filter(word => other.some(of => near(word, of))).length
  const back = other.filter(word => one.some(of => near(word, of))).length
  const share = (found + back) / (one.length + other.length)
  // All words of the shorter one: 'Background papers' for '… under section 100D of the Local Government Act 1972'.
  const contained = Math.min(one.length, other.length) >= 2 && (found === one.length || back === other.length)
  return contained ? Math.max(share, 0.9) : share
}

const meant = (text: string): string[] => {
  const words = fold(text).split(' ').filter(Boolean)
  const large = words.filter(word => !small.has(word))
  return large.length > 0 ? large : words
}

/** The same word, or one mistyped letter in a long one. */
function near(a: string, b: string): boolean {
  if (a === b || `${a}s` === b || a === `${b}s`) return true
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return Math.max(a.length, b.length) - start - end <= 1
}
