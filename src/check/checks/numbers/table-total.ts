/** A total in a table that is not the sum of its rows or of its columns. */
import type { Check, Found } from '../../check.ts'
import { type Figure, figureIn, isTotal, type Row, type Table, tablesIn } from '../../mentions/tables.ts'
import type { Block } from '../../paper/paper.ts'

export const tableTotal: Check = {
  id: 'table-total',
  family: 'numbers',
  severity: 'error',
  says: 'A total in a table that is not the sum of the figures above it or beside it',
  *look(paper) {
    for (const table of tablesIn(paper)) {
      yield* reported(downwards(table))
      yield* reported(across(table))
    }
  },
}

type Part = Figure & { block: Block; text: string; label: string }
type Sum = { total: Part; sum: number; parts: readonly Part[]; right: boolean }

function partOf({ block, cells }: Row, n: number, label = cells[0] ?? ''): Part | null {
  const text = cells[n] ?? ''
  const figure = figureIn(text)
  return figure && { ...figure, block, text, label }
}

const heads = (table: Table): string => `${table.before?.text ?? ''} ${table.rows[0]?.block.text ?? ''}`

function downwards(table: Table): Sum[] {
  return table.rows.flatMap((row, n) => {
    if (!isTotal(row.cells[0] ?? '')) return []
    const above = table.rows.slice(0, n).filter(one => one.cells.length === row.cells.length)
    return row.cells.flatMap((_, column) =>
      column === 0 || /%|\brates?\b|\baverage\b|\bmean\b|\bper\s(?!cent)/i.test(table.rows[0]?.cells[column] ?? '')
        ? []
        : (sumOf(
            partOf(row, column),
            above.flatMap(one => partOf(one, column) ?? []),
            heads(table),
          ) ?? []),
    )
  })
}

function across(table: Table): Sum[] {
  const [head, ...body] = table.rows
  const labels = head?.cells ?? []
  const last = labels.length - 1
  if (
    last < 3 ||
    !isTotal(labels[last] ?? '') ||
    labels.some(one => /%|per\s?cent|average|rate|target|change/i.test(one))
  )
    return []
  return body.flatMap(
    row =>
      sumOf(
        partOf(row, last),
        labels.slice(1, last).flatMap((label, n) => partOf(row, n + 1, label) ?? []),
        heads(table),
      ) ?? [],
  )
}

/** Right where it is the sum of all of them, of the totals among them, or of the last few; figures in thousands may be rounded. */
function sumOf(total: Part | null, known: readonly Part[], heading: string): Sum | null {
  if (total === null) return null
  const parts = known.filter(
    one => !isTotal(one.label) && !/^\W*(?:of which|including)/i.test(one.label) && !/^(?:19|20)\d\d$/.test(one.text),
  )
  if (parts.length < 2 || parts.some(one => one.percent !== total.percent)) return null
  const step = Math.max(total.step, ...parts.map(one => one.step))
  const rounded = total.percent || step === 0.1 || /['’£]000|£\s?(?:k|m|bn)\b|\bmillions?\b|thousands?\b/i.test(heading)
  const near = (sum: number) => Math.abs(sum - total.value) <= (rounded ? (step * (parts.length + 1)) / 2 : 1e-6)
  const add = (all: readonly Part[]) => all.reduce((sum, one) => sum + one.value, 0)
  const net = parts.reduce((sum, one) => sum + (isTakenOff(one) ? -one.value : one.value), 0)
  const tails = known.map((_, n) => add(known.slice(n))).slice(0, -1)
  const right = near(net) || near(add(parts)) || near(add(known.filter(one => isTotal(one.label)))) || tails.some(near)
  return { total, sum: Number(net.toFixed(3)), parts, right }
}

/** 'Less: Police Grant', whether its figure is printed as it is, or below nothing already. */
const isTakenOff = ({ label, value }: Part): boolean => value > 0 && /^\W*(?:less|minus|deduct)\b/i.test(label)

/** Where most totals are not sums, they are totals of something else. */
function* reported(sums: readonly Sum[]): Generator<Found> {
  const wrong = sums.filter(one => !one.right)
  if (sums.length > 2 && wrong.length > sums.length / 2) return
  for (const { total, sum, parts } of wrong)
    yield {
      at: { block: total.block, quote: total.text },
      says: `This total says ${total.text}, and the figures come to ${sum.toLocaleString('en-GB')}`,
      evidence: parts.slice(0, 20).map(({ block, text }) => ({ block, quote: text })),
      severity: wrong.length < sums.length || parts.length > 2 ? 'error' : 'warning',
    }
}
