/** The same sentence twice in one paper, with two different dates. */
import type { Check, Place } from '../../check.ts'
import { type DateMention, datesIn } from '../../mentions/dates.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import { skeleton } from '../../mentions/skeleton.ts'
import { isProse } from '../../paper/paper.ts'

type Said = { at: Place; date: DateMention }

/** Sentences that every set of minutes has, of another day each time. */
const usual =
  /\b(?:minutes|next meeting|meetings? (?:held|of|on)|adjourned|apologies|deadline|received (?:a|the) report)\b/i

const masked = (text: string, { start, text: words }: DateMention): string =>
  `${text.slice(0, start)}#${text.slice(start + words.length)}`
    .toLowerCase()
    .replace(/[^a-z0-9#%£]+/g, ' ')
    .trim()

export const sameWordsOtherDate: Check = {
  id: 'same-words-other-date',
  family: 'dates',
  severity: 'error',
  says: 'The same sentence twice in one paper, with two different dates',
  *look({ blocks }) {
    const first = new Map<string, Said>()
    for (const block of blocks) {
      if (!isProse(block) || block.part === 'agenda' || datesIn(block.text).length === 0) continue
      for (const { text } of sentencesIn(block.text)) {
        const dates = datesIn(text)
        if (dates.length === 0 || usual.test(text)) continue
        const words = skeleton(text).split(' ').length
        if (words < 9) continue
        for (const date of dates) {
          const key = masked(text, date)
          const before = first.get(key)
          if (!before) {
            first.set(key, { at: { block, quote: date.text }, date })
            continue
          }
          if (!differ(before.date, date)) continue
          yield {
            at: { block, quote: date.text },
            says: `The same sentence says ${before.date.text} elsewhere, and ${date.text} here`,
            evidence: [before.at],
            severity: words < 14 ? 'warning' : 'error',
            same: key,
          }
        }
      }
    }
  },
}

/** '31 January' beside '31 January 2024' is the same day. */
const differ = (a: DateMention, b: DateMention): boolean =>
  a.month !== b.month ||
  (a.day !== null && b.day !== null && a.day !== b.day) ||
  (a.year !== null && b.year !== null && a.year !== b.year)
