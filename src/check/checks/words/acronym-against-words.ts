/** Letters in brackets that are not those of the words before them. */
import type { Check } from '../../check.ts'
import { bracketedIn, fit, nameKey, smallWords, wordsOf } from '../../mentions/expansions.ts'
import { known, type KnownAcronyms, mixed, oneLetterAway } from '../../mentions/known-acronyms.ts'

const people = ['member', 'present', 'apologies', 'absent', 'officers', 'also-present', 'field', 'action']
const comesFirst = /^(?:office|university|board|department|ministry|college|council|institute|association|society)s?$/i

export const acronymAgainstWords: Check = {
  id: 'acronym-against-words',
  family: 'words',
  severity: 'warning',
  says: 'Letters in brackets that are not those of the words before them',
  *look({ blocks }, _earlier, facts) {
    const acronyms = known(facts.acronyms)
    for (const block of blocks) {
      if (people.includes(block.role)) continue
      for (const { letters, words, after, quote } of bracketedIn(block.text)) {
        const wanted = right(letters.toUpperCase(), words, after, acronyms)
        if (wanted)
          yield {
            at: { block, quote },
            says: `The letters of these words are ${wanted}, not ${letters}`,
            evidence: [],
            mend: quote.replace(letters, wanted),
            same: `${letters} ${wanted}`,
          }
      }
    }
  },
}

/** The letters that the words give, where these are plainly not meant: crossed, one wrong, one too many. */
function right(letters: string, words: readonly string[], after: string, acronyms: KnownAcronyms): string | null {
  if (letters.length < 3 || /^[IVXL]+$/.test(letters) || fit(letters, words)?.cost === 0) return null
  const meant = (acronyms.byLetters.get(letters)?.words ?? []).map(wordsOf)
  const said = new Set(nameKey(words).split(' '))
  if (meant.some(name => share(nameKey(name).split(' '), said) >= 0.6)) return null
  const content = words.filter(word => !smallWords.has(word.toLowerCase()))
  for (const n of [letters.length, letters.length - 1, letters.length + 1]) {
    const one = n < 3 ? undefined : acronyms.byWords.get(nameKey(content.slice(-n)))
    const longer = letters.length > n && fit(letters, words) !== null
    if (one && !longer && (mixed(letters, one.letters) || oneLetterAway(letters, one.letters))) return one.letters
  }
  for (const some of [content, words]) {
    const run = some.slice(-letters.length)
    if (mixed(letters, initials(run)) && !(comesFirst.test(run.at(-1) ?? '') && turned(letters, initials(run))))
      return initials(run)
  }
  if (fit(letters, [...words, ...wordsOf(after).slice(0, 2)]) || fit(letters, words)) return null
  for (const n of [letters.length, letters.length - 1]) {
    const run = content.slice(-n)
    const named = run.filter(word => /^\p{Lu}/u.test(word)).length
    const inside = run.some(
      (word, i) =>
        n === letters.length && !word.startsWith(letters[i] ?? '') && word.toUpperCase().includes(letters[i] ?? ''),
    )
    if (n > 2 && named === n && !inside && oneLetterAway(letters, initials(run))) return initials(run)
  }
  return null
}

const initials = (words: readonly string[]): string => words.map(word => word[0]?.toUpperCase() ?? '').join('')
const turned = (letters: string, of: string): boolean => letters === (of.at(-1) ?? '') + of.slice(0, -1)
const share = (names: readonly string[], said: ReadonlySet<string>): number =>
  names.filter(name => said.has(name)).length / names.length
