/** A number of names in brackets, and another number of names beside it: 'Against (3): Councillors Ash, Bell and two more'. */
import type { Check } from '../../check.ts'
import { inWords } from '../../mentions/number-words.ts'

const listed =
  /\b(?<what>(?:votes\s)?(?:for|in favour|against|abst(?:entions?|ained|aining|ain)|present|apologies|absent))\s?\((?<count>\d{1,2})\)\s?[:–-]?\s?(?<names>(?:Councillors?|Cllrs?|Members)\.?\s[^.;]{3,400}|\p{Lu}[^.;:]{3,400})$/iu
const name = /^(?:the )?\p{Lu}[\p{L}'’.-]*(?:\s[\p{Lu}(][\p{L}'’().-]*){0,4}$/u

export const votersAgainstNames: Check = {
  id: 'voters-against-names',
  family: 'numbers',
  severity: 'error',
  says: 'A number of voters or members in brackets, and another number of names after it',
  *look({ blocks }) {
    for (const block of blocks) {
      if (!/\(\d{1,2}\)/.test(block.text)) continue
      const { 0: quote = '', groups: { count = '', names = '' } = {} } =
        listed.exec(block.text.replace(/[.;]$/, '')) ?? {}
      const all = names
        .replace(/^(?:Councillors?|Cllrs?|Members)\.?\s/i, '')
        .split(/,\s(?:and\s)?|\sand\s|\s&\s/)
        .map(one => one.replace(/^(?:Councillors?|Cllrs?)\s/, '').trim())
      if (all.length === Number(count) || quote === '' || !all.every(one => name.test(one))) continue
      yield {
        at: { block, quote: quote.slice(0, quote.indexOf(')') + 1) },
        says: `This says ${count}, and ${inWords(all.length)} ${all.length === 1 ? 'name follows' : 'names follow'}`,
        evidence: [{ block, quote: names }],
      }
    }
  },
}
