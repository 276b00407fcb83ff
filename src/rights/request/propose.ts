/** Finds in a text the words that may tell of somebody else: their names, as written or by their sound, and their addresses. */
import { doubleMetaphone } from 'double-metaphone'
import { visible, type Word, wordsOf } from './words.ts'

export type Others = {
  /** Names of the other people in the cases. */
  readonly names: readonly string[]
  /** Lines of their addresses, and postcodes. */
  readonly addresses: readonly string[]
}

const soundOf = (key: string): string => (key.length > 3 && /^[a-z]+$/.test(key) ? doubleMetaphone(key)[0] : '')
const keysOf = (text: string): string[] => wordsOf(text).map(word => word.key)

/** Words that fit and stand beside each other, as one piece: 'Karen Obi'. */
function runsOf(text: string, fits: (word: Word) => boolean): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = []
  for (const word of wordsOf(text).filter(fits)) {
    const last = runs.at(-1)
    if (last && /^[\s-]+$/.test(text.slice(last.end, word.start))) last.end = word.end
    else runs.push({ start: word.start, end: word.end })
  }
  return runs
}

/** The phrases proposed for taking out, as the text has them; the person's own name is never among them. */
export function propose(original: string, person: string, others: Others): string[] {
  const text = visible(original)
  const own = new Set(keysOf(person))
  const names = new Set(others.names.flatMap(keysOf).filter(key => key.length > 1 && !own.has(key)))
  const sounds = new Set([...names].map(soundOf).filter(Boolean))
  const ownSounds = new Set([...own].map(soundOf))
  const isName = (key: string) => {
    const bare = key.endsWith('s') ? key.slice(0, -1) : key
    if (own.has(key) || own.has(bare)) return false
    const sound = soundOf(key)
    return names.has(key) || names.has(bare) || (sounds.has(sound) && !ownSounds.has(sound))
  }
  const found: string[] = []
  for (const { start, end } of runsOf(text, word => isName(word.key)))
    found.push(text.slice(start, end).replaceAll(/\s+/g, ' '))
  const squeezed = keysOf(text).join(' ')
  for (const line of others.addresses.flatMap(all => all.split(/[\n,]/))) {
    const keys = keysOf(line)
    // A single word of an address, as a town, is everybody's.
    if (keys.length > 1 && ` ${squeezed} `.includes(` ${keys.join(' ')} `)) found.push(line.trim())
  }
  return [...new Set(found)]
}
