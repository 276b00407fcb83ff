/** A municipal, financial or academic year that is not one year long. */
import type { Check, Found } from '../../check.ts'
import { datesIn } from '../../mentions/dates.ts'
import { periodsIn } from '../../mentions/periods.ts'
import { matchesOf } from '../../mentions/remember.ts'
import { tablesIn } from '../../mentions/tables.ts'
import type { Block, Paper } from '../../paper/paper.ts'

const kind = '(?:municipal|civic|financial|fiscal|academic|council|school|mayoral|budget|tax)'
const before = new RegExp(`\\b${kind}\\s+year\\s*(?:of\\s+|for\\s+|ending\\s+|[,:(–-]\\s*)?$`, 'i')
const after = new RegExp(`^\\s*\\)?\\s*${kind}\\s+year\\b(?!s)`, 'i')
/** 'Annual Report of the Board, April 2021 – ' */
const annual = /^[^.;]{0,80}\bannual (?:[\p{L}-]+ ){0,3}report\b[^.;\d]{0,80}$/iu
/** Of whole months, the first and the last with it. */
const monthsOf = (from: string, until: string): number =>
  12 * (Number(until.slice(0, 4)) - Number(from.slice(0, 4))) + Number(until.slice(5, 7)) - Number(from.slice(5, 7)) + 1

export const yearOfMore: Check = {
  id: 'year-of-more',
  family: 'dates',
  severity: 'error',
  says: 'A municipal, financial or academic year that is not one year long',
  *look(paper) {
    const { blocks } = paper
    yield* amongYears(paper)
    for (const block of blocks) {
      yield* twoYears(block)
      for (const { kind: sort, text, start, from, until, dates } of periodsIn(block.text)) {
        const months = until !== null && dates.every(({ day }) => day === null) ? monthsOf(from, until) : 0
        if (
          sort === 'dates' &&
          (months === 11 || months === 13 || months === 14) &&
          annual.test(block.text.slice(0, start))
        )
          yield {
            at: { block, quote: text },
            says: `An annual report is on twelve months, and this is ${months}`,
            evidence: [],
            severity: 'note',
            same: text,
          }
        if (sort !== 'years' || until === null) continue
        const end = start + text.length
        const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4))
        if (years === 1 || /^\s*(?:to|–|-)\s*\d/.test(block.text.slice(end))) continue
        const [left, right] = [block.text.slice(Math.max(0, start - 40), start), block.text.slice(end, end + 30)]
        const plain = /\bthe\s+year\s+$/i.test(left) && text.includes('/')
        const slip =
          years === 11 && (text.includes('/') || /\bthe\s+year\s+$/i.test(left)) && !/\bplan\b/i.test(left + right)
        const sure = before.test(left) || after.test(right) || plain
        if (!sure && !slip) continue
        yield {
          at: { block, quote: text },
          says:
            years === 0
              ? 'This gives the same year twice'
              : `A year runs from one year to the next; this is ${years} years`,
          evidence: [],
          severity: sure ? 'error' : 'warning',
          same: text,
        }
      }
    }
  },
}

const named = new RegExp(
  `\\b${kind} year\\b[^.;]{0,40}?\\b(?:began|begins|starts|started|runs|ran|from)\\b[^.;]*`,
  'gi',
)

const namedIn = matchesOf(named, /\byear\b/i)

/** 'The school year began on 3 September 2023 and ended on 20 July 2025'. */
function* twoYears(block: Block): Generator<Found> {
  for (const { 0: quote } of namedIn(block.text)) {
    const [from, until, more] = datesIn(quote)
    if (!from?.iso || !until?.iso || more) continue
    if (
      !/^,? (?:and|to|until)(?: (?:it )?(?:ended|ends|finished|finishes|closed|closes|will end))?(?: on)?(?: the)? $/i.test(
        quote.slice(from.start + from.text.length, until.start),
      )
    )
      continue
    const months = monthsOf(from.iso, until.iso)
    if (months < 9 || months > 13)
      yield {
        at: { block, quote },
        says: `This is a year, and from ${from.text} to ${until.text} are ${months} months`,
        evidence: [],
        severity: 'note',
      }
  }
}

const pair = /^((?:19|20)\d\d)[/–-](?:20)?(\d\d)$/

/** '2019/20', '2020/21' and '2021/23' down the side of a table. */
function* amongYears(paper: Paper): Generator<Found> {
  for (const { rows } of tablesIn(paper)) {
    const years = rows.slice(1).flatMap(({ block, cells }) => {
      const [text, first, last] = pair.exec((cells[0] ?? '').trim()) ?? []
      return text === undefined ? [] : [{ block, text, length: (Number(last) - (Number(first) % 100) + 100) % 100 }]
    })
    const odd = years.filter(({ length }) => length !== 1)
    const [one, other] = odd
    if (!one || other || years.length < 3) continue
    yield {
      at: { block: one.block, quote: one.text },
      says: `The other years here are one year long, and this is ${one.length}`,
      evidence: years.filter(each => each !== one).map(({ block, text }) => ({ block, quote: text })),
      severity: 'note',
    }
  }
}
