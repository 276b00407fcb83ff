/** A fraction in words, and two counts beside it that are another. */
import type { Check } from '../../check.ts'
import { numberWords, valueOfWords } from '../../mentions/number-words.ts'
import { numbersIn } from '../../mentions/numbers.ts'

const fractions: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  'two thirds': 2 / 3,
  quarter: 1 / 4,
  'three quarters': 3 / 4,
  fifth: 1 / 5,
  'two fifths': 2 / 5,
  'three fifths': 3 / 5,
  'four fifths': 4 / 5,
  tenth: 1 / 10,
}
const named = String.raw`(?:(?:a|one)[ -])?(?<name>half|third|quarter|fifth|tenth|two[ -]thirds|three[ -]quarters|(?:two|three|four)[ -]fifths)`
/** 'Half of the 60 homes (44)', 'half of the 60 homes, 44, are let'; then 'Of the 240 cases, 131 (half)', 'of 240 cases, 131, half of them'. */
const before = new RegExp(
  String.raw`\b${named} of (?:the |our |all )?(?<whole>\d[\d,]*) [^.;()\d]{2,60}?(?:\((?<part>\d[\d,]*|${numberWords})\)|, (?<between>\d[\d,]*),)`,
  'giu',
)
const behind = new RegExp(
  String.raw`\bof (?:the |our |all )?(?<whole>\d[\d,]*) [^.;()\d]{2,60}?,? (?<part>\d[\d,]*)(?: [\p{L}’']+){0,2} ?(?:\(|, )${named}(?: of (?:them|these))?(?=[),.])`,
  'giu',
)
const vague =
  /\b(?:about|around|over|nearly|almost|approximately|(?:more|less) than|just under|just over|at least|up to|some) ?$/i
const valueOf = (figure: string): number =>
  /^\d/.test(figure) ? Number(figure.replaceAll(',', '')) : valueOfWords(figure)

export const fractionAgainstCounts: Check = {
  id: 'fraction-against-counts',
  family: 'numbers',
  severity: 'error',
  says: 'A half, a third or a quarter that the counts beside it do not make',
  *look({ blocks }) {
    for (const block of blocks) {
      if (!/\b(?:half|third|quarter|fifth|tenth)s?\b/i.test(block.text) || numbersIn(block.text).length < 2) continue
      for (const pattern of [before, behind])
        for (const { 0: quote, index, groups = {} } of block.text.matchAll(pattern)) {
          const name = (groups['name'] ?? '').toLowerCase().replace('-', ' ')
          const [whole, part] = [valueOf(groups['whole'] ?? ''), valueOf(groups['part'] ?? groups['between'] ?? '')]
          const slack = vague.test(block.text.slice(0, index)) ? 0.1 : 0.035
          const apart = Math.abs(part / whole - (fractions[name] ?? part / whole))
          if (whole < 4 || part > whole || apart <= slack) continue
          yield {
            at: { block, quote },
            says: `${part} of ${whole} is ${Math.round((part / whole) * 100)} in a hundred, and this says ${groups['name'] ?? ''}`,
            evidence: [],
            severity: apart > 0.05 && groups['between'] === undefined ? 'error' : 'note',
          }
        }
    }
  },
}
