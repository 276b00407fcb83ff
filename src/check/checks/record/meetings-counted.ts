/** Meetings of a year, counted or named otherwise than the record has them. */
import type { Check } from '../../check.ts'
import { dayInWords, datesIn, spanOf } from '../../mentions/dates.ts'
import { inWords, numberWords, valueOfWords } from '../../mentions/number-words.ts'
import { type PeriodMention, periodsIn } from '../../mentions/periods.ts'
import type { Report } from '../../paper/paper.ts'

const many = `(?<n>${numberWords}|\\d{1,2}|once|twice|thrice)`
const met = new RegExp(
  `\\b(?:met|meet|convened)\\s+(?:formally\\s+|in public\\s+|on\\s+|a total of\\s+)*${many}\\b(?:\\s+(?:times|occasions|meetings))?` +
    `|\\b(?:held|holding|there (?:were|have been)|had)\\s+(?:a total of\\s+)?${many.replace('<n>', '<n2>')}\\s+(?:(?:formal|ordinary|scheduled|public|full|board|panel|committee)\\s+)*meetings\\b`,
  'i',
)
const ofTheBoard = /\b(?:board|panel|committee|forum|council|partnership|commission|we|it|PPB)\b/i
const otherBody = /\b(?:sub[\s-]?committee|working|task|topic)\s*(?:and finish\s*)?groups?\b/i
const cancelled = /\bcancel/i

export const meetingsCounted: Check = {
  id: 'meetings-counted',
  family: 'record',
  severity: 'warning',
  says: 'Meetings of a year, counted or named otherwise than the record has them',
  *look(paper, { meetings }) {
    for (const report of paper.reports) {
      const period = yearOf(report)
      if (!period?.until) continue
      const held = meetings.filter(one => !one.cancelled && (one.agenda ?? one.minutes) && within(one.date, period))
      for (const block of report.blocks) {
        const found = met.exec(block.text)
        const words = found?.groups?.['n'] ?? found?.groups?.['n2']
        if (!found || words === undefined || !ofTheBoard.test(block.text) || otherBody.test(block.text)) continue
        const said = counted(words)
        if (held.length > said)
          yield {
            at: { block, quote: found[0] },
            says: `This counts ${inWords(said)} meetings in ${period.text}, and the record has ${inWords(held.length)}: ${held
              .map(one => dayInWords(one.date))
              .reverse()
              .join(', ')}`,
            evidence: held.map(one => one.said),
          }
        if (!cancelled.test(block.text)) continue
        for (const date of datesIn(block.text)) {
          const span = spanOf(date)
          const one = span && held.find(({ date: day, minutes }) => minutes && day >= span.from && day <= span.until)
          if (one)
            yield {
              at: { block, quote: date.text },
              says: `The record has minutes of a meeting on ${dayInWords(one.date)}, which this says was cancelled`,
              evidence: [one.minutes?.said ?? one.said],
            }
        }
      }
    }
  },
}

const counted = (words: string): number =>
  ({ once: 1, twice: 2, thrice: 3 })[words.toLowerCase()] ?? (/^\d/.test(words) ? Number(words) : valueOfWords(words))

const within = (day: string, { from, until }: PeriodMention): boolean => day >= from && day <= (until ?? '')

/** The year that an annual report is about: in its title, or its first words. Years alone are municipal years. */
function yearOf({ title, blocks }: Report): PeriodMention | null {
  if (
    !/\bannual\b|\byear\b/i.test(
      `${title} ${blocks
        .slice(0, 12)
        .map(({ text }) => text)
        .join(' ')
        .slice(0, 3000)}`,
    )
  )
    return null
  for (const text of [title, ...blocks.map(block => block.text)]) {
    const found = periodsIn(text).find(one => one.until !== null)
    if (!found?.until) continue
    const year = Temporal.PlainDate.from(found.from).until(Temporal.PlainDate.from(found.until), {
      largestUnit: 'months',
    })
    if (year.months < 9 || year.months > 13) return null
    return found.kind === 'years'
      ? { ...found, from: `${found.from.slice(0, 4)}-05-10`, until: `${found.until.slice(0, 4)}-05-09` }
      : found
  }
  return null
}
