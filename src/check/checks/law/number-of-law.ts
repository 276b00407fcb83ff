/** 'The seven protected characteristics', 'within 30 working days': a number other than the law gives. */
import { numbersOfLaw } from '../../facts/numbers-of-law.ts'
import type { Check } from '../../check.ts'
import { valueOfWords } from '../../mentions/number-words.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import { isProse } from '../../paper/paper.ts'

const loose =
  /\b(?:some|any|several|further|additional|other|more|target|aim\w*|average|answered (?:were|was)|only|received|responded|overdue|late|sent|analysis|identified|affects?|impact\w*|per\s?cent|%|proposed|previous\w*|formerly|used to|until)\b/i

export const numberOfLaw: Check = {
  id: 'number-of-law',
  family: 'law',
  severity: 'warning',
  says: 'A number of things, days or weeks other than the law gives',
  *look(paper) {
    const elsewhere = paper.blocks.some(block => /\bWales\b|\bWelsh\b|\bScotland\b|\bScottish\b/.test(block.text))
    for (const block of paper.blocks) {
      if (!isProse(block) || !/principles|characteristics|objectives|bands|within|days|years/i.test(block.text))
        continue
      for (const { text } of sentencesIn(block.text))
        for (const { said, of, right, what, source, england } of numbersOfLaw) {
          if ((england && elsewhere) || (of && !of.test(text)) || loose.test(text)) continue
          const found = said.exec(text)
          const n = found?.groups?.['n']
          if (!found || !n || right.includes(/^\d/.test(n) ? Number(n) : valueOfWords(n))) continue
          yield {
            at: { block, quote: found[0] },
            says: `The law has ${what}, and this says ${found[0]}`,
            evidence: [{ file: source, line: null, quote: what }],
            same: what,
          }
          break
        }
    }
  },
}
