/** The headings of a report's sections: numbered in any form, or set apart without a number. */
import type { Row } from './lines.ts'
import { ended, isCapitals, joinText } from './lines.ts'
import { chain } from './sequence.ts'
import type { Candidate } from './sequence.ts'
import { fieldAt } from './labels.ts'

/** A section: rows from..to (positions) hold its heading; `rest` is what is said on the heading's line. */
export type Section = { number: string | null; title: string; from: number; to: number; rest: string }

const top = /^(\d{1,2})(\.0)?([.)])?(?:\s+|$)(?=\S|$)/
const lower = /^(\d{1,2})\.(\d{1,2})[.)]?\s+(?=\S)/
const empty = /^(?:none|nil|n\/a|not applicable|no\b|yes\b|as above|see |to be |dim\b)/i
const knownTitle =
  /^(?:purpose|summary|executive summary|introduction|background|recommend|decision|reasons?|supporting information|report detail|details?|policy|financial|finance|legal|risk|equalit|other|alternative|options?|conclusion|consultation|implications|resource|staffing|human|climate|environment|crime and disorder|community safety|health|data protection|privacy|corporate|council priorit|list of background|background (?:papers|documents)|appendic|annex|next steps|timetable|current position|proposals?|key (?:issues|points)|context|issues|scope|wards?|contact|procurement|safeguarding|social value|well-?being|cynaliadwy|cefndir|pwrpas|argymhell)/i

