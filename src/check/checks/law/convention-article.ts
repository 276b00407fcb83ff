/** 'Article 9 (right to respect for private and family life)': a right of the Convention under another number. */
import type { Check } from '../../check.ts'

const rights: readonly (readonly [RegExp, string, string])[] = [
  [/right to life/i, '2', 'the right to life'],
  [/inhuman|prohibition of torture/i, '3', 'the prohibition of torture'],
  [/slavery|forced labour/i, '4', 'the prohibition of slavery'],
  [/liberty and security/i, '5', 'the right to liberty and security'],
  [/fair (?:trial|hearing)/i, '6', 'the right to a fair trial'],
  [
    /private and family life|family life|home and correspondence/i,
    '8',
    'the right to respect for private and family life',
  ],
  [/freedom of thought|conscience and religion/i, '9', 'freedom of thought, conscience and religion'],
  [/freedom of expression/i, '10', 'freedom of expression'],
  [/freedom of (?:peaceful )?assembly/i, '11', 'freedom of assembly'],
  [/prohibition of discrimination/i, '14', 'the prohibition of discrimination'],
  [/protection of property|peaceful enjoyment/i, 'P1', 'the protection of property, Article 1 of the First Protocol'],
  [/right to education/i, 'P2', 'the right to education, Article 2 of the First Protocol'],
]
const cited =
  /\bArticle\s(?<number>\d{1,2})\b(?!\s?(?:\(|and|to|,|or)\s?\d)(?<first>(?:,)?\s(?:of|to)\s(?:the\s)?(?:First|1st)\sProtocol|,?\sProtocol\s1)?/gi
const other = /\bArticle \d+[^.]*\bArticle \d+|UNCRC|Rights of the Child|GDPR|direction|disabilit|Aarhus/i

export const conventionArticle: Check = {
  id: 'convention-article',
  family: 'law',
  severity: 'warning',
  says: 'A right of the European Convention on Human Rights under the number of another',
  *look({ blocks }) {
    for (const block of blocks) {
      if (!/\bArticle\s\d/i.test(block.text) || other.test(block.text)) continue
      for (const { 0: quote, index, groups: { number = '', first } = {} } of block.text.matchAll(cited)) {
        const after = block.text.slice(index + quote.length)
        const beside =
          /^(?:\srights?)?(?:\sof\s(?:the\s)?[^.(,;]{0,60}?)?\s?(?:\(|,\s|[–-]\s|:\s)(?:the\s)?(?<right>[^.();]{6,70})/.exec(
            after,
          )
        const before = /(?<right>[^.();]{6,60})\s?(?:\(|,\s?|is in |under )$/.exec(
          block.text.slice(Math.max(0, index - 70), index),
        )
        const known = (words: string | undefined) => rights.filter(([pattern]) => pattern.test(words ?? ''))
        const [named, more] =
          known(beside?.groups?.['right']).length > 0
            ? known(beside?.groups?.['right'])
            : known(before?.groups?.['right'])
        if (!named || more || named[1] === `${first ? 'P' : ''}${number}`) continue
        if (named[1].startsWith('P') && !first && `P${number}` === named[1]) continue
        yield {
          at: { block, quote },
          says: `This is ${quote}, and ${named[2]}${named[1].startsWith('P') ? ' is meant' : ` is Article ${named[1]}`}`,
          evidence: [{ file: 'Human Rights Act 1998 Sch. 1', line: null, quote: named[2] }],
          same: quote,
        }
      }
    }
  },
}
