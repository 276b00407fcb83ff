/** Two points where one is meant: 'outcomes.,', 'members,,'. */
import type { Check } from '../../check.ts'
import { remember } from '../../mentions/remember.ts'

export const doubledPoint: Check = {
  id: 'doubled-point',
  family: 'words',
  severity: 'note',
  says: 'Two commas, full stops or colons where one is meant',
  *look({ blocks }) {
    for (const block of blocks)
      if (block.cells === null)
        for (const { quote, points } of doubledIn(block.text))
          yield {
            at: { block, quote },
            says: `“${points}” stands at the end of a word: one of the two is meant`,
            evidence: [],
            same: quote,
          }
  },
}

/** Not behind what is shortened with a full stop: 'etc.,', 'Ltd.;'. Three and more full stops are left out words, or a line to a page number. */
const doubled =
  /(?<![\p{L}@./])(?!(?:approx|dept|govt|messrs|depts?|assoc|corp|univ|bros)\.)\p{L}?\p{Ll}{4,}(\.,|,\.|,,|;;|;\.|\.;|::|,;|;,|:;|;:|\.\.(?!\.))(?=\s|$)/giu

const doubledIn = remember((text: string) =>
  Array.from(text.matchAll(doubled), ([quote, points = '']) => ({ quote, points })),
)
