/** 'The table shows the three wards', and four rows below. */
import type { Check, Found } from '../../check.ts'
import { announcedBy } from '../../mentions/announced.ts'
import { inWords } from '../../mentions/number-words.ts'
import { numbersIn } from '../../mentions/numbers.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import { figureIn, isTotal, type Table, tablesIn } from '../../mentions/tables.ts'

export const countAgainstTable: Check = {
  id: 'count-against-table',
  family: 'numbers',
  severity: 'warning',
  says: 'A number of things announced, and another number of rows in the table below',
  *look(paper) {
    for (const table of tablesIn(paper)) {
      const { rows, before } = table
      const [head, ...body] = rows
      const sentence = sentencesIn(before?.text ?? '').at(-1)?.text ?? ''
      const announced =
        /:\s?-?$/.test(sentence) || /\b(?:table|below|following)\b/i.test(sentence)
          ? announcedBy(sentence.replace(/\s(?:below|in the table)\b|\.$/g, ''))
          : null
      const things = named(table)
      if (things) {
        yield things
        continue
      }
      if (
        !before ||
        !announced ||
        !head ||
        partOnly.test(sentence) ||
        head.cells.slice(1).some(cell => figureIn(cell) !== null)
      )
        continue
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

const partOnly = /\b(?:top|first|last|main|largest|highest|worst|(?:some|\p{L}+est) of|out of|each of|excluding)\b/iu

/** 'The table lists the four car parks', and the first column is headed 'Car park'. */
function named({ rows, before }: Table): Found | null {
  const [head, ...body] = rows
  const label = (head?.cells[0] ?? '').trim().toLowerCase()
  const sentence = sentencesIn(before?.text ?? '').at(-1)?.text ?? ''
  if (!before || !/^[\p{L} ]{4,30}$/u.test(label) || !/\b(?:table|below|following|set out|shown)\b/i.test(sentence))
    return null
  const all = numbersIn(sentence).filter(({ kind }) => kind === 'count')
  const [said] = all
  if (!said || all.length > 1 || partOnly.test(sentence) || said.value > 30) return null
  const noun = new RegExp(`^(?:\\p{L}+\\s){0,2}${label.replace(/s$/, '')}(?:s|es)?\\b`, 'iu')
  const own = body.map(({ cells }) => (cells[0] ?? '').trim())
  if (!noun.test(said.thing) || own.some(cell => cell === '') || new Set(own).size < own.length) return null
  const rowsOf = body.filter(({ cells }) => !isTotal(cells[0] ?? ''))
  if (rowsOf.length < 2 || rowsOf.length === said.value) return null
  const text = before.text.slice(before.text.lastIndexOf(sentence) + said.start)
  return {
    at: { block: before, quote: text.slice(0, said.text.length + (noun.exec(said.thing)?.[0].length ?? -1) + 1) },
    says: `This says ${said.text}, and the table has ${inWords(rowsOf.length)}`,
    evidence: rowsOf.slice(0, 15).map(({ block, cells }) => ({ block, quote: cells[0] ?? '' })),
  }
}
