/** 'April, May, May, July': a run of months, quarters or years with one twice or two crossed. */
import type { Check, Found } from '../../check.ts'
import { type DateMention, datesIn, monthNames, monthNumber, monthWord } from '../../mentions/dates.ts'
import { matchesOf } from '../../mentions/remember.ts'
import { tablesIn } from '../../mentions/tables.ts'
import type { Block } from '../../paper/paper.ts'

type Step = { block: Block; text: string; value: number; kind: 'month' | 'quarter' | 'year' }

const month = `(?:${monthWord})`
const listed = new RegExp(`\\b${month}\\b(?:, ${month}\\b){2,},? and ${month}\\b(?!\\s\\d)`, 'g')
const runsIn = matchesOf(listed, /, /)
const alone = new RegExp(`^${month}$`)

export const runOfTimes: Check = {
  id: 'run-of-times',
  family: 'dates',
  severity: 'error',
  says: 'A run of months, quarters or years in which one stands twice, or two stand crossed',
  *look(paper) {
    for (const block of paper.blocks) {
      if (block.cells !== null) continue
      for (const [text] of runsIn(block.text)) yield* broken(text.split(/,? and |, /).map(one => stepOf(block, one)))
    }
    for (const block of paper.blocks) if (block.cells === null) yield* crossedDays(block)
    for (const { rows } of tablesIn(paper)) {
      const labels = rows.slice(1).map(({ block, cells }) => stepOf(block, cells[0] ?? ''))
      yield* broken(labels.slice(0, labels.at(-1) === null ? -1 : labels.length))
      yield* broken(
        (rows[0]?.cells.slice(1) ?? []).map(cell => stepOf(rows[0]?.block ?? null, cell)).filter(one => one !== null),
      )
    }
  },
}

function stepOf(block: Block | null, cell: string): Step | null {
  const text = cell.trim()
  const [, quarter, year] = /^(?:Q(?:uarter)?\s?([1-4])|((?:19|20)\d\d)(?:[/–-]\d{2,4})?)$/i.exec(text) ?? []
  if (block === null) return null
  if (quarter) return { block, text, value: Number(quarter), kind: 'quarter' }
  if (year) return { block, text, value: Number(year), kind: 'year' }
  return alone.test(text) ? { block, text, value: monthNumber(text), kind: 'month' } : null
}

/** Four or more of one kind: a run but for one that repeats its neighbour, or for two that changed places. */
function* broken(all: readonly (Step | null)[]): Generator<Found> {
  const steps = all.filter(one => one !== null)
  const [first, second] = steps
  if (!first || !second || steps.length < 4 || steps.length < all.length) return
  if (steps.some(one => one.kind !== first.kind)) return
  const round = { month: 12, quarter: 4, year: 10_000 }[first.kind]
  for (const start of new Set([first.value, second.value - 1, second.value + 1, first.value - 1]))
    for (const by of [1, -1]) {
      const due = (n: number) => ((((start + by * n - 1) % round) + round) % round) + 1
      const wrong = steps.flatMap((one, n) => (one.value === due(n) ? [] : [n]))
      const [a = -1, b = -1, ...more] = wrong
      const [here, next] = [steps[a], steps[b]]
      if (!here || more.length > 0) continue
      const twice = !next && [steps[a - 1], steps[a + 1]].some(one => one?.value === here.value)
      const crossed = next && b === a + 1 && here.value === due(b) && next.value === due(a)
      if (!twice && !crossed) continue
      const right = first.kind === 'month' ? monthNames[due(a) - 1] : first.kind === 'quarter' ? `Q${due(a)}` : due(a)
      yield {
        at: { block: here.block, quote: here.text },
        says: twice
          ? `${here.text} stands here twice, and ${right} not at all`
          : `${here.text} stands before ${next?.text}, in a run that is otherwise in order`,
        evidence: steps
          .filter(one => one !== here)
          .slice(0, 12)
          .map(({ block, text }) => ({ block, quote: text })),
        severity: twice ? 'error' : 'warning',
      }
      return
    }
}

const dayValue = (date: DateMention, year: number): number =>
  ((date.year ?? year) * 12 + date.month) * 32 + (date.day ?? 0)

/** '4 June, 3 September, 2 July and 5 November 2024': days in a row but for one that stands before its turn. */
function* crossedDays(block: Block): Generator<Found> {
  const dates = datesIn(block.text)
  if (dates.length < 3) return
  const runs: DateMention[][] = [[]]
  for (const [n, date] of dates.entries()) {
    const last = dates[n - 1]
    const gap = last ? block.text.slice(last.start + last.text.length, date.start) : ''
    if (last && /^(?:,|,? and|;)\s$/.test(gap)) runs.at(-1)?.push(date)
    else runs.push([date])
  }
  for (const run of runs.filter(one => one.length > 2)) {
    const year = run.at(-1)?.year ?? 0
    const [first, last] = [run[0], run.at(-1)]
    const late = run.flatMap((date, n) => {
      const before = run[n - 1]
      return before && dayValue(date, year) < dayValue(before, year) ? [{ date, before }] : []
    })
    const [only, other] = late
    if (!only || other || !first || !last || dayValue(last, year) <= dayValue(first, year)) continue
    yield {
      at: { block, quote: only.date.text },
      says: `${only.date.text} stands after ${only.before.text}, in days that are otherwise in order`,
      evidence: [{ block, quote: only.before.text }],
      severity: 'note',
    }
  }
}
