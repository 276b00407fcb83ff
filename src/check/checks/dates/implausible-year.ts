/** A date whose year is far away: its figures were mixed. */
import type { Check, Found } from '../../check.ts'
import { monthWord } from '../../mentions/dates.ts'
import { matchesOf } from '../../mentions/remember.ts'
import { tablesIn } from '../../mentions/tables.ts'
import type { Block } from '../../paper/paper.ts'

const dated = new RegExp(
  `\\b\\d{1,2}(?:\\s?(?:st|nd|rd|th))?\\s+(?:of\\s+)?(?:${monthWord})\\b\\.?,?\\s+(\\d{4,5})\\b(?![,.:/-]\\d|\\s?(?:hours|hrs|h\\b|people|homes|tonnes))`,
  'gi',
)

/** 'Renewed in 20017', 'reviewed in 2302.': a year, or so the word before it says. */
const alone = /\b(?:in|since|until|during|by|the year) (20\d{3}|2[1-9]\d\d)(?=[.,;)]|$)(?![.,]\d)/g
const aloneIn = matchesOf(alone, /2\d{3}/)
const datedIn = matchesOf(dated, /\d{4}/)
/** A cell beside years that begins like one. */
const cell = /^(?:2[1-9]\d\d|20\d{3})$/
const year = /^(?:19|20)\d\d$/

export const implausibleYear: Check = {
  id: 'implausible-year',
  family: 'dates',
  severity: 'error',
  says: 'A date whose year is more than a century away, as 2201 for 2021',
  *look(paper) {
    const { blocks, date } = paper
    const latest = Math.max(2099, Number(date?.slice(0, 4) ?? 0) + 75)
    for (const block of blocks) {
      for (const { 0: quote, 1: year = '' } of datedIn(block.text))
        if (Number(year) > latest || Number(year) < 1200 || (year.length === 4 && /^1[2-5]/.test(year)))
          yield {
            at: { block, quote },
            says: `The year of this date cannot be ${year}`,
            evidence: [],
            severity: withFootnote(year) ? 'note' : 'error',
            same: quote,
          }
      if (block.cells === null) for (const [, quote = ''] of aloneIn(block.text)) yield odd(block, quote)
    }
    for (const { rows } of tablesIn(paper))
      for (const [n, { block, cells }] of rows.entries())
        for (const [column, text] of cells.entries())
          if (cell.test(text) && [rows[n - 1], rows[n + 1]].some(row => year.test(row?.cells[column] ?? '')))
            yield odd(block, text)
  },
}

const odd = (block: Block, quote: string): Found => ({
  at: { block, quote },
  says: `No year is ${quote}`,
  evidence: [],
  severity: 'note',
  same: quote,
})

/** The reader lost how a footnote's number stands: 'on 8 March 2011¹'. */
const withFootnote = (year: string): boolean => /^(?:19|20)\d{3}$/.test(year) && Number(year.slice(0, 4)) < 2100
