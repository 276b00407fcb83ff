/** An Act that is not in the tables, cited with two years. */
import { before, citedIn, titleWords } from '../../facts/known-acts.ts'
import type { Check, Place } from '../../check.ts'
import { actsIn } from '../../mentions/enactments.ts'
import { typedFor } from './typed-for.ts'

type First = Place & { year: number; n: number }

export const actTwoYears: Check = {
  id: 'act-two-years',
  family: 'law',
  severity: 'warning',
  says: 'One Act cited with two years in one paper',
  *look({ blocks }, _, facts) {
    const known = citedIn(facts)
    const first = new Map<string, First>()
    for (const block of blocks)
      for (const { text, start, year, kind, words } of actsIn(block.text)) {
        if (year === null || kind !== 'Act' || known(block.text).some(one => one.mention.start === start)) continue
        const from = words.findLastIndex(word => before.test(word.text)) + 1
        const title = titleWords(
          words
            .slice(from)
            .map(word => word.text)
            .join(' '),
        )
        if (title.length < 2 && (title[0]?.length ?? 0) < 7) continue
        const name = title.join(' ')
        const other = first.get(name)
        const quote = block.text.slice(words[from]?.start ?? start, start + text.length)
        if (!other) first.set(name, { block, quote, year, n: block.n })
        else if (other.year !== year && other.n !== block.n)
          yield {
            at: { block, quote },
            says: `This Act has the year ${year} here and ${other.year} elsewhere`,
            evidence: [other],
            severity: title.length > 1 && typedFor(year, other.year) ? 'warning' : 'note',
            same: `${name} ${year}`,
          }
      }
  },
}
