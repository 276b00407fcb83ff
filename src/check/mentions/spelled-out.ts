/** Letters with the words that they are said to stand for: 'Community Safety Partnership (CSP)'. */
import { bracketedIn, fit } from './expansions.ts'
import { remember } from './remember.ts'

/** In order; only where the letters fit. `quote` stands in the text letter for letter. */
export const spelledOutIn = remember((text: string): readonly { letters: string; words: string; quote: string }[] =>
  bracketedIn(text).flatMap(({ letters, words, quote }) => {
    const found = fit(letters, words)
    return found && found.cost <= 1 ? [{ letters, words: words.slice(found.from).join(' '), quote }] : []
  }),
)
