/** An e-mail address made otherwise than its neighbours: 'AnnMarsh@' where the host has 'bob.ray@'. */
import type { Check } from '../../check.ts'
import { remember } from '../../mentions/remember.ts'

export const emailUnlikeOthers: Check = {
  id: 'email-unlike-others',
  family: 'words',
  severity: 'note',
  says: 'An e-mail address with both names in one word, where the others of its host have a full stop between them',
  *look({ blocks }) {
    const all = blocks.flatMap(block => addressesIn(block.text).map(one => ({ ...one, block })))
    const pointed = new Map(
      all.filter(({ local }) => /^\p{L}{2,}\.\p{L}{2,}\d*$/u.test(local)).map(one => [one.host, one]),
    )
    for (const { block, quote, local, host } of all) {
      const other = pointed.get(host)
      if (!other || !/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}{2,}$/u.test(local) || rooms.test(local)) continue
      yield {
        at: { block, quote },
        says: `Other addresses here have a full stop between the names, as “${other.quote}” has`,
        evidence: [{ block: other.block, quote: other.quote }],
        mend: quote.replace(/(\p{Ll})(\p{Lu})/u, '$1.$2'),
        same: quote,
      }
    }
  },
}

/** Of an office, not of a person. */
const rooms =
  /Services?$|Team$|Support$|Office$|Committee|Council|Planning|Licens|Enquir|Contact|Safety|Housing|Clerk|Press|Help|Admin|Democra|Govern|Complain|Info|Customer|Parking|Election|Scrutiny|Police|Safeguard|Consult|Feedback|Community|Public/

const addressesIn = remember((text: string) =>
  text.includes('@')
    ? Array.from(
        text.matchAll(/(?<![\p{L}\d._-])([\p{L}\d._-]+)@([\p{L}\d-]+(?:\.[\p{L}\d-]+)+)/gu),
        ([quote, local = '', host = '']) => ({ quote, local, host: host.toLowerCase() }),
      )
    : [],
)
