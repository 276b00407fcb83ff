/** 'Christmas Day, 24 December': a feast that is kept on another day. */
import type { Check } from '../../check.ts'
import { datesIn, monthNames, nearest } from '../../mentions/dates.ts'
import { dayOf } from '../../paper/paper.ts'

const fixed: Readonly<Record<string, string>> = {
  'christmas day': '12-25',
  'christmas eve': '12-24',
  'boxing day': '12-26',
  'new year’s day': '01-01',
  'new year’s eve': '12-31',
  'armistice day': '11-11',
  'st george’s day': '04-23',
  'st david’s day': '03-01',
  'holocaust memorial day': '01-27',
  'international women’s day': '03-08',
  'white ribbon day': '11-25',
  've day': '05-08',
  'may day': '05-01',
  'bonfire night': '11-05',
  halloween: '10-31',
}
/** Days from Easter Sunday. */
const moving: Readonly<Record<string, number>> = { 'good friday': -2, 'easter sunday': 0, 'easter monday': 1 }
const names = [...Object.keys(fixed), ...Object.keys(moving)].join('|').replaceAll('’', "[’']")
const feast = new RegExp(
  `\\b(?<name>${names})\\b(?<sign>,? \\(|, | (?:is|was|falls|fell|falls this year) (?:on )?)(?:the )?$`,
  'i',
)

/** The Sunday of Easter in the Gregorian calendar, after Meeus. */
function easter(year: number): Temporal.PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(n / 31), day: (n % 31) + 1 })
}

export const feastDay: Check = {
  id: 'feast-day',
  family: 'dates',
  severity: 'warning',
  says: 'A feast or a day of remembrance with a date on which it is not kept',
  *look(paper) {
    for (const block of paper.blocks)
      for (const date of datesIn(block.text)) {
        const start = date.start + date.text.search(/\d/)
        const { name = '', sign = '' } = feast.exec(block.text.slice(Math.max(0, start - 60), start))?.groups ?? {}
        const key = name.toLowerCase().replaceAll("'", '’')
        const after = block.text.slice(date.start + date.text.length)
        if (key === '' || date.day === null || (sign === ', ' && !/^(?:[.,;)]|$)/.test(after))) continue
        const on = dayOf(paper, block)
        const iso = date.iso ?? (on ? nearest(date, on) : null)
        const year = iso === null ? null : Number(iso.slice(0, 4))
        const away = moving[key]
        if (away !== undefined && year === null) continue
        const kept =
          away !== undefined && year !== null
            ? easter(year).add({ days: away })
            : Temporal.PlainDate.from(`${year ?? 2024}-${fixed[key]}`)
        const inLieu = fixed[key] !== undefined && /day$/.test(key) && year !== null && kept.dayOfWeek > 5
        if (inLieu || (kept.day === date.day && kept.month === date.month)) continue
        yield {
          at: { block, quote: date.text },
          says: `${name} is on ${kept.day} ${monthNames[kept.month - 1]}${away === undefined ? '' : ` in ${year}`}, and this says ${date.text}`,
          evidence: [{ file: 'the calendar', line: null, quote: kept.toString() }],
        }
      }
  },
}
