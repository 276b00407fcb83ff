/** The body's own name in another form. */
import type { Check } from '../../check.ts'
import { fold } from '../../../lib/index.ts'
import { near } from '../../mentions/near.ts'

export const bodyTwoWays: Check = {
  id: 'body-two-ways',
  family: 'people',
  severity: 'note',
  says: 'The name of the body with a word more, a word less, or a word spelled in another way',
  *look({ reading, blocks }) {
    const own = fold(reading.body ?? '')
      .replace(/^the /, '')
      .split(' ')
    if (own.length < 3) return
    const kind = own.at(-1) ?? ''
    const name = new RegExp(String.raw`(?<![\p{L}-])${kind}(?!\p{L})`, 'giu')
    for (const block of blocks)
      for (const { 0: found, index } of block.text.matchAll(name)) {
        const till = index + found.length
        const at = differs(block.text.slice(Math.max(0, index - 150), till), own)
        if (at === null) continue
        yield {
          at: { block, quote: at.quote },
          severity: at.spelled ? 'warning' : 'note',
          says: `“${at.quote}” here, and “${reading.body}” elsewhere`,
          evidence: [{ block: blocks.find(one => one.at === 'body') ?? blocks[0] ?? block, quote: '' }],
          same: fold(at.quote),
        }
      }
  },
}

/** The tail of the words that is the name but for one word in its middle; what stands before a name is no part of it. */
function differs(found: string, own: readonly string[]): { quote: string; spelled: boolean } | null {
  const printed = found.split(' ')
  const tail = (length: number) => printed.slice(-length).join(' ')
  for (const length of [own.length, own.length + 1, own.length - 1]) {
    const quote = tail(length)
    const words = fold(quote).split(' ')
    if (!/^\p{Lu}/u.test(quote)) continue
    if (words.join(' ') === own.join(' ')) return null
    const [first, last] = [words[0] === own[0], words.at(-1) === own.at(-1)]
    if (words.length === own.length) {
      const odd = words.flatMap((word, n) => (word === own[n] ? [] : [[word, own[n] ?? ''] as const]))
      const [slip] = odd
      if (odd.length === 1 && slip && slip[0].length > 3 && slip[1].length > 3 && near(...slip))
        return { quote, spelled: true }
    }
    if (!first || !last || own.length < 4) continue
    if (words.length === own.length + 1 && own.every(word => words.includes(word))) return { quote, spelled: false }
    if (words.length === own.length - 1 && words.every(word => own.includes(word))) return { quote, spelled: false }
  }
  return null
}
