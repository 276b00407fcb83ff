/** Years that were counted from a year, and counted wrongly. */
import type { Check } from '../../check.ts'
import { isProse } from '../../paper/paper.ts'
import { writtenAfter } from '../../paper/written-after.ts'

const words = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const n = `(?<n>\\d{1,3}|${words.join('|')})`
const patterns = [
  new RegExp(`\\b(?:last|past)\\s+${n}\\s+years,?\\s+(?:since|from)\\s+(?:\\w+\\s+)?(?<year>(?:19|20)\\d\\d)\\b`, 'gi'),
  new RegExp(`\\b${n}\\s+years\\s+ago,?\\s+in\\s+(?:\\w+\\s+)?(?<year>(?:19|20)\\d\\d)\\b`, 'gi'),
  new RegExp(
    `\\bsince\\s+(?:\\w+\\s+)?(?<year>(?:19|20)\\d\\d)\\b(?:(?!(?:19|20)\\d\\d\\b)[^.;:()]){1,200}?\\bthan\\s+(?:it\\s+(?:was|did)\\s+|they\\s+(?:were|did)\\s+)?${n}\\s+years\\s+(?:ago|earlier|before)\\b`,
    'gi',
  ),
  new RegExp(
    `\\bsince\\s+(?:\\w+\\s+)?(?<year>(?:19|20)\\d\\d),?\\s+(?:a period of|for|over)\\s+(?:the\\s+)?(?:last\\s+|past\\s+)?${n}\\s+years\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?<n>\\d{1,3})(?:st|nd|rd|th)\\s+anniversary\\b[^.;\\d]{0,60}\\b(?:in|of|since|founded|formed|opened|established)\\s+(?<year>(?:19|20)\\d\\d)\\b`,
    'gi',
  ),
]

export const yearsCounted: Check = {
  id: 'years-counted',
  family: 'dates',
  severity: 'note',
  says: 'A number of years since a year that is not the number that have gone by',
  *look(paper) {
    for (const block of paper.blocks) {
      const on = writtenAfter(paper, block)
      if (on === null || !isProse(block) || !/year|anniversary/i.test(block.text)) continue
      for (const pattern of patterns)
        for (const { 0: quote, groups: { n: number = '', year = '' } = {} } of block.text.matchAll(pattern)) {
          const said = /^\d/.test(number) ? Number(number) : words.indexOf(number.toLowerCase()) + 1
          const gone = Number(on.slice(0, 4)) - Number(year)
          if (Math.abs(said - gone) < 2 || gone < 0) continue
          yield {
            at: { block, quote },
            says: `From ${year} to the year of the paper, ${on.slice(0, 4)}, is ${gone} years, not ${number}`,
            evidence: [],
          }
        }
    }
  },
}
