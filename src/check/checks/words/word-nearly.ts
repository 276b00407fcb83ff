/** A long word without one of its letters, or with one too many, that this paper writes rightly again and again. */
import type { Check } from '../../check.ts'
import { spellings } from '../../facts/spellings.ts'
import { remember } from '../../mentions/remember.ts'
import type { Block } from '../../paper/paper.ts'

export const wordNearly: Check = {
  id: 'word-nearly',
  family: 'words',
  severity: 'note',
  says: 'A long word with a letter missing, added or changed round, that the paper writes otherwise three times and more',
  *look({ blocks }) {
    const all = new Map<string, Seen>()
    for (const block of blocks)
      for (const word of longWords(block.text)) {
        const seen = all.get(word.key)
        if (!seen) all.set(word.key, { ...word, block, count: 1, next: new Set([word.next]) })
        else {
          seen.count++
          seen.small ||= word.small
          seen.next.add(word.next)
        }
      }
    const often = [...all.values()].filter(({ count }) => count >= 3)
    const short = new Map(often.flatMap(one => shorter(one.key).map(key => [key, one])))
    for (const odd of all.values()) {
      if (odd.count > 1 || spellings.has(odd.key)) continue
      const near = [
        short.get(odd.key),
        ...shorter(odd.key).map(key => all.get(key)),
        ...turned(odd.key).map(key => all.get(key)),
      ]
      const right = near.find(one => one !== undefined && one !== odd && one.count >= 3)
      if (!right || variants(odd.key, right.key)) continue
      const proper = !right.small
      if (proper && ![...odd.next].some(next => next !== '' && right.next.has(next))) continue
      yield {
        at: { block: odd.block, quote: odd.text },
        severity: proper ? 'warning' : 'note',
        says: `“${odd.text}” here, and “${proper ? right.text : right.key}” elsewhere in this paper`,
        evidence: [{ block: right.block, quote: right.text }],
        mend: proper || !/^\p{Lu}/u.test(odd.text) ? right.text : right.key.replace(/^./, first => first.toUpperCase()),
      }
    }
  },
}

type Word = { text: string; key: string; small: boolean; next: string }
type Seen = Omit<Word, 'next'> & { block: Block; count: number; next: Set<string> }

/** `next`: a word with a capital that follows at once, as in the name of a road or a hall. */
const longWords = remember((text: string): readonly Word[] =>
  Array.from(
    text.matchAll(/(?<![\p{L}\d@./_'’-])\p{L}\p{Ll}{7,}(?![\p{L}\d@/_-]|[.]\p{L})(?=(?: (\p{Lu}\p{Ll}+))?)/gu),
    ([word, next = '']) => ({ text: word, key: word.toLowerCase(), small: /^\p{Ll}/u.test(word), next }),
  ),
)

/** The word without one of its inner letters: endings make other words. */
const shorter = remember((word: string): readonly string[] =>
  Array.from(word.slice(1, -3), (_, n) => word.slice(0, n + 1) + word.slice(n + 2)),
)

const turned = (word: string): string[] =>
  Array.from(word.slice(1, -4), (_, n) => word.slice(0, n + 1) + word[n + 2] + word[n + 1] + word.slice(n + 3))

/** 'judgement' and 'judgment', 'focussed' and 'focused', and words that are both of English. */
const variants = (a: string, b: string): boolean =>
  [a, b].some(one => /^(?:mediati|medicati|uniformed|contactor|interment|carousel)/.test(one)) || plain(a) === plain(b)
const plain = (word: string): string =>
  word
    .replace(/e(?=ment|abl)/, '')
    .replace(/(\p{L})\1(?=ed|ing|ment)/u, '$1')
    .replace(/^(judg|acknowledg)e/, '$1')
