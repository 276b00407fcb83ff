/** The same letters with two meanings, or with words that are almost, but not, what they are known to stand for. */
import type { Check } from '../../check.ts'
import { bracketedIn, fit, nameKey, smallWords, wordsOf } from '../../mentions/expansions.ts'
import { known } from '../../mentions/known-acronyms.ts'
import type { Block } from '../../paper/paper.ts'

type Meaning = { name: string; block: Block; quote: string; of: string }

export const acronymTwoExpansions: Check = {
  id: 'acronym-two-expansions',
  family: 'words',
  severity: 'warning',
  says: 'The same letters with two meanings, or with words that are almost what they stand for',
  *look({ blocks }, _earlier, facts) {
    const { byLetters } = known(facts.acronyms)
    const before = new Map<string, Meaning[]>()
    for (const block of blocks)
      for (const { letters, words, quote } of bracketedIn(block.text)) {
        const name = nameOf(letters, words)
        if (name === null) continue
        const one = { name, block, quote, of: block.at?.split('.').slice(0, 2).join('.') ?? '' }
        const others = before.get(letters) ?? []
        const other = others.find(each => !same(each.name, name))
        const fact = byLetters.get(letters.toUpperCase())
        const nearly =
          fact && !fact.words.some(meant => same(meant, name)) && fact.words.find(meant => oneWordAway(meant, name))
        if (other)
          yield {
            at: { block, quote },
            says: `${letters} stands for “${name}” here and for “${other.name}” elsewhere`,
            evidence: [{ block: other.block, quote: other.quote }],
            severity: oneWordAway(other.name, name) || (other.of === one.of && one.of !== '') ? 'warning' : 'note',
            same: `${letters} ${nameKey(wordsOf(name))}`,
          }
        else if (fact && nearly && others.length === 0)
          yield {
            at: { block, quote },
            says: `${letters} is known to stand for “${nearly}”, not “${name}”`,
            evidence: [{ file: fact.source, line: null, quote: nearly }],
            severity: fact.words.length === 1 && letters.length > 3 ? 'warning' : 'note',
            same: letters,
          }
        if (!others.some(each => same(each.name, name))) before.set(letters, [...others, one])
      }
  },
}

/** The words that the letters stand for, where they fit closely. */
function nameOf(letters: string, words: readonly string[]): string | null {
  const found = letters.length < 3 ? null : fit(letters, words)
  return found && found.cost <= 1 ? words.slice(found.from).join(' ') : null
}

const stems = (name: string): string[] => nameKey(wordsOf(name)).split(' ')
const alike = (a: string, b: string): boolean =>
  a === b || (a.length > 4 && b.length > 4 && a.slice(0, 5) === b.slice(0, 5))

/** But for plurals, hyphens, small words and endings: 'Advocate' and 'Advocacy', 'Co-ordinating' and 'Coordinating'. */
function same(a: string, b: string): boolean {
  const [some, others] = [stems(a), stems(b)]
  if (some.join('') === others.join('')) return true
  return some.length === others.length && some.every((stem, n) => alike(stem, others[n] ?? ''))
}

/** 'Domestic Abuse Advocate' and 'Domestic Violence Advocate'. */
function oneWordAway(a: string, b: string): boolean {
  const [some, others] = [stems(a), stems(b)]
  const differ = some.filter((stem, n) => !alike(stem, others[n] ?? '')).length
  return some.length === others.length && some.length > 2 && differ === 1 && !smallWords.has(a)
}
