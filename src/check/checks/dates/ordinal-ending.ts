/** An ordinal number with the ending of another: 31th, 22th, 2st. */
import type { Check } from '../../check.ts'
import { matchesOf } from '../../mentions/remember.ts'

const ordinal = /(?<![\w/.,£-])(\d{1,3})(\s?)(st|nd|rd|th|ST|ND|RD|TH)\b(?!-|\s*\d+\s?lb)/g
const ordinalsIn = matchesOf(ordinal, /\d/)
/** 'WA8 7TH' is where somebody lives. */
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s*$/

const endingOf = (n: number): string =>
  n % 100 > 10 && n % 100 < 14 ? 'th' : (({ 1: 'st', 2: 'nd', 3: 'rd' } as Record<number, string>)[n % 10] ?? 'th')

export const ordinalEnding: Check = {
  id: 'ordinal-ending',
  family: 'dates',
  severity: 'warning',
  says: 'An ordinal number with the ending of another, as 31th',
  *look({ blocks }) {
    for (const block of blocks)
      for (const { 0: quote, index, 1: digits = '', 2: gap = '', 3: ending = '' } of ordinalsIn(block.text)) {
        const right = endingOf(Number(digits))
        if (ending.toLowerCase() === right || Number(digits) === 0) continue
        const after = block.text.slice(index + quote.length)
        const dated = /^\s+(?:of\s+|day\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/i.test(after)
        if (gap !== '' && !dated) continue
        const capitals = ending === ending.toUpperCase()
        if (capitals && postcode.test(block.text.slice(0, index))) continue
        if (ending.toLowerCase() === 'st' && !dated && Number(digits) > 5) continue
        yield {
          at: { block, quote },
          says: `The ending of ${digits} is “${right}”, not “${ending}”`,
          evidence: [],
          mend: `${digits}${gap}${capitals ? right.toUpperCase() : right}`,
          same: quote,
        }
      }
  },
}
