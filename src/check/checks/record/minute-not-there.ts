/** Matters arising from a minute that the last meeting did not have. */
import type { Check } from '../../check.ts'
import { dayInWords } from '../../mentions/dates.ts'
import { dayOf } from '../../paper/paper.ts'

const minute =
  /\b(?:minutes?|min\.)\s+(?:(?:no|number|ref)s?\.?\s*)?([A-Z]{1,5}\s?)?(\d{1,3})((?:\/\d{2,4})?)(?![\d/.]*\d)/gi
const arising =
  /\bmatters? arising\b|\barising from\b|\bfurther to\b|\b(?:with|in) (?:reference|relation|regard) to\b|\b(?:last|previous) (?:meeting|minutes)\b/i
const bare = (ref: string) => ref.toUpperCase().replace(/\s/g, '')

export const minuteNotThere: Check = {
  id: 'minute-not-there',
  family: 'record',
  severity: 'note',
  says: 'Matters arising from a minute that the last meeting did not have',
  *look(paper, { meetings }) {
    const own = paper.minutes?.items.flatMap(({ ref }) => (ref === null ? [] : [bare(ref)])) ?? []
    for (const block of paper.blocks) {
      const day = dayOf(paper, block)
      if (day === null || !arising.test(block.text)) continue
      const last = meetings.find(one => one.date < day && !one.cancelled)
      const refs =
        last?.minutes?.items.flatMap(({ ref, title }) => bare(ref ?? /^item (\d+)/i.exec(title)?.[1] ?? '') || []) ?? []
      if (!last?.minutes || refs.length < 4 || refs.length < last.minutes.items.length) continue
      const most = Math.max(...refs.map(numberOf))
      for (const { 0: quote, 1: letters = '', 2: number = '', 3: year = '' } of block.text.matchAll(minute)) {
        const ref = bare(letters + number + year)
        const alike = refs.every(one => (letters === '' || one.startsWith(bare(letters))) && one.endsWith(year))
        if (!alike || Number(number) <= most || own.some(one => one.includes(ref))) continue
        yield {
          at: { block, quote },
          says: `${quote} is none of ${dayInWords(last.date)}: the last there was ${refs.find(one => numberOf(one) === most)}`,
          evidence: [last.minutes.items.at(-1)?.said[0] ?? last.minutes.said],
        }
      }
    }
  },
}

const numberOf = (ref: string): number => Number(/\d+/.exec(ref)?.[0] ?? 0)
