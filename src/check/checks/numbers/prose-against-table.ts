/** 'The table shows that libraries cost £201,000', and the row of libraries says £210,000. */
import type { Check, Found } from '../../check.ts'
import { isMeasure, numbersIn } from '../../mentions/numbers.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import { figureIn, type Row, type Table, tablesIn } from '../../mentions/tables.ts'
import type { Block } from '../../paper/paper.ts'

const points = /\b(?:tables?|below|above|set out|shown|following|overleaf)\b/i
const apart =
  /\b(?:about|around|over|nearly|almost|approximately|(?:more|less|fewer) than|some|just under|just over|under|up to|at least|between|increase\w*|decrease\w*|rise|rose|fell|fall|compared|target|by|last year|previous|difference|average|per)\b/i

export const proseAgainstTable: Check = {
  id: 'prose-against-table',
  family: 'numbers',
  severity: 'error',
  says: 'A figure in a sentence that points to a table, and the table gives it otherwise',
  *look(paper) {
    const { blocks } = paper
    for (const table of tablesIn(paper)) {
      const [head, ...body] = table.rows
      const after = blocks[(table.rows.at(-1)?.block.n ?? blocks.length) + 1]
      if (!head || body.length < 2) continue
      for (const block of [table.before, after].filter(one => one && one.cells === null && points.test(one.text)))
        if (block) yield* differing(block, table, body)
    }
  },
}

function* differing(block: Block, { rows }: Table, body: readonly Row[]): Generator<Found> {
  const known = rows.flatMap(({ cells }) => cells.slice(1).flatMap(cell => figureIn(cell) ?? []))
  for (const { text } of sentencesIn(block.text)) {
    const figures = numbersIn(text).filter(one => !isMeasure(one))
    const [said] = figures
    if (!said || figures.length > 1 || apart.test(text)) continue
    const named = body.filter(
      ({ cells }) => isNamed(text, cells[0] ?? '') && cells.slice(1).some(cell => figureIn(cell)),
    )
    const [row] = named
    const cells = row?.cells.slice(1).filter(cell => figureIn(cell)) ?? []
    const figure = figureIn(cells[0] ?? '')
    if (!row || named.length > 1 || cells.length !== 1 || !figure || figure.percent !== (said.kind === 'percent'))
      continue
    const value = said.kind === 'money' ? said.value / 100 : said.value
    const step = said.kind === 'money' ? said.step / 100 : said.step
    if ((said.kind === 'money') !== /£/.test(cells[0] ?? '')) continue
    if (known.some(one => Math.abs(one.value - value) <= Math.max(step / 2, one.step / 2)) || said.start === 0) continue
    yield {
      at: { block, quote: said.text },
      says: `This says ${said.text}, and the table has ${cells[0] ?? ''} for ${row.cells[0] ?? ''}`,
      evidence: [{ block: row.block, quote: cells[0] ?? '' }],
      severity: value > figure.value * 4 || value < figure.value / 4 ? 'note' : 'error',
    }
  }
}

const isNamed = (text: string, label: string): boolean =>
  label.length > 3 && /\p{L}{3}/u.test(label) && new RegExp(`(?<!\\p{L})${escaped(label)}(?!\\p{L})`, 'iu').test(text)

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')
