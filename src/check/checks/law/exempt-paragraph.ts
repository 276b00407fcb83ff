/** A paragraph of Schedule 12A that does not make information exempt, or is about something else. */
import type { Check } from '../../check.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import { dayOf } from '../../paper/paper.ts'

const source = 'Local Government Act 1972 Sch. 12A Part 1 (England), as substituted by SI 2006/88'

/** Of Part 1, in order from paragraph 1. */
const abouts: readonly (readonly [RegExp, string])[] = [
  [/relating to any individual\b/i, 'any individual'],
  [/likely to reveal the identity of an individual/i, 'the identity of an individual'],
  [/financial or business affairs/i, 'financial or business affairs'],
  [/labour relations/i, 'labour relations'],
  [/legal professional privilege/i, 'legal professional privilege'],
  [
    /to give under any enactment a notice|to make an order or direction under any enactment/i,
    'notices, orders and directions',
  ],
  [/prevention, investigation or prosecution of crime/i, 'the prevention of crime'],
]
const cited = /\bpara(?:graph)?(?:s|\(s\))?\.?\s+(\d(?:[\d\s,&()–-]|and\b|or\b|to\b){0,40})/gi

export const exemptParagraph: Check = {
  id: 'exempt-paragraph',
  family: 'law',
  severity: 'warning',
  says: 'A paragraph of Schedule 12A that there is not, or that is about something else',
  *look(paper) {
    const welsh = paper.blocks.some(block => /\bWales\b|\bWelsh\b|\bC[yg]ngor\b|Cymru/.test(block.text))
    for (const block of paper.blocks) {
      if (!/\bpara/i.test(block.text)) continue
      const day = dayOf(paper, block)
      if (day !== null && day < '2006-03-01') continue
      for (const { text } of sentencesIn(block.text)) {
        if (/\bWales\b|\bWelsh\b|\bScotland\b|\bPart (?:4|IV|3|III)\b/.test(text)) continue
        if (!/schedule\s+12\s?\(?A\b|exempt/i.test(text)) continue
        for (const { 0: words, 1: numbers = '' } of text.matchAll(cited)) {
          const quote = words
            .trimEnd()
            .replace(/(?:[,&(–-]|\s(?:and|or|to))+$/, '')
            .trimEnd()
          const all = [...numbers.matchAll(/\d{1,2}/g)].map(([each]) => Number(each))
          const over = all.find(each => each > 7)
          const counts =
            !/\bPart (?:2|II|Two)\b|public interest/i.test(text) && (!welsh || /\bPart (?:1|I|One)\b/i.test(text))
          if (over !== undefined && counts && /schedule\s+12\s?\(?A\b/i.test(text))
            yield {
              at: { block, quote },
              says: `This is paragraph ${over}, and Part 1 of Schedule 12A has seven paragraphs`,
              evidence: [{ file: source, line: null, quote: 'paragraphs 1 to 7' }],
              same: `paragraph ${over}`,
            }
          const [only] = all
          const about = abouts.findIndex(([each]) => each.test(text))
          if (all.length !== 1 || only === undefined || only > 7 || about < 0 || about + 1 === only) continue
          if (abouts.filter(([each]) => each.test(text)).length > 1 || [...text.matchAll(cited)].length > 1) continue
          yield {
            at: { block, quote },
            says: `This is paragraph ${only}, and information on ${abouts[about]?.[1]} is in paragraph ${about + 1}`,
            evidence: [{ file: source, line: null, quote: `paragraph ${about + 1}` }],
            mend: quote.replace(String(only), String(about + 1)),
            same: `paragraph ${only} for ${about + 1}`,
          }
        }
      }
    }
  },
}
