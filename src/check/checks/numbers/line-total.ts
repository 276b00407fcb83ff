/** A line that gives a total, below or above lines that do not add up to it. */
import type { Check, Found } from '../../check.ts'
import { figureIn, isTotal } from '../../mentions/tables.ts'
import type { Block } from '../../paper/paper.ts'

type Line = { block: Block; quote: string; label: string; text: string; value: number }

export const lineTotal: Check = {
  id: 'line-total',
  family: 'numbers',
  severity: 'error',
  says: 'A line with a total that is not the sum of the lines above or below it',
  *look({ blocks }) {
    let run: Line[] = []
    for (const block of blocks) {
      const lines = block.cells === null ? linesOf(block) : []
      if (lines.length === 0 || run.at(-1)?.block.at !== block.at || run.at(-1)?.block.n !== block.n - 1) {
        yield* totals(run)
        run = []
      }
      run.push(...lines)
    }
    yield* totals(run)
  },
}

const line =
  /^(\p{L}[\p{L}\s'’&/()-]{0,50}?)\s?(?:[-–—:=.]+|\.{2,})\s?(£?\s?\d[\d,]*(?:\.\d\d?)?)[;.,]?(?:\s*(?:and))?$/u
const several = /(\p{L}[\p{L}'’&/]*(?:\s[\p{L}'’&/]+){0,3})\s?[-–—:=]\s?(£?\d[\d,]*(?:\.\d\d)?)(?=[\s;,.]|$)/gu

/** 'Fixed - 11' is one line; 'Fixed - 11, Flex - 33, Total - 44' in one paragraph are three. */
function linesOf(block: Block): Line[] {
  if (block.text.length > 400 || !/\d/.test(block.text)) return []
  const found = line.exec(block.text)
  const all = found ? [found] : /total/i.test(block.text) ? [...block.text.matchAll(several)] : []
  if (!found && (all.length < 3 || all.reduce((n, one) => n + one[0].length + 2, 0) < block.text.length * 0.8))
    return []
  return all.flatMap(([quote, label = '', text = '']) => {
    const figure = figureIn(text)
    return figure ? [{ block, quote, label, text, value: figure.value }] : []
  })
}

/** A total closes the lines above it; where it stands first, those below it up to the next. */
function* totals(run: readonly Line[]): Generator<Found> {
  const at = run.flatMap((one, n) => (isTotal(one.label) ? [n] : []))
  for (const [nth, n] of at.entries()) {
    const total = run[n]
    const above = run.slice(nth === 0 ? 0 : (at[nth - 1] ?? 0) + 1, n)
    const parts = at[0] === 0 ? run.slice(n + 1, at[nth + 1]) : above
    if (!total || parts.length < 2) continue
    const sum = parts.reduce((all, one) => all + one.value, 0)
    const others = run.filter(one => one !== total && !isTotal(one.label)).reduce((all, one) => all + one.value, 0)
    if ([sum, others].some(one => Math.abs(one - total.value) < 0.005)) continue
    yield {
      at: { block: total.block, quote: total.quote },
      says: `This total says ${total.text}, and the lines ${at[0] === 0 ? 'below' : 'above'} come to ${Number(sum.toFixed(2)).toLocaleString('en-GB')}`,
      evidence: parts.map(({ block, quote }) => ({ block, quote })),
    }
  }
}
