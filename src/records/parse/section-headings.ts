/** The headings of a report that a number, a letter or a Roman figure opens: '1. Purpose', 'A. SUMMARY', 'II. Background'. */
import type { Row } from './lines.ts'
import { isCapitals, joinText } from './lines.ts'
import { chain } from './sequence.ts'
import type { Candidate } from './sequence.ts'

/** A section: rows from..to (positions) hold its heading; `rest` is what is said on the heading's line. */
export type Section = { number: string | null; title: string; from: number; to: number; rest: string }

/** A way of numbering: what opens a heading ([1] its number, [2] '.0', [3] its stop), and the number's place in the row. */
type Numbering = { opens: RegExp; value: (printed: string) => number }
const roman = (printed: string): number =>
  ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'].indexOf(printed) + 1
export const figures: Numbering = { opens: /^(\d{1,2})(\.0)?([.)])?(?:\s+|$)(?=\S|$)/, value: Number }
export const letters: Numbering = {
  opens: /^([A-Z])()([.):]|(?=\s{2}|\t))\s+(?=\S)/,
  value: printed => printed.charCodeAt(0) - 64,
}
export const romans: Numbering = { opens: /^([IVX]{1,5})()([.):]|(?=\s))\s+(?=\S)/, value: roman }
export const knownTitle =
  /^(?:purpose|summary|executive summary|introduction|background|recommend|decision|reasons?|supporting information|report detail|details?|policy|financial|finance|legal|risk|equalit|other|alternative|options?|conclusion|consultation|implications|resource|staffing|human|climate|environment|crime and disorder|community safety|health|data protection|privacy|corporate|council priorit|list of background|background (?:papers|documents)|appendic|annex|next steps|timetable|current position|proposals?|key (?:issues|points)|context|issues|scope|wards?|contact|procurement|safeguarding|social value|well-?being|cynaliadwy|cefndir|pwrpas|argymhell)/i

/** Cuts what is said on the heading's own line: 'RECOMMENDED: That …', 'A Safer Town – none.' */
export function cut(whole: string, row: Row): { title: string; rest: string } {
  if (row.lead !== null && whole.includes(row.lead)) {
    const at = whole.indexOf(row.lead) + row.lead.length
    const rest = whole.slice(at).replace(/^[\s:–—-]+/, '')
    if (at < whole.length) return { title: whole.slice(0, at), rest }
  }
  const colon = /\s*:\s*[-–]?\s*/.exec(whole)
  if (colon && colon.index > 3) {
    const rest = whole.slice(colon.index + colon[0].length)
    const title = whole.slice(0, colon.index)
    if (
      /^(?:that|to|it is|the|members|cabinet|none|not|no)\b|^$|^\(|^\d/i.test(rest) ||
      (isCapitals(title) && !isCapitals(rest))
    )
      return { title, rest }
  }
  const dash = /\s+[–—-]\s+(?=(?:none|nil|no|not|n\/a|there)\b)/i.exec(whole)
  if (dash) return { title: whole.slice(0, dash.index), rest: whole.slice(dash.index + dash[0].length) }
  const that = /^(recommend(?:ation|ed|ations)(?:\(s\))?)\s+(?=(?:that|to|it is)\b)/i.exec(whole)
  if (that?.[1]) return { title: that[1], rest: whole.slice(that[0].length) }
  return { title: whole, rest: '' }
}

function headingWeight(title: string, row: Row, next: Row | undefined, zero: boolean): number {
  const plain = cut(title, row)
  let w = plain.title.length < 90 && !/[.!]$/.test(plain.title) ? 0.9 : 0.6
  if (zero) w += 0.8
  if (isCapitals(plain.title)) w += 0.9
  if (row.bold || row.heading > 0 || row.lead !== null) w += 0.8
  if (knownTitle.test(plain.title)) w += 0.8
  if (plain.title.length > 120) w -= 1
  if (/[.!]$/.test(plain.title) && !isCapitals(plain.title)) w -= 0.7
  if (/[,;]$/.test(plain.title)) w -= 0.6
  if (next?.joins && !next.bold && !isCapitals(title)) w -= 0.5
  return w
}

/** The heaviest run of headings numbered in one way. */
export function topLevel(rows: Row[], numbering: Numbering, skip: Set<Row>): (Section & { major: number })[] {
  const list: (Candidate & { title: string; rest: string; to: number; printed: string })[] = []
  rows.forEach((row, k) => {
    if (row.joins || row.bullet || skip.has(row)) return
    const text = row.cells.length > 1 ? row.cells.filter(c => c !== '').join(' ') : row.text
    const m = numbering.opens.exec(text)
    if (!m?.[1] || (/^\d{1,2}\.\d/.test(text) && m[2] === undefined)) return
    let whole = text.slice(m[0].length)
    let to = k
    if (whole === '' && rows[k + 1] !== undefined) whole = rows[++to]?.text ?? ''
    if (
      whole === '' ||
      !/^[\p{Lu}“"‘(]/u.test(whole) ||
      /^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i.test(whole)
    )
      return
    const w = headingWeight(whole, row, rows[to + 1], m[2] !== undefined)
    while (
      rows[to + 1]?.joins === true &&
      (rows[to + 1]?.bold === true ||
        (isCapitals(whole) && isCapitals(rows[to + 1]?.text ?? '')) ||
        cut(whole, row).rest !== '')
    )
      whole = joinText([whole, rows[++to]?.text ?? ''])
    if (w < 0.7 || numbering.value(m[1]) < 1) return
    const c = cut(whole, row)
    list.push({
      at: list.length,
      value: numbering.value(m[1]),
      weight: w,
      style: `${m[2] ?? ''}${m[3] ?? ''}${row.bold || row.heading > 0 ? 'b' : ''}${isCapitals(c.title) ? 'C' : ''}`,
      title: c.title,
      rest: c.rest,
      to,
      printed: `${m[1]}${m[2] ?? ''}`,
    })
    const added = list.at(-1)
    if (added) rowOf.set(added, k)
  })
  return chain(list, 2).flatMap(c => {
    const f = list[c.at]
    const from = f ? rowOf.get(f) : undefined
    return f && from !== undefined
      ? [{ number: f.printed, title: tidyTitle(f.title), from, to: f.to, rest: f.rest, major: f.value }]
      : []
  })
}
const rowOf = new WeakMap<object, number>()

/** A heading without the marks at its end. */
export const tidyTitle = (t: string): string =>
  t
    .replace(/\s+/g, ' ')
    .replace(/\s*[:–—-]+\s*$/, '')
    .trim()
