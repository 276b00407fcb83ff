/** A date whose year is far away: its figures were mixed. */
import type { Check } from '../../check.ts'
import { monthWord } from '../../mentions/dates.ts'

const dated = new RegExp(
  `\\b\\d{1,2}(?:\\s?(?:st|nd|rd|th))?\\s+(?:of\\s+)?(?:${monthWord})\\b\\.?,?\\s+(\\d{4,5})\\b(?![,.:/-]\\d|\\s?(?:hours|hrs|h\\b|people|homes|tonnes))`,
  'gi',
)

export const implausibleYear: Check = {
  id: 'implausible-year',
  family: 'dates',
  severity: 'error',
  says: 'A date whose year is more than a century away, as 2201 for 2021',
  *look({ blocks, date }) {
    const latest = Math.max(2099, Number(date?.slice(0, 4) ?? 0) + 75)
    for (const block of blocks) {
      if (!/\d{4}/.test(block.text)) continue
      for (const { 0: quote, 1: year = '' } of block.text.matchAll(dated))
        if (Number(year) > latest || Number(year) < 1200 || (year.length === 4 && /^1[2-5]/.test(year)))
          yield {
            at: { block, quote },
            says: `The year of this date cannot be ${year}`,
            evidence: [],
            severity: withFootnote(year) ? 'note' : 'error',
            same: quote,
          }
    }
  },
}

/** The reader lost how a footnote's number stands: 'on 8 March 2011¹'. */
const withFootnote = (year: string): boolean => /^(?:19|20)\d{3}$/.test(year) && Number(year.slice(0, 4)) < 2100
