/** An annual report on its own: a report without a labelled head, whose sections have headings only. */
import type { Row } from './lines.ts'
import { isCapitals, joinText } from './lines.ts'
import type { Marks } from './marks.ts'
import { readReport } from './reports.ts'
import type { Report } from './reports.ts'

/** Reads an annual report; its title is the lines at its head that name it. */
export function readAnnual(rows: Row[], marks: Marks): Report {
  const report = readReport(rows, marks, 0, true)
  const first = rows.findIndex(r => /\bannual report\b/i.test(r.text))
  const head: Row[] = []
  for (let k = Math.max(0, first); k < rows.length && head.length < 4; k++) {
    const row = rows[k]
    if (
      !row ||
      (head.length > 0 &&
        !row.joins &&
        !(
          isCapitals(row.text) &&
          isCapitals(head[0]?.text ?? '') &&
          row.i - (head.at(-1)?.i ?? 0) < 4 &&
          !/^membership|^introduction|^foreword/i.test(row.text)
        ))
    )
      break
    head.push(row)
  }
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
