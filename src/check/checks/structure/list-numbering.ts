/** The numbers and letters of lists. */
import type { Check, Found } from '../../check.ts'
import { breaksIn, type Ordinal, ordinalsOf, ordinalWords } from '../../mentions/ordinals.ts'
import type { Block } from '../../paper/paper.ts'

type Entry = { block: Block; label: string; value: number }
type Row = { kind: Ordinal['kind']; entries: Entry[] }

export const listNumbering: Check = {
  id: 'list-numbering',
  family: 'structure',
  severity: 'warning',
  says: 'A list whose numbers or letters are left out, given twice or out of order',
  *look({ blocks }) {
    let scope: Block[] = []
    for (const [n, block] of blocks.entries()) {
      if (block.role === 'section-heading' && /^(?:[2-9]|\d\d)$/.test(blocks[n + 1]?.number ?? '')) continue
      const heads = ['section-heading', 'minute-heading', 'title'].includes(block.role)
      if (heads || block.part !== (scope[0]?.part ?? block.part)) {
        yield* inScope(scope)
        scope = []
      }
      if (['minutes', 'report'].includes(block.part) && block.cells === null && !heads) scope.push(block)
    }
    yield* inScope(scope)
  },
}

/** Lists of one section or minute; each form of label ('(a)', 'a.', '1)') is a list of its own, and one may stand inside another. */
function* inScope(scope: readonly Block[]): Generator<Found> {
  const open = new Map<string, Row[]>()
  const all: Row[] = []
  for (const block of scope) {
    const inline = inlineRow(block)
    if (inline) all.push(inline)
    const means = ordinalsOf(block.number ?? '')
    if (block.number === null || means.length === 0) continue
    const printed = block.lines[0]?.text ?? ''
    const form = /\(/.exec(printed.slice(0, printed.indexOf(block.number)))
      ? '()'
      : printed.charAt(printed.indexOf(block.number) + block.number.length)
    const rows = open.get(form) ?? []
    const [first] = means.filter(one => one.value === 1)
    const goesOn = rows.findLastIndex(({ kind, entries }) =>
      means.some(one => one.kind === kind && one.value === (entries.at(-1)?.value ?? 0) + 1),
    )
    if (goesOn >= 0) rows.splice(goesOn + 1)
    let row = goesOn < 0 && first ? undefined : rows.findLast(({ kind }) => means.some(one => one.kind === kind))
    const meant = means.find(one => one.kind === row?.kind) ?? first ?? means.at(-1)
    if (!meant) continue
    if (!row) {
      row = { kind: meant.kind, entries: [] }
      rows.push(row)
      all.push(row)
    }
    row.entries.push({ block, label: block.number, value: meant.value })
    open.set(form, rows)
  }
  for (const row of all) yield* brokenList(row, scope)
}

/** '(a) …; (b) …; (d) …' in one paragraph, where it begins at the first and breaks at most once. */
function inlineRow(block: Block): Row | null {
  if (!block.text.includes(')')) return null
  const labels = [...block.text.matchAll(/(?:^|[\s;:,])\(?([a-z]|\d{1,2}|[ivx]{2,5})\)(?=\s)/g)].map(
    found => found[1] ?? '',
  )
  if (block.number !== null) labels.unshift(block.number)
  const [start] = ordinalsOf(labels[0] ?? '').filter(one => one.value === 1)
  if (!start || labels.length < 3) return null
  const entries = labels.flatMap(label =>
    ordinalsOf(label).flatMap(({ kind, value }) => (kind === start.kind ? [{ block, label, value }] : [])),
  )
  const broken = breaksIn(entries.map(entry => entry.value))
  return entries.length === labels.length && broken.length === 1 ? { kind: start.kind, entries } : null
}

function* brokenList({ kind, entries }: Row, scope: readonly Block[]): Generator<Found> {
  for (const { n, kind: fault, expected } of breaksIn(entries.map(entry => entry.value))) {
    const now = entries[n]
    const before = entries[n - 1]
    if (!now || !before) continue
    // A number that ends a list in minutes may be that of the next item, which was not read as one.
    const mayBeItem =
      kind === 'digit' && !entries[n + 1] && now.block.part === 'minutes' && now.block.role !== 'resolution'
    const due = ordinalWords({ kind, value: expected })
    const between = scope.filter(block => block.n >= before.block.n && block.n <= now.block.n)
    const lost = new RegExp(`(?:^|[\\s(])${due}[.)]`, 'i')
    if (fault === 'missing' && between.some(block => block.lines.some(({ text }) => lost.test(text)))) continue
    yield {
      at: { block: now.block, quote: '' },
      says:
        fault === 'twice'
          ? `The list has “${now.label}” twice`
          : fault === 'missing'
            ? `The list goes from “${before.label}” to “${now.label}”: “${due}” is missing`
            : `“${due}” is due after “${before.label}”, not “${now.label}”`,
      evidence: [{ block: before.block, quote: '' }],
      severity: fault === 'missing' && (now.value - expected > 2 || mayBeItem) ? 'note' : 'warning',
    }
  }
}
