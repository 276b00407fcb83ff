/** 'Founded in 1994, it kept its 20th anniversary in 2019': years that do not lie between the two. */
import type { Check } from '../../check.ts'
import { numberWords, valueOfWords } from '../../mentions/number-words.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import { remember } from '../../mentions/remember.ts'

const tens: Readonly<Record<string, number>> = {
  fifth: 5,
  tenth: 10,
  fifteenth: 15,
  twentieth: 20,
  'twenty-fifth': 25,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  'seventy-fifth': 75,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
}
const founded =
  /\b(?:founded|opened|built|begun|began|established|formed|set up|created|started|launched|born|dating)\b(?:\s\p{L}+){0,2}?\s(?:in|from|back to)\s(?:\p{L}+\s)?(?<year>(?:1[5-9]|20)\d\d)\b/iu
const age = new RegExp(
  `\\b(?:(?<ordinal>\\d{1,3}(?:st|nd|rd|th)|${Object.keys(tens).toReversed().join('|')})\\s(?:anniversary|birthday|year)\\b|(?:was|is|are|were|celebrat\\w+|marked)\\s(?<count>\\d{1,3}|${numberWords})\\s(?:years(?:\\sold)?)\\b)`,
  'i',
)

const tellsAge = remember(
  (text: string): boolean => /\b(?:1[5-9]|20)\d\d\b/.test(text) && /anniversary|birthday|years?\b/i.test(text),
)

export const anniversary: Check = {
  id: 'anniversary',
  family: 'dates',
  severity: 'warning',
  says: 'An anniversary or an age that the two years beside it do not make',
  *look({ blocks }) {
    for (const block of blocks) {
      if (!tellsAge(block.text)) continue
      for (const { text } of sentencesIn(block.text)) {
        const years = [...text.matchAll(/(?<![\d/–-])\b(?:1[5-9]|20)\d\d\b(?![/–-]\d)/g)].map(([year]) => Number(year))
        const [from, told] = [founded.exec(text), age.exec(text)]
        if (!from || !told || years.length !== 2) continue
        const first = Number(from.groups?.['year'])
        const last = years.find(year => year !== first)
        const { ordinal = '', count = '' } = told.groups ?? {}
        const said = parseInt(ordinal || count, 10) || tens[ordinal.toLowerCase()] || valueOfWords(count || 'one')
        if (!last || last < first || Math.abs(last - first - said) <= 1) continue
        yield {
          at: { block, quote: told[0] },
          says: `From ${first} to ${last} is ${last - first} years, and this says ${told[0]}`,
          evidence: [{ block, quote: from[0] }],
        }
      }
    }
  },
}
