/** The numbers of a report's paragraphs. */
import type { Check, Found } from '../../check.ts'
import type { Mark } from '../../mentions/marks.ts'
import type { Block, Report } from '../../paper/paper.ts'
import { brokenRow } from './breaks.ts'
import { sectionMarks } from './section-numbering.ts'

export const paragraphNumbering: Check = {
  id: 'paragraph-numbering',
  family: 'structure',
  severity: 'warning',
  says: 'A paragraph of a report whose number is left out, given twice, out of order or of another section',
  *look({ reports }) {
    for (const report of reports) yield* inReport(report)
  },
}

function* inReport(report: Report): Generator<Found> {
  const sections = sectionMarks(report)
  const heads = new Map(sections.map(mark => [mark.block, mark]))
  const numbers = new Map(report.sections.map(({ heading, number }) => [heading, number]))
  const own: { mark: Mark; top: number; parent: string; section: Mark | null }[] = []
  let section: Mark | null = null
  for (const block of report.blocks) {
    section = heads.get(block) ?? section
    const label = numbers.get(block) ?? block.number
    const [, parent, last] = /^(\d{1,2}(?:\.\d{1,2})*)\.(\d{1,2})$/.exec(label ?? '') ?? []
    if (!label || parent === undefined || last === '0' || last === '00' || block.part !== 'report' || block.cells)
      continue
    own.push({
      mark: { block, label, value: Number(last), fixed: `${parent}.#` },
      top: Number.parseInt(parent, 10),
      parent,
      section,
    })
  }
  const bare = report.blocks.filter(block => block.role === 'paragraph' && block.number === null).map(block => block.n)
  const unnumbered = (before: Block, now: Block) => bare.some(n => n > before.n && n < now.n)
  const rows = new Map<string, Mark[][]>()
  for (const [n, { mark, top, parent, section: head }] of own.entries()) {
    let place = parent
    if (head && top !== head.value) {
      const before = own[n - 1]
      const after = own[n + 1]
      const alone = before?.top !== top && (after?.top !== top || after.section !== head)
      if (!alone || (top === head.value + 1 && !sections.some(one => one.value === top))) continue
      const says = `This is numbered ${mark.label}, in section ${head.label}`
      yield { at: { block: mark.block, quote: '' }, says, evidence: [{ block: head.block, quote: '' }] }
      place = String(head.value)
    }
    const row = rows.get(place) ?? [[]]
    if (mark.value === 1 && sections.length === 0) row.push([])
    row.at(-1)?.push(mark)
    rows.set(place, row)
  }
  for (const row of rows.values())
    for (const marks of row) yield* brokenRow(marks, report.blocks, 'paragraphs', unnumbered)
}
