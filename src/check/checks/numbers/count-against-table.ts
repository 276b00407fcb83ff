/** 'The table shows the three wards', and four rows below. */
import type { Check } from '../../check.ts'
import { announcedBy } from '../../mentions/announced.ts'
import { inWords } from '../../mentions/number-words.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import { figureIn, isTotal, tablesIn } from '../../mentions/tables.ts'

export const countAgainstTable: Check = {
  id: 'count-against-table',
  family: 'numbers',
  severity: 'warning',
  says: 'A number of things announced, and another number of rows in the table below',
  *look(paper) {
    for (const { rows, before } of tablesIn(paper)) {
      const [head, ...body] = rows
      const sentence = sentencesIn(before?.text ?? '').at(-1)?.text ?? ''
      const announced =
        /:\s?-?$/.test(sentence) || /\b(?:table|below|following)\b/i.test(sentence)
          ? announcedBy(sentence.replace(/\s(?:below|in the table)\b|\.$/g, ''))
          : null
      if (!before || !announced || !head || head.cells.slice(1).some(cell => figureIn(cell) !== null)) continue
      const own = body.filter(({ cells }) => !isTotal(cells[0] ?? '') && cells[0] !== '')
      const called = (head.cells[0] ?? '').toLowerCase().replace(/s$/, '')
      if (own.length < 2 || own.length === announced.value || head.cells.length - 1 === announced.value) continue
      if (!announced.noun.startsWith(called.slice(0, Math.max(3, called.length - 2))) && !announced.following) continue
      yield {
        at: { block: before, quote: before.text.includes(announced.text) ? announced.text : '' },
        says: `This says ${announced.text}, and the table has ${inWords(own.length)}`,
        evidence: own.slice(0, 15).map(({ block, cells }) => ({ block, quote: cells[0] ?? '' })),
      }
    }
  },
}
