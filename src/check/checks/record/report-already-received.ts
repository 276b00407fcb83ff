/** A report in the very words of one that an earlier meeting had. */
import type { Check } from '../../check.ts'
import { dayInWords } from '../../mentions/dates.ts'
import { skeleton } from '../../mentions/skeleton.ts'
import { isStanding, likeTitle } from '../../mentions/business.ts'
import { isProse, type Report } from '../../paper/paper.ts'
import type { Earlier, SameWords } from '../../record/earlier.ts'

export const reportAlreadyReceived: Check = {
  id: 'report-already-received',
  family: 'record',
  severity: 'note',
  says: 'A report in the very words of one that an earlier meeting had and did not defer',
  *look(paper, earlier) {
    if (earlier.same.size === 0) return
    for (const report of paper.reports) {
      const [block] = report.head.length > 0 ? report.head : report.blocks
      if (paper.date === null || !block || isStanding(report.title)) continue
      const before = sameReport(report, earlier, paper.date)
      if (!before?.date || wasDeferred(before, earlier)) continue
      yield {
        at: { block, quote: '' },
        says: `This report went to the meeting of ${dayInWords(before.date)} in the same words: is it to be received again?`,
        evidence: [{ file: before.file, line: before.line, quote: before.report ?? before.quote }],
      }
    }
  },
}

/** Nine tenths of its paragraphs were there on one earlier day, letter for letter, under a title like this. */
function sameReport(report: Report, { same }: Earlier, day: string): SameWords | null {
  const own = report.blocks.filter(block => isProse(block) && skeleton(block.text) !== '')
  if (own.length < 6) return null
  const on = new Map<string, { first: SameWords; n: number }>()
  for (const { text } of own) {
    const alike =
      same
        .get(skeleton(text))
        ?.filter(
          one =>
            one.date !== null &&
            one.date < day &&
            one.text === text &&
            one.report !== null &&
            likeTitle(one.report, report.title) >= 0.6,
        ) ?? []
    for (const [date, first] of new Map(alike.map(one => [one.date ?? '', one]))) {
      const there = on.get(date)
      if (there) there.n++
      else on.set(date, { first, n: 1 })
    }
  }
  const most = [...on.values()].reduce<{ first: SameWords; n: number } | null>(
    (best, one) => (best === null || one.n > best.n ? one : best),
    null,
  )
  return most && most.n / own.length >= 0.9 ? most.first : null
}

const wasDeferred = ({ date, report }: SameWords, { meetings }: Earlier): boolean =>
  meetings.some(
    one =>
      one.date === date &&
      (one.cancelled ||
        one.minutes === null ||
        one.minutes.items.some(item => item.deferred && likeTitle(item.title, report ?? '') >= 0.6)),
  )
