/** The fields above a report against those above its siblings. */
import type { Check } from '../../check.ts'
import type { Report } from '../../paper/paper.ts'

const fields = [
  { name: 'date', label: /\bdate\b/i, of: (report: Report) => report.date },
  {
    name: 'officer',
    label: /\b(?:officer|report (?:of|by|from)|author|director)\b/i,
    of: (report: Report) => report.reportingOfficer,
  },
  { name: 'wards', label: /\b(?:wards?|divisions?|areas?)\b/i, of: (report: Report) => report.wards },
]

export const headerFieldMissing: Check = {
  id: 'header-field-missing',
  family: 'structure',
  severity: 'note',
  says: 'A report without the date, officer or wards that the other reports of the pack give',
  *look({ reports }) {
    for (const { name, label, of } of fields)
      for (const report of reports) {
        const others = reports.filter(other => other !== report && other.head.length > 1)
        const [first] = report.head
        if (!first || report.head.length < 2 || of(report) || report.head.some(({ text }) => label.test(text))) continue
        const have = others.filter(other => of(other))
        if (have.length < 2 || have.length < others.length) continue
        const evidence = have.flatMap(other => {
          const block = other.head.find(({ text }) => label.test(text))
          return block ? [{ block, quote: '' }] : []
        })
        const says = `This report gives no ${name}, and the others of the pack do`
        yield { at: { block: first, quote: '' }, says, evidence, severity: name === 'wards' ? 'note' : 'warning' }
      }
  },
}
