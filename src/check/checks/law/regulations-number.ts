/** A statutory instrument's number that is another's. */
import { citedIn } from '../../facts/known-acts.ts'
import type { Check } from '../../check.ts'

const number = /^[^.;]{0,12}?\bS\.?\s?I\.?\s?(?:No\.?\s*)?((?:19|20)\d\d)\s?(?:\/|,?\s?No\.?\s?|\s)\s?(\d{1,4})\b/i

export const regulationsNumber: Check = {
  id: 'regulations-number',
  family: 'law',
  severity: 'error',
  says: 'The number of a statutory instrument beside the name of another',
  *look({ blocks }, _, facts) {
    const cited = citedIn(facts)
    for (const block of blocks)
      for (const { meant, mention, text, start } of cited(block.text)) {
        const [made] = meant
        if (!made || mention.year === null || !made.source.startsWith('SI ')) continue
        const found = number.exec(block.text.slice(start + text.length, start + text.length + 40))
        if (!found) continue
        const said = `SI ${found[1]}/${found[2]}`
        if (made.source.startsWith(said) && !/^\d/.test(made.source.slice(said.length))) continue
        yield {
          at: { block, quote: found[0].replace(/^\W+/, '') },
          says: `This says ${said}, and the ${made.title} ${made.year} are ${made.source}`,
          evidence: [{ file: made.source, line: null, quote: `${made.title} ${made.year}` }],
          same: `${made.title} ${said}`,
        }
      }
  },
}
