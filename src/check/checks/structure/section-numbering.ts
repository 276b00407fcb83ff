/** The numbers of a report's sections. */
import type { Check } from '../../check.ts'
import { type Mark, marksOf } from '../../mentions/marks.ts'
import { rememberOf } from '../../mentions/remember.ts'
import type { Report } from '../../paper/paper.ts'
import { brokenRow } from './breaks.ts'

/** The report's own numbered sections: what is attached to it and begins at 1 again is left out. */
export const sectionMarks = rememberOf((report: Report): readonly Mark[] => {
  const known = new Map(
    report.sections.flatMap(({ heading, number }) =>
      number && /^\d{1,2}(?:\.0)?$/.test(number) ? [[heading, number]] : [],
    ),
  )
  const marks = marksOf(
    report.blocks.filter(block => block.part === 'report' && block.cells === null),
    known,
  )
  const again = marks.findIndex(({ value }, n) => n > 1 && value === 1 && [2, undefined].includes(marks[n + 1]?.value))
  return again < 0 ? marks : marks.slice(0, again)
})

export const sectionNumbering: Check = {
  id: 'section-numbering',
  family: 'structure',
  severity: 'warning',
  says: 'A section of a report whose number is left out, given twice or out of order',
  *look({ reports }) {
    for (const report of reports) yield* brokenRow(sectionMarks(report), report.blocks, 'sections')
  },
}
