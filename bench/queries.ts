/** What people type into the search of a council's papers, in realistic shares, always the same for the same seed. */
import type { Asked } from '../src/search/find-paragraphs.ts'
import { meeting, randomly, vocabulary } from './data.ts'

export type Kind = 'rare word' | 'common words' | 'words' | 'phrase' | 'filter' | 'misspelt' | 'reference'
export type Wanted = Asked & { readonly shape: Kind }

// Of twenty searches.
const shares: Record<Kind, number> = {
  'rare word': 3,
  'common words': 4,
  words: 4,
  phrase: 3,
  filter: 3,
  misspelt: 2,
  reference: 1,
}

const small = new Set(vocabulary.slice(0, 20))

/** So many searches, by turns of every shape. Words and phrases are taken from papers that every size of database has. */
export function queries(many: number, seed = 42): Wanted[] {
  const random = randomly(seed)
  const upTo = (n: number) => Math.floor(random() * n)
  const word = (from: number, to: number) => vocabulary[from + upTo(to - from)] ?? ''
  const text = () => {
    const { paragraphs } = meeting(upTo(200), 250)
    const one = paragraphs[upTo(paragraphs.length)]
    return { one, words: one?.text.toLowerCase().match(/[a-z]+/g) ?? [] }
  }
  const run = (length: number) => {
    for (;;) {
      const { words } = text()
      const at = upTo(Math.max(1, words.length - length))
      const found = words.slice(at, at + length)
      if (found.length === length && found.filter(one => !small.has(one)).length >= 2) return found.join(' ')
    }
  }
  const make: Record<Kind, () => Asked> = {
    'rare word': () => ({ words: word(2000, 30_000) }),
    'common words': () => ({ words: random() < 0.3 ? word(20, 90) : `${word(20, 120)} ${word(20, 120)}` }),
    words: () => ({ words: `${word(100, 260)} ${word(40, 2000)}` }),
    // One that is everywhere, one that is rare though its words are everywhere, and what somebody remembers.
    phrase: () => {
      const which = random()
      if (which < 0.25) return { words: '"anti-social behaviour"' }
      return { words: which < 0.5 ? `"${word(20, 120)} ${word(20, 120)}"` : `"${run(2 + upTo(3))}"` }
    },
    filter: () => {
      const { one } = text()
      const by = upTo(3)
      return {
        words: word(20, 260),
        ...(by === 0 && { body: one?.bodySlug ?? '' }),
        ...(by === 1 && { year: one?.year ?? 2020 }),
        ...(by === 2 && { kind: 'decision' as const, year: one?.year ?? 2020 }),
      }
    },
    misspelt: () => {
      const right = word(60, 250)
      const at = 1 + upTo(right.length - 2)
      return { words: `${right.slice(0, at)}${right.slice(at + 1)} ${word(20, 100)}` }
    },
    reference: () => ({ words: `${random() < 0.5 ? 'ALD' : 'ROW'}${upTo(900)}` }),
  }
  const shapes = (Object.keys(shares) as Kind[]).flatMap(shape => Array<Kind>(shares[shape]).fill(shape))
  return Array.from({ length: many }, (_, n) => {
    const shape = shapes[n % shapes.length] ?? 'words'
    return { shape, ...make[shape]() }
  })
}
