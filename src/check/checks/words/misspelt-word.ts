/** A word that is spelt wrongly, or a right word in the wrong phrase: 'recieve', 'extremely fortune to'. */
import type { Check, Found } from '../../check.ts'
import { american, spellings, wrongPhrases } from '../../facts/spellings.ts'
import { remember } from '../../mentions/remember.ts'
import { plainWords } from '../../mentions/shingles.ts'

export const misspeltWord: Check = {
  id: 'misspelt-word',
  family: 'words',
  severity: 'note',
  says: 'A word that is spelt wrongly, or a right word in the wrong phrase',
  *look({ blocks }) {
    for (const block of blocks)
      for (const found of slipsIn(block.text)) yield { at: { block, quote: found.quote }, evidence: [], ...found }
  },
}

type Slip = Pick<Found, 'says' | 'same' | 'mend' | 'severity'> & { quote: string }

/** Wrong phrases by their first word. */
const byWord = Map.groupBy(wrongPhrases, ([, wrong]) => plainWords(wrong)[0] ?? '')
const phrasesOf = (words: readonly string[]) => [...new Set(words)].flatMap(word => byWord.get(word) ?? [])

const slipsIn = remember((text: string): readonly Slip[] => {
  const all: Slip[] = []
  const words = plainWords(text)
  for (const [quote] of !words.some(word => spellings.has(word))
    ? []
    : text.matchAll(/(?<![\p{L}@./-])\p{L}\p{Ll}+(?![\p{L}@]|\.\p{L})/gu)) {
    const right = spellings.get(quote.toLowerCase())
    if (right) all.push(slip(quote, like(quote, right), 'note'))
  }
  for (const [pattern, wrong, right, how] of phrasesOf(words)) {
    for (const [found] of text.matchAll(pattern)) {
      const quote = new RegExp(wrong.replace(/[’']/, "['’]"), 'i').exec(found)?.[0]
      if (quote)
        all.push({
          ...slip(
            found.trim(),
            found.trim().replace(quote, like(quote, right)),
            how === 'grave' ? 'warning' : (how ?? 'note'),
          ),
        })
    }
  }
  for (const [quote] of text.matchAll(american))
    all.push({ quote, says: `“${quote}” is spelt as Americans do`, same: quote, severity: 'style' })
  return all
})

const slip = (quote: string, mend: string, severity: 'warning' | 'note' | 'style'): Slip => ({
  quote,
  says: `“${quote}” is written wrongly; “${mend}” may be meant`,
  mend,
  severity,
  same: quote.toLowerCase(),
})

const like = (written: string, right: string): string =>
  /^\p{Lu}/u.test(written) ? right.slice(0, 1).toUpperCase() + right.slice(1) : right
