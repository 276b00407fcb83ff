/** Where reports begin in a paper: labelled fields, a title over "1. Purpose", or "Report of the Director" in the middle. */
import { fieldAt } from './labels.ts'
import type { Row } from './lines.ts'
import { ended } from './lines.ts'
import { labelsInRow } from './report-head.ts'
import { attendanceLabel } from './vocabulary.ts'

const sectionOne =
  /^(?:1\.0|1\.|1\)|1)\s+(?:purpose|summary|introduction|executive summary|recommend|background|reason|decision|what is|synopsis|report summary|issue|aim|why|pwrpas|crynodeb|argymhell)/i

/** The head of a report: three labelled fields or more, close together, one of them a report's own. */
export function labelledReportStarts(rows: Row[]): number[] {
  const starts: number[] = []
  let k = 0
  while (k < rows.length) {
    const row = rows[k]
    const first = row ? (fieldAt(row) ?? labelsInRow(row, rows[k + 1])) : null
    if (!first) {
      k++
      continue
    }
    const seen = new Set<string>()
    let strong = 0
    let last = k
    for (let j = k; j < rows.length && j < k + 24 && j - last < 7; j++) {
      const f = rows[j]
      for (const side of f ? (labelsInRow(f, rows[j + 1]) ?? []) : []) {
        seen.add(side)
        if (['officer', 'author', 'wards', 'portfolio', 'title'].includes(side)) strong++
        last = j
      }
      const found = f ? fieldAt(f) : null
      if (!found) continue
      // A head begins with whom the report is for: what looked like a label at the end of the page before was none.
      if (found.field === 'to' && (seen.has(found.label.toLowerCase()) || (seen.size > 0 && f?.page !== row?.page)))
        break
      if (!seen.has(found.label.toLowerCase()) && found.strong) strong++
      seen.add(found.label.toLowerCase())
      last = j
    }
    if (seen.size >= 3 && strong >= 2) {
      starts.push(k)
      k = last + 1
    } else k++
  }
  return starts
}

/** Reports without labelled fields: "1. Purpose of report" under a title and, mostly, "Report of the Director". */
export function bareReportStarts(rows: Row[], taken: number[]): number[] {
  const starts: number[] = []
  rows.forEach((row, k) => {
    if (!sectionOne.test(row.text) || row.text.length > 90) return
    if (taken.some(t => t <= k && k - t < 45)) return
    let from = k
    while (from > 0 && k - from < 14) {
      const before = rows[from - 1]
      if (
        !before ||
        before.text.length > 160 ||
        ended(before.text) ||
        (before.page !== null && row.page !== null && before.page !== row.page)
      )
        break
      if (row.i - before.i > 40) break
      from--
    }
    const head = rows.slice(from, k)
    if (head.length > 0 && (head.some(r => /\breport\b/i.test(r.text)) || k < 14)) starts.push(from)
  })
  return starts
}

const sectionTitle =
  /^(?:(?:\d{1,2}(?:\.0?)?|[A-Z]|[IVX]{1,4})[.):]?\s+)?(purpose(?: of (?:the )?report)?|(?:decision )?recommendations|(?:executive |report )?summary|introduction|recommendations?(?:\(s\))?|background|(?:financial|legal|resource|equality|risk|policy|staffing|climate|environmental)\b.{0,30}(?:implications?|considerations?|comments|impact|assessment)|reasons? for (?:the )?(?:recommendation|decision)s?.{0,20}|(?:alternative )?options?.{0,30}|consultation|conclusions?|key issues|proposals?|(?:matters for )?consideration|decisions? (?:required|sought)|background (?:papers|documents|information))\s*:?$/i

/** Two headings or more that only reports have, within the next rows, and no front sheet or minutes before them. */
function reportsHeadings(rows: Row[], from: number, within: number): boolean {
  const found = new Set<string>()
  for (const row of rows.slice(from, from + within)) {
    if (found.size < 2 && (attendanceLabel(row.text)?.kind === 'present' || /^part (?:I|1|one)$/i.test(row.text)))
      return false
    const words = row.text.length < 80 ? sectionTitle.exec(row.text)?.[1] : undefined
    if (words !== undefined) found.add(words.toLowerCase().slice(0, 9))
  }
  return found.size >= 2
}

/** "Report of the Director" without other labels, or the first line below an item's stamp, over headings of a report. */
export function namedReportStarts(rows: Row[], stamped: Set<Row>, taken: number[]): number[] {
  const starts: number[] = []
  rows.forEach((row, k) => {
    if ([...taken, ...starts].some(t => Math.abs(k - t) < 8 || (t <= k && k - t < 45 && rows[t]?.page === row.page)))
      return
    const reported = /^(?:joint )?report (?:of|by|from)\b/i.test(row.text) && row.text.length < 160 && !ended(row.text)
    // A page that opens with a report's number is a report's first, though the minutes above it have only just closed.
    const opensPage = rows[k - 1]?.page !== row.page && /^report (?:no|number|ref(?:erence)?)\b.{0,40}$/i.test(row.text)
    if (!reported && !opensPage && !stamped.has(row)) return
    if (/^minutes\b/i.test(row.text) || !reportsHeadings(rows, k, 40)) return
    starts.push(k)
  })
  return starts
}
