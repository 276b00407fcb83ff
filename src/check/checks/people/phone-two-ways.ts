/** One person's telephone number with a digit that is other. */
import type { Check, Place } from '../../check.ts'
import { addressesIn, namesBeside, phonesIn } from '../../mentions/contacts.ts'
import { near } from '../../mentions/near.ts'

export const phoneTwoWays: Check = {
  id: 'phone-two-ways',
  family: 'people',
  severity: 'warning',
  says: 'A telephone number of one person or address that is given in two ways',
  *look({ blocks }) {
    const known = new Map<string, { digits: string; at: Place }[]>()
    for (const block of blocks) {
      const phones = phonesIn(block.text)
      if (phones.length === 0) continue
      const whose = [
        ...addressesIn(block.text).map(one => one.text.toLowerCase()),
        ...namesBeside(block.text).map(one => one.words.join(' ')),
      ]
      for (const { text, digits } of phones) {
        const at = { block, quote: text }
        for (const who of new Set(whose)) {
          const before = known.get(who) ?? []
          const other = before.find(one => alike(one.digits, digits))
          if (other && !before.some(one => one.digits === digits)) {
            yield { at, says: `${text} here, and ${other.at.quote} elsewhere`, evidence: [other.at], same: digits }
          }
          known.set(who, [...before, { digits, at }])
        }
      }
    }
  },
}

/** One digit more, less or other, or two crossed; a desk and a mobile telephone differ by more. */
const alike = (a: string, b: string): boolean => near(a, b) && a.slice(0, 4) === b.slice(0, 4)
