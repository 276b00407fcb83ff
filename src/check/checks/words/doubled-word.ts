/** A word, or two or three, written twice running: 'the the', 'in the in the', 'work of the work of the'. */
import type { Check } from '../../check.ts'
import { remember } from '../../mentions/remember.ts'
import { tokensOf } from '../../mentions/tokens.ts'

const once = /(?<![\p{L}\p{N}’'-])(\p{L}+)(\s+)\1(?![\p{L}\p{N}’'-])/giu
const pair =
  /(?<![\p{L}’'-])((?:in|of|to|for|on|at|by|with|from|that|will|has|have|is|are|was|were|the|be|as|it|this) \p{L}+) \1(?![\p{L}’'-])/giu
const three =
  /(?<![\p{L}’'-])(\p{L}+ (?:in|of|to|for|on|at|by|with|from|will|has|have|is|are|was|were|be) \p{L}+) \1(?![\p{L}’'-])/giu

/** Said twice rightly: 'that that', 'had had', 'very very'. */
const right = new Set(
  'that had very many so no yes ha is do did her well there half please again bye hear on-on per yn y i o nos'.split(
    ' ',
  ),
)
const isSmall =
  /^(?:an?|the|of|to|in|on|at|by|for|with|from|and|or|as|be|it|its|this|these|those|we|they|are|was|were|will|would|has|have|not|if|but|their|our|which|who|been|can|could|should|may|also)$/i

export const doubledWord: Check = {
  id: 'doubled-word',
  family: 'words',
  severity: 'warning',
  says: 'A word written twice running',
  *look({ blocks }) {
    for (const block of blocks) {
      if (block.role === 'member' || block.role === 'title') continue
      for (const { quote, word } of (block.cells ?? [block.text]).flatMap(text => twiceIn(text))) {
        if ((block.cells || block.part === 'slides') && !isSmall.test(word)) continue
        yield {
          at: { block, quote },
          says: `“${quote.slice(-word.length)}” stands here twice`,
          evidence: [],
          mend: word,
        }
      }
    }
  },
}

const twiceIn = remember((text: string): readonly { quote: string; word: string }[] =>
  (repeats(text) ? [once, pair, three] : []).flatMap(pattern =>
    [...text.matchAll(pattern)].flatMap(({ 0: quote, 1: word = '', index }) => {
      const fine = right.has(word.toLowerCase()) || named(word, quote.slice(-word.length))
      return fine || lettered(word, text, index + quote.length) ? [] : [{ quote, word }]
    }),
  ),
)

/** Whether a word stands again one, two or three words on: what each of the patterns needs. */
const repeats = (text: string): boolean => {
  const words = tokensOf(text)
  return words.some((word, n) => word === words[n + 1] || word === words[n + 2] || word === words[n + 3])
}

/** 'Walla Walla', 'Nil Nil', 'the The Bridge Suite': names, or columns that the reader joined. */
const named = (first: string, second: string): boolean =>
  /^\p{Lu}/u.test(second) && !(isSmall.test(first) && first[0] === second[0])

/** 'a a)' and 'I I': letters, not words. */
const lettered = (word: string, text: string, end: number): boolean =>
  word.length === 1 && (word !== 'a' || !/^\s+\p{Ll}{2}/u.test(text.slice(end)))
