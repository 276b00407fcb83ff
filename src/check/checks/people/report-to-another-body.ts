/** A report addressed to another body than the one whose papers it stands in. */
import type { Check } from '../../check.ts'
import { fold } from '../../../lib/index.ts'
import type { Paper } from '../../paper/paper.ts'

export const reportToAnotherBody: Check = {
  id: 'report-to-another-body',
  family: 'people',
  severity: 'warning',
  says: 'A report addressed to another body than the one whose papers it stands in',
  *look(paper) {
    const { body } = paper.reading
    if (body === null || paper.agenda.length === 0) return
    const wrong = addressees(paper).filter(({ to }) => !matches(to, fold(body)))
    if (wrong.length * 2 > paper.reports.length && paper.reports.length > 1) return
    for (const { block, quote, date } of wrong)
      yield {
        at: { block, quote },
        severity: date !== null && paper.date !== null && date !== paper.date ? 'note' : 'warning',
        says: `This report is to the ${quote.replace(/^the /i, '')}, and these are the papers of the ${body.replace(/^the /i, '')}`,
        evidence: [{ block: paper.blocks.find(one => one.at === 'body') ?? paper.blocks[0] ?? block, quote: '' }],
      }
  },
}

const label =
  /^(?:report to|to|meeting|committee|committee name(?: and date of committee meeting)?|decision[- ]maker|name of (?:committee|meeting))\s*[:–-]?\s*/i
const bodyWord =
  /\b(?:board|committee|sub-committee|panel|cabinet|commission|forum|council|authority|executive|partnership|conference)\b/i

/** What stands behind 'REPORT TO'; a name that is broken goes on in the next line of the head. */
const addressees = ({ reports }: Paper) =>
  reports.flatMap(({ head, date }) =>
    head.flatMap((block, n) => {
      const found = label.exec(block.text)
      const quote = found ? block.text.slice(found[0].length).trim() : ''
      if (!found || !/[:–-]|report to|meeting|committee/i.test(found[0]) || !bodyWord.test(quote) || quote.length > 90)
        return []
      return [{ block, quote, date, to: [fold(quote), fold(`${quote} ${head[n + 1]?.text ?? ''}`)] }]
    }),
  )

const small = /^(?:the|and|of|for|a)$/
const wordsOf = (text: string): string[] => text.split(' ').filter(word => !small.test(word))

/** One holds the words of the other: the council's name before it, a date behind it, a word left out. */
function matches(to: readonly string[], own: string): boolean {
  const mine = wordsOf(own)
  return to.some(one => {
    const theirs = wordsOf(one)
    return mine.every(word => theirs.includes(word)) || theirs.every(word => mine.includes(word))
  })
}
