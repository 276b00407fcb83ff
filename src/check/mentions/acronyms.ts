/** Words made of capital letters: MARAC, PCCs, MoJ. */
import { remember } from './remember.ts'

/** `letters` without the plural; they stand in the words letter for letter from `start`. */
export type AcronymMention = { letters: string; start: number }

const capitals =
  /(?<![\p{L}\p{N}_@.’'–-])(?:\p{Lu}{2,9}|\p{Lu}\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}\p{Lu})(?=s?(?![\p{L}\p{N}_@]|[-.’']\p{L}{2}|-\d))/gu
const addresses = /\S*(?:@|:\/\/|www\.|\.gov\b)\S*/g
const shouted = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})[\s,:&–-]+\p{Lu}{4,}(?!\p{L})/u

/** In order; none in addresses, in headings in capitals, or where several words running are in capitals. */
export const acronymsIn = remember((text: string): readonly AcronymMention[] => {
  if (!/\p{Lu}\p{Ll}?\p{Lu}/u.test(text)) return []
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  if (small * 3 < text.length) return []
  const kept = text.replace(addresses, found => ' '.repeat(found.length))
  return [...kept.matchAll(capitals)]
    .map(({ 0: letters, index }) => ({ letters, start: index }))
    .filter(({ letters, start }) => !shouted.test(kept.slice(Math.max(0, start - 12), start + letters.length + 12)))
})
