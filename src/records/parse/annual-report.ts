/** An annual report on its own: a report without a labelled head, whose sections have headings only. */
import type { Row } from './lines.ts'
import { isCapitals, joinText } from './lines.ts'
import type { Marks } from './marks.ts'
import { readReport } from './reports.ts'
import type { Report } from './reports.ts'

const opensText =
  /^(?:(?:membership|introduction|foreword|contents|chair(?:man|person|woman)?['’]s|\d+[.)]?\s)|.*[.!?:]$)/i

/** The lines at the head of an annual report that name it: one block of short lines, or of capitals. */
export function annualTitle(rows: Row[]): Row[] {
  const first = Math.max(
    0,
    rows.findIndex(r => /\bannual report\b/i.test(r.text)),
  )
  const head: Row[] = []
  for (const row of rows.slice(first, first + 4)) {
    const before = head.at(-1)
    if (before) {
      const capitals = isCapitals(row.text) && isCapitals(before.text) && row.i - before.i < 4
      const block =
        row.i === before.i + 1 &&
        row.bold === before.bold &&
        row.heading === before.heading &&
        before.text.length < 90 &&
        row.text.length < 90 &&
        (row.size === null || before.size === null || Math.abs(row.size - before.size) < 1) &&
        row.page === before.page &&
        (rows[rows.indexOf(row) + 1]?.i !== row.i + 1 ||
          /\b(?:of|the|and|for|,)$/.test(before.text) ||
          row.size !== null)
      if (!row.joins && (opensText.test(row.text) || !(capitals || block))) break
    }
    head.push(row)
  }
  return head
}

/** Reads an annual report; its title is the lines at its head that name it. */
export function readAnnual(rows: Row[], marks: Marks): Report {
  const report = readReport(rows, marks, 0, true)
  const head = annualTitle(rows)
  for (const row of head) marks.put(row.i, row.i, 'report', 'title', 'reports.0.title')
  const title = joinText(head.map(r => r.text))
  return {
    ...report,
    title,
    date: null,
    reportingOfficer: null,
    portfolio: null,
    wards: null,
    recommendations: [],
    sections: report.sections.filter(s => !title.includes(s.title)),
  }
}
