/** The e-mail address of somebody other than the person who is named beside it. */
import type { Check } from '../../check.ts'
import { addressesIn, namesBeside } from '../../mentions/contacts.ts'
import { calledBoth } from '../../mentions/forenames.ts'
import type { Name } from '../../mentions/names.ts'
import { near } from '../../mentions/near.ts'

export const contactOfAnother: Check = {
  id: 'contact-of-another',
  family: 'people',
  severity: 'warning',
  says: 'An e-mail address that belongs to somebody other than the person named beside it',
  *look({ blocks }) {
    for (const block of blocks) {
      const addresses = addressesIn(block.text)
      if (addresses.length !== 1) continue
      for (const { text, person, sure } of addresses) {
        if (!person) continue
        const own = namesBeside(block.text.replace(text, ' '))
        const above = blocks[block.n - 1]
        const beside = own.length === 0 && above && label.test(block.text) ? namesBeside(above.text) : own
        const first = beside[0]
        if (!first || beside.some(name => belongs(name, person))) continue
        const slip = beside.find(
          ({ words }) =>
            near(words.at(-1) ?? '', person[1]) || (words.at(-1) === person[1] && near(words[0] ?? '', person[0])),
        )
        yield {
          at: { block, quote: text },
          severity: sure ? 'warning' : 'note',
          says: slip
            ? `This names ${slip.printed}, and the address is spelled in another way`
            : `This names ${first.printed}, and the address is somebody else’s`,
          evidence: [{ block: own.length === 0 && above ? above : block, quote: '' }],
          same: text,
        }
      }
    }
  },
}

const label = /^(?:e-?mail|tel|telephone|phone)\b/i

/** 'Kim Penn-Ward' may be kim.ward@, k.penn-ward@ or kim.pennward@. */
function belongs({ words }: Name, [first, last]: readonly [string, string]): boolean {
  const surname = words.slice(1).join('')
  return (
    (last === words.at(-1) || surname.includes(last) || last.includes(words.at(-1) ?? ' ')) &&
    ((words[0] ?? '')[0] === first[0] || calledBoth(words[0] ?? '', first))
  )
}
