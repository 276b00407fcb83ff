/** A day that is in no calendar. */
import type { Check, Found } from '../../check.ts'
import { type DateMention, datesIn, monthNames } from '../../mentions/dates.ts'
import type { Block } from '../../paper/paper.ts'
import { matchesOf } from '../../mentions/remember.ts'

const swapped =
  /(?<![\d/.-])(?<!\b(?:[Rr]ef|[Rr]eference|[Nn]o|application|case|order|plan)[.:]?\s{0,2})(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?![\d/-]|\.\d)/g
/** 'Item 31 June', 'Issue 45 May 2021': the number is not the day. */
const counted =
  /\b(?:issue|numbers?|nos?\.?|items?|pages?|pp?\.|minutes?|min\.?|volume|vol\.?|sections?|chapter|reports?|forms?|phase|rooms?|flats?|aged?|year|week|part|paras?\.?|paragraphs?|agenda|appendix|annex|table|figure|line|case|lot|plot|unit|route|junction)\s+$/i
/** '31 June Street', '45 May Day events'. */
const place = /^\s+(?:Street|Road|Avenue|Close|Lane|Drive|Way|Court|Place|Gardens|Crescent|Terrace|Day|Fair)\b/
const leads = /(?:\b(?:on|of|by|from|to|until|till|before|after|since|and|dated?:?)\s|[:,(–-]\s*|^\s*)$/i

const swappedIn = matchesOf(swapped, /\d/)

export const impossibleDate: Check = {
  id: 'impossible-date',
  family: 'dates',
  severity: 'error',
  says: 'A day that is in no calendar, as 31 June',
  *look({ blocks }) {
    for (const block of blocks) {
      if (!/\d/.test(block.text)) continue
      for (const date of datesIn(block.text)) {
        const says = wrong(date)
        const before = block.text.slice(0, date.start)
        const named = place.test(block.text.slice(date.start + date.text.length))
        if (says === null || named || counted.test(before)) continue
        if ((date.day ?? 0) > 31 && !leads.test(before) && !/\d\s?(?:st|nd|rd|th)/i.test(date.text)) continue
        yield found(block, date.text, says)
      }
      for (const { 0: quote, 1: day, 3: month } of swappedIn(block.text))
        if (Number(month) > 12 && Number(day) <= 31 && Number(month) <= 31)
          yield found(
            block,
            quote,
            Number(day) <= 12
              ? `There is no month ${month}. In Britain the day comes first`
              : `There is no month ${month}`,
          )
    }
  },
}

const found = (block: Block, quote: string, says: string): Found => ({
  at: { block, quote },
  says,
  evidence: [],
  same: quote,
})

/** February without a year has 29 days, for the year may be one that has. */
function wrong({ day, month, year }: DateMention): string | null {
  if (day === null) return null
  const name = monthNames[month - 1]
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year: year ?? 2024, month })
  if (day >= 1 && day <= daysInMonth) return null
  if (day < 1) return 'There is no day 0'
  return `${name}${month === 2 && year !== null ? ` ${year}` : ''} has ${daysInMonth} days, and this says ${day}`
}
