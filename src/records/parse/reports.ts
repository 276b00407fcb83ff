/** A report to a meeting: its labelled head, its sections, what it recommends. */
import type { Reading } from '../reading.ts'
import { dateIn, isDateLine } from './dates.ts'
import { fieldAt } from './labels.ts'
import type { Field } from './labels.ts'
import type { Row } from './lines.ts'
import { isCapitals, joinText } from './lines.ts'
import type { Marks } from './marks.ts'
import { recommendationsIn } from './recommendations.ts'
import { findSections } from './sections.ts'
import { bodyWord } from './vocabulary.ts'

export type Report = NonNullable<Reading['reports']>[number]

type Fields = Map<Field, string>

/** The labelled fields in the head of a report, each with the lines it goes on over. */
function readFields(head: Row[], marks: Marks, at: string): Fields {
  const fields: Fields = new Map()
  let open: Field | null = null
  let empty = false
  for (const row of head) {
    const found = row.joins && !(row.text.includes(':') && row.text.indexOf(':') < 30) ? null : fieldAt(row)
    if (found) {
      open = found.field
      empty = found.value === ''
      if (!fields.has(found.field) && found.value !== '') fields.set(found.field, found.value)
      else if (found.field === 'officer' && /reporting officer/i.test(found.label) && found.value !== '')
        fields.set('officer', found.value)
      marks.put(row.i, row.i, 'report', 'field', pathOf(found.field, at))
      continue
    }
    const runsOn: boolean = open !== null && (row.joins || empty || (row.cells.length > 1 && row.cells[0] === ''))
    if (open !== null && runsOn && !(empty && row.text.length > 200)) {
      const before = fields.get(open) ?? ''
      if (empty || row.joins || row.cells.length > 1)
        fields.set(open, joinText([before, row.text].filter(t => t !== '')))
      marks.put(row.i, row.i, 'report', 'field', pathOf(open, at))
      empty = false
    } else open = null
  }
  return fields
}

const pathOf = (field: Field, at: string): string | null =>
  ({
    title: `${at}.title`,
    date: `${at}.date`,
    officer: `${at}.reportingOfficer`,
    author: `${at}.reportingOfficer`,
    portfolio: `${at}.portfolio`,
    wards: `${at}.wards`,
    to: null,
    contact: null,
    other: null,
  })[field]

const notTitle =
  /^(?:report|reports? (?:to|of|by|for)|public|part [12i]|not for publication|open|exempt|agenda|item|page|date|for (?:decision|information|publication|discussion)|executive summary|key decision|confidential|committee report|cabinet report|officer report)\b/i

/** Without a labelled subject: the first line of the head that is no field, no body, no date. */
function looseTitle(head: Row[]): { title: string; row: Row } | null {
  const lines = head.filter(
    r =>
      fieldAt(r) === null &&
      r.text.length < 200 &&
      !isDateLine(r.text) &&
      !(notTitle.test(r.text) && r.text.length < 60),
  )
  const body = (r: Row): boolean =>
    bodyWord.test(r.text) &&
    r.text.length < 70 &&
    !/\b(?:report|review|strategy|plan|update|policy|budget|proposal|annual|scheme)\b/i.test(r.text)
  const first = lines.find(r => !body(r) && !r.joins) ?? null
  if (!first) return null
  const parts = [first.text]
  for (
    let k = head.indexOf(first) + 1;
    head[k]?.joins === true ||
    (isCapitals(first.text) &&
      isCapitals(head[k]?.text ?? '') &&
      fieldAt(head[k] ?? first) === null &&
      head[k] !== undefined &&
      !isDateLine(head[k]?.text ?? ''));
    k++
  )
    parts.push(head[k]?.text ?? '')
  return { title: joinText(parts), row: first }
}

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
          /\s*[,;(–-]*\s*(?:\b(?:tel(?:ephone)?|phone|e-?mail|ext(?:ension)?)\b.*|\S+@\S+.*|\b0\d{3,4}[\s\d]{5,}.*)$/i,
          '',
        ),
      )

/** Reads one report from its rows; every row gets a mark. Section N is 'reports.I.sections.N'. */
export function readReport(rows: Row[], marks: Marks, index: number, headless = false): Report {
  const at = `reports.${index}`
  const sections = findSections(rows, headless)
  const first = sections[0]?.from ?? rows.length
  const head = rows.slice(0, Math.min(first, 60))
  const fields = readFields(head, marks, at)
  const loose = fields.has('title') ? null : looseTitle(head)
  if (loose) marks.put(loose.row.i, loose.row.i, 'report', 'title', `${at}.title`)
  const recommendations: string[] = []
  sections.forEach((s, n) => {
    const path = `${at}.sections.${n}`
    const to = sections[n + 1]?.from ?? rows.length
    marks.put(rows[s.from]?.i ?? 0, rows[s.to]?.i ?? 0, 'report', 'section-heading', path)
    const body = rows.slice(s.to + 1, to)
    for (const r of body) if (!r.joins) markBody(r, body, marks, path)
    if (
      /^(?:(?:officers?['’]? |proposed )?recommend(?:ation|ed|ations)?s?\b|it is recommended|decisions? (?:required|recommended|requested|sought)|argymhell|proposed (?:decision|resolution)|recommended (?:decision|action|option)s?\b|the (?:committee|board|panel|cabinet) is (?:asked|recommended|requested|invited))/i.test(
        s.title,
      ) &&
      recommendations.length === 0
    )
      recommendations.push(...recommendationsIn(s.rest, body.concat(subsections(sections, n, rows))))
  })
  if (recommendations.length === 0) recommendations.push(...labelledRecommendations(rows))
  marks.rest(head, 'report', 'heading')
  marks.rest(rows, 'report', 'paragraph', at)
  return {
    title: tidy(fields.get('title')) ?? tidy(loose?.title) ?? 'Report',
    date: dateIn(fields.get('date') ?? '') ?? dateIn(head.map(r => r.text).join('\n')),
    reportingOfficer: withoutContact(
      tidy(fields.get('officer')) ?? tidy(fields.get('author')) ?? tidy(fields.get('contact')),
    ),
    portfolio: tidy(fields.get('portfolio')),
    wards: tidy(fields.get('wards')),
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
  if (!row) return []
  const rest = /^the|^members|^cabinet/i.test(row.text) ? row.text : row.text.replace(/^[^:–-]*[:–-]?\s*/, '')
  return recommendationsIn(rest, rows.slice(k + 1, k + 30))
}
