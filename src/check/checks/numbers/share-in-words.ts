/** 'A quarter (35%)', 'over half (31%)', 'one in five (15%)', 'just under 30% (38.6%)': a share told twice. */
import type { Check } from '../../check.ts'
import { numberWords, valueOfWords } from '../../mentions/number-words.ts'

const shares: Readonly<Record<string, number>> = {
  half: 50,
  'one third': 100 / 3,
  'two thirds': 200 / 3,
  'one quarter': 25,
  'three quarters': 75,
  'one fifth': 20,
  'two fifths': 40,
  'three fifths': 60,
  'four fifths': 80,
  'one tenth': 10,
}
const figure = String.raw`\d{1,3}(?:\.\d+)?`
const percent = String.raw`\s?(?:%|per\s?cent)`
const told = new RegExp(
  String.raw`\b(?<side>(?:just |well |slightly )?(?:over|under|above|below|more than|less than|fewer than)|at least|nearly|almost|about|around|approximately|roughly|some|up to)?\s?\b(?:(?<name>half|(?:an?|one)[ -](?:third|quarter|fifth|tenth)|two[ -](?:thirds|fifths)|three[ -](?:quarters|fifths)|four[ -]fifths)|(?:one|1) in (?<in>\d{1,2}|${numberWords})|(?<share>${figure})${percent})(?<between>(?: (?:of|in|the)\b)?[^.;()%\d]{0,60}?)\s?\((?<exact>${figure})${percent}\)`,
  'giu',
)

export const shareInWords: Check = {
  id: 'share-in-words',
  family: 'numbers',
  severity: 'error',
  says: 'A share in words, and a percentage in brackets after it that is another',
  *look({ blocks }) {
    for (const block of blocks) {
      if (!/\(\d[\d.]*\s?(?:%|per)/.test(block.text)) continue
      for (const { 0: quote, groups: g = {} } of block.text.matchAll(told)) {
        const side = (g['side'] ?? '').toLowerCase()
        const exact = Number(g['exact'])
        const number = g['in'] ?? ''
        const round = g['name']
          ? shares[g['name'].toLowerCase().replace('-', ' ').replace(/^an? /, 'one ')]
          : number !== ''
            ? 100 / (/^\d/.test(number) ? Number(number) : valueOfWords(number))
            : side === ''
              ? undefined
              : Number(g['share'])
        if (round === undefined || /\b(?:from|compared|target|last year|up|down|and|but)\b/i.test(g['between'] ?? ''))
          continue
        const apart = exact - round
        const wrong = /over|above|more|at least/.test(side)
          ? apart < -0.5 || (side.startsWith('just') && apart > 5)
          : /under|below|less|fewer|nearly|almost|up to/.test(side)
            ? apart > 0.5 || (/just|nearly|almost/.test(side) && apart < -6)
            : Math.abs(apart) > (side === '' ? 4 : 6)
        if (!wrong) continue
        yield {
          at: { block, quote: quote.trim() },
          says: `${quote
            .replace(g['between'] ?? '', '')
            .replace(/\s?\([^]*$/, '')
            .trim()} is ${Number(round.toFixed(1))} in a hundred, and this says ${exact}%`,
          evidence: [],
        }
      }
    }
  },
}
