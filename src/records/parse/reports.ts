/** A report to a meeting: its labelled head, its sections, what it recommends. */
import type { Reading } from '../reading.ts'
import { dateIn } from './dates.ts'
import { fieldAt } from './labels.ts'
import type { Row } from './lines.ts'
import { ended } from './lines.ts'
import type { Marks } from './marks.ts'
import { recommendationsIn } from './recommendations.ts'
import { looseTitle, readFields } from './report-head.ts'
import { findSections } from './sections.ts'

export type Report = NonNullable<Reading['reports']>[number]

const tidy = (value: string | undefined): string | null => {
  const t = (value ?? '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:–-]+/, '')
    .trim()
  return t === '' ? null : t
}

/** The person or post, without the telephone and e-mail that follow it. */
const withoutContact = (value: string | null): string | null =>
  value === null
    ? null
    : tidy(
        value.replace(
          /\s*[,;(–-]*\s*(?:\b(?:tel(?:ephone)?|phone|e-?mail|ext(?:ension)?)\b.*|\S+@\S+.*|\b0\d{2,4}[\s\d]{6,}.*)$/i,
          '',
        ),
      )

/** Reads one report from its rows; every row gets a mark. Section N is 'reports.I.sections.N'. */
export function readReport(rows: Row[], marks: Marks, index: number, headless = false): Report {
  const at = `reports.${index}`
  const sections = findSections(rows, headless)
  const first = sections[0]?.from ?? rows.length
  const head = rows.slice(0, Math.min(first, 60))
  const { fields, used } = readFields(head, marks, at)
  const loose = fields.has('title') ? null : looseTitle(head, used)
  if (loose) marks.put(loose.row.i, loose.row.i, 'report', 'title', `${at}.title`)
  const recommendations: string[] = []
  sections.forEach((s, n) => {
    const path = `${at}.sections.${n}`
    const to = sections[n + 1]?.from ?? rows.length
    marks.put(rows[s.from]?.i ?? 0, rows[s.to]?.i ?? 0, 'report', 'section-heading', path)
    const body = rows.slice(s.to + 1, to)
    for (const r of body) if (!r.joins) markBody(r, body, marks, path)
    if (
      /^(?:(?:officers?['’]? |proposed )?recommend(?:ation|ed|ations)?s?\b|it is recommended|decisions? (?:required|recommend(?:ed|ations?)|requested|sought)|argymhell|proposed (?:decision|resolution)|recommended (?:decision|action|option)s?\b|the (?:committee|board|panel|cabinet) is (?:asked|recommended|requested|invited))/i.test(
        s.title,
      ) &&
      recommendations.length === 0
    )
      recommendations.push(...recommendationsIn(s.rest, body.concat(subsections(sections, n, rows))))
  })
  if (recommendations.length === 0) recommendations.push(...labelledRecommendations(rows))
  marks.rest(
    head.filter(r => r.text.length < 120 && !ended(r.text)),
    'report',
    'heading',
  )
  marks.rest(rows, 'report', 'paragraph', at)
  return {
    title: tidy(fields.get('title')) ?? tidy(loose?.title) ?? 'Report',
    date: dateIn(fields.get('date') ?? '') ?? dateIn(head.map(r => r.text).join('\n')),
    reportingOfficer: withoutContact(
      tidy(fields.get('officer')) ?? tidy(fields.get('author')) ?? tidy(fields.get('contact')),
    ),
    portfolio: tidy(fields.get('portfolio')),
    wards: tidy(fields.get('wards')?.replace(/^\(([^()]+)\)[;,.]?\s*$/, '$1')),
    recommendations,
    sections: sections.map(s => ({ number: s.number, title: s.title })),
  }
}

/** The rows of lower sections inside a recommendation section. */
function subsections(sections: ReturnType<typeof findSections>, n: number, rows: Row[]): Row[] {
  const own = sections[n]?.number?.replace(/\.0$/, '')
  const out: Row[] = []
  for (let k = n + 1; k < sections.length && own !== undefined && sections[k]?.number?.startsWith(`${own}.`); k++)
    out.push(...rows.slice(sections[k]?.from ?? 0, sections[k + 1]?.from ?? rows.length))
  return out
}

function markBody(row: Row, body: Row[], marks: Marks, path: string): void {
  let k = body.indexOf(row)
  const from = row.i
  let to = from
  while (body[k + 1]?.joins === true) {
    k++
    to = body[k]?.i ?? to
  }
  const role =
    row.cells.length > 1
      ? 'table'
      : row.bullet || row.item || /^\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s/.test(row.text)
        ? 'list-item'
        : 'paragraph'
  marks.put(from, to, 'report', role, path)
}

/** 'RECOMMENDED: That …' outside any section. */
function labelledRecommendations(rows: Row[]): string[] {
  const k = rows.findIndex(
    r =>
      /^(?:officers?['’]? )?(?:recommendations?|recommended)(?:\(s\))?\s*(?:[:–-]|$)|^(?:the (?:committee|board|panel|cabinet|council)|members|cabinet) (?:is|are) (?:asked|recommended|requested|invited) to\b/i.test(
        r.text,
      ) && r.text.length < 900,
  )
  const row = rows[k]
  if (!row) return besideLabel(rows)
  const rest = /^the|^members|^cabinet/i.test(row.text) ? row.text : row.text.replace(/^[^:–-]*[:–-]?\s*/, '')
  return recommendationsIn(rest, rows.slice(k + 1, k + 30))
}

/** 'Recommendations | 1. That …': the label in one column, the list in the next and in the rows below. */
function besideLabel(rows: Row[]): string[] {
  const columns = (r: Row): string[] => (r.cells.length > 1 ? r.cells : r.gapped.trim().split(/\s{3,}|\t/))
  const k = rows.findIndex(
    r => columns(r).length > 1 && /^recommend(?:ations?|ed)(?:\(s\))?:?$/i.test(columns(r)[0] ?? ''),
  )
  const row = rows[k]
  if (!row) return []
  const own = columns(row).slice(1).join(' ')
  const below: Row[] = []
  for (const r of rows.slice(k + 1, k + 12)) {
    if (columns(r).filter(c => c !== '').length > 1 || fieldAt(r) !== null) break
    below.push(r)
  }
  return recommendationsIn('', [{ ...row, text: own, gapped: own, cells: [], joins: false }, ...below])
}