/** Cuts what is said on the heading's own line: 'RECOMMENDED: That …', 'A Safer Town – none.' */
function cut(whole: string, row: Row): { title: string; rest: string } {
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

function topLevel(rows: Row[]): (Section & { major: number })[] {
  const list: (Candidate & { title: string; rest: string; to: number; printed: string })[] = []
  rows.forEach((row, k) => {
    if (row.joins || row.bullet) return
    const text = row.cells.length > 1 ? row.cells.filter(c => c !== '').join(' ') : row.text
    const m = top.exec(text)
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
    if (w < 0.7) return
    const c = cut(whole, row)
    list.push({
      at: list.length,
      value: Number(m[1]),
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
      ? [{ number: f.printed, title: tidy(f.title), from, to: f.to, rest: f.rest, major: f.value }]
      : []
  })
}
const rowOf = new WeakMap<object, number>()

const tidy = (t: string): string =>
  t
    .replace(/\s+/g, ' ')
    .replace(/\s*[:–—-]+\s*$/, '')
    .trim()

/** Headings such as '6.1 A Healthy Town' inside section 6. */
function lowerLevel(rows: Row[], tops: (Section & { major: number })[]): Section[] {
  const out: Section[] = []
  let n = -1
  rows.forEach((row, k) => {
    while ((tops[n + 1]?.from ?? Infinity) <= k) n++
    const m = lower.exec(row.cells.length > 1 ? row.cells.filter(c => c !== '').join(' ') : row.text)
    const major = tops[n]?.major
    if (!m || row.joins || major === undefined || Number(m[1]) !== major || Number(m[2]) === 0) return
    if (/^recommend|^decision/i.test(tops[n]?.title ?? '')) return
    const whole = (row.cells.length > 1 ? row.cells.filter(c => c !== '').join(' ') : row.text).slice(m[0].length)
    const { title, rest } = cut(whole, row)
    const sure = row.bold || row.heading > 0 || rest !== ''
    const next = rows[k + 1]
    if (
      rest !== '' &&
      row.lead === null &&
      !/^(?:none|nil|n\/a|not applicable|(?:there are )?no (?:\w+ ){0,4}(?:implications?|impact|issues|risks?|comments))\b/i.test(
        rest,
      )
    )
      return
    if (row.lead !== null && rest !== '' && /^\p{Ll}/u.test(rest) && !/^(?:none|nil|no|not|n\/a)\b/.test(rest)) return
    if (
      empty.test(title) ||
      ended(title) ||
      /[:;,-]$/.test(whole) ||
      title.length > (sure ? 120 : 75) ||
      !/^[\p{Lu}“"]/u.test(title)
    )
      return
    if (
      !sure &&
      (next?.joins === true ||
        (/^(?:to|the|this|these|there|in|it|at|that|members?|a|an|we|for|if|as|where|since|during|following|officers|please|all|any|on|by)\s/i.test(
          title,
        ) &&
          !/^(?:[Tt]he|[Aa]n?)\s(?:(?:\p{Lu}[\p{L}'’-]*|and|of|&)\s?){1,6}$/u.test(title)))
    )
      return
    out.push({ number: `${m[1]}.${m[2]}`, title: tidy(title), from: k, to: k, rest })
  })
  return out
}

/** Headings without numbers: stated by the source, bold, or in capitals. */
function unnumbered(rows: Row[]): Section[] {
  const out: Section[] = []
  rows.forEach((row, k) => {
    if (row.joins || row.bullet || row.text.length > 120 || row.cells.filter(c => c !== '').length > 1) return
    const set = row.heading > 0 || row.bold || (isCapitals(row.text) && row.text.length > 5)
    const known =
      /^(?:purpose|recommendations?|background|summary|introduction|conclusions?|financial implications|legal implications|risk|consultation|equality|executive summary)\b.{0,60}$/i.test(
        row.text,
      )
    if (
      !(set || known) ||
      ended(row.text) ||
      fieldAt(row)?.value ||
      /^(?:cllr|councillor|mr|mrs|ms|dr)\b|^\W*$|^appendix/i.test(row.text)
    )
      return
    let to = k
    let text = row.text
    while (rows[to + 1]?.joins === true && to - k < 3) text = joinText([text, rows[++to]?.text ?? ''])
    out.push({ number: null, title: tidy(text), from: k, to, rest: '' })
  })
  return out.length >= 2 || rows.some(r => r.y !== null) ? out : isolated(rows)
}

/** In bare text a heading is a short line between blank ones, with a paragraph below it. */
function isolated(rows: Row[]): Section[] {
  return rows.flatMap((row, k) => {
    const before = rows[k - 1]
    const after = rows[k + 1]
    const apart = (before === undefined || row.i - before.i > 1) && after !== undefined && after.i - row.i > 1
    const title =
      apart &&
      row.text.length < 75 &&
      !ended(row.text) &&
      !/[,;:]$/.test(row.text) &&
      /^[\p{Lu}\d]/u.test(row.text) &&
      !row.bullet &&
      row.cells.length < 2
    return title &&
      !/^(?:cllr|councillor|mr|mrs|ms|dr|source|photo)\b/i.test(row.text) &&
      row.text.split(' ').length <= 11
      ? [{ number: null, title: tidy(row.text), from: k, to: k, rest: '' }]
      : []
  })
}

/** Headings without a number ('Summary', 'Recommendations') that stand before the first numbered section. */
function before(rows: Row[], first: number): Section[] {
  const loose = [...unnumbered(rows.slice(0, first)), ...isolated(rows.slice(0, first + 1))].filter(
    s => s.from < first && fieldAt(rows[s.from] as Row) === null,
  )
  const distinct = loose.filter((s, k) => loose.findIndex(o => o.from === s.from) === k).sort((a, b) => a.from - b.from)
  const start = distinct.findIndex(s =>
    /^(?:(?:executive )?summary|purpose|recommendations?|background|introduction|reasons? for)/i.test(s.title),
  )
  return start < 0 ? [] : distinct.slice(start).filter(s => !/^(?:appendix|annex)\b/i.test(s.title))
}

/** The sections in order. The first unnumbered heading is the report's own title and is left out. */
export function findSections(rows: Row[], fromTop = false): Section[] {
  const tops = topLevel(rows)
  if (tops.length >= 2)
    return [...before(rows, tops[0]?.from ?? 0), ...tops, ...lowerLevel(rows, tops)]
      .sort((a, b) => a.from - b.from)
      .filter((s, k, all) => k === 0 || s.from > (all[k - 1]?.to ?? -1))
  const loose = unnumbered(rows)
  const started = fromTop ? 0 : loose.findIndex(s => knownTitle.test(s.title) || s.from > 8)
  return started < 0 ? [] : loose.slice(started)
}
