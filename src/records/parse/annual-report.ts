/** An annual report on its own: a report without a labelled head, whose sections have headings only. */
import type { Row } from './lines.ts'
import { findBody } from './body.ts'
import { ended, isCapitals, joinText } from './lines.ts'
import type { Marks } from './marks.ts'
import { readReport } from './reports.ts'
import type { Report } from './reports.ts'
import { committeeWord } from './vocabulary.ts'

const opensText =
  /^(?:(?:membership|introduction|foreword|contents|chair(?:man|person|woman)?['’]s|\d+[.)]?\s)|.*[.!?:]$)/i

/** 'Annual Report' on this row, or broken over this row and the next. */
export const namesAnnual = (rows: Row[], k: number): boolean => {
  const row = rows[k]
  const next = rows[k + 1]
  if (!row || row.text.length > 140) return false
  if (/\bannual report\b/i.test(row.text)) return true
  return /\bannual$/i.test(row.text) && /^report\b/i.test(next?.text ?? '') && row.page === next?.page
}

/** Where the title begins: the row that says 'Annual Report', or, where that opens with these words, the row above it. */
function firstOfTitle(rows: Row[]): number {
  const isTitle = (r: Row, k: number): boolean => namesAnnual(rows, k) && !ended(r.text) && rows[k + 1]?.joins !== true
  const named = rows.findIndex((r, k) => isTitle(r, k) || (r.heading > 0 && namesAnnual(rows, k)))
  const at = named >= 0 ? named : rows.findIndex((_, k) => namesAnnual(rows, k))
  const row = rows[at]
  const above = rows[at - 1]
  const goesUp =
    row !== undefined &&
    above !== undefined &&
    /^annual report\b/i.test(row.text) &&
    row.i === above.i + 1 &&
    row.page === above.page &&
    row.heading === above.heading &&
    row.bold === above.bold &&
    (row.heading > 0 || row.joins) &&
    !/\bcouncil$/i.test(above.text)
  return Math.max(0, goesUp ? at - 1 : at)
}

/** 'Chair, Health Scrutiny Committee' below a foreword, 'Chairman of the Panel' on the cover. */
const inTheChair = /^(?:chair(?:man|woman|person)?|cadeirydd)(?: of(?: the)?|,| [-–])\s+(?:the )?(\p{Lu}.{6,90})$/iu

/** The body that an annual report is of: named by its title, by its cover, or by the post of who signs its foreword. */
export function bodyOfAnnual(rows: Row[]): ReturnType<typeof findBody> {
  const title = annualTitle(rows)
  const first = title[0]
  if (!first) return null
  const named = findBody([{ ...first, text: joinText(title.map(r => r.text)), joins: false }])
  if (named) return named
  const cover = rows.slice(0, Math.max(rows.indexOf(first), 0) + title.length)
  const covered = findBody(cover.filter(r => committeeWord.test(r.text)))
  if (covered) return covered
  for (const row of rows.slice(0, 60)) {
    const post = inTheChair.exec(row.text)?.[1]
    const body = post !== undefined && committeeWord.test(post) ? findBody([{ ...row, text: post }]) : null
    if (body) return body
  }
  return null
}

/** The lines at the head of an annual report that name it: one block of short lines, or of capitals. */
export function annualTitle(rows: Row[]): Row[] {
  const first = firstOfTitle(rows)
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
        (row.heading > 0 ||
          rows[rows.indexOf(row) + 1]?.i !== row.i + 1 ||
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
