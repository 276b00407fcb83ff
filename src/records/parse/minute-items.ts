/** Where each minute begins: references in any council's form, '(Item 4)' under a title, or titles alone. */
import { isListLabel } from './attendance-labels.ts'
import type { Row } from './lines.ts'
import { ended, isCapitals, joinText } from './lines.ts'
import { headingAlone, splitTitle, titleEnd, titlesAlone, trimTitle } from './minute-titles.ts'
import type { Head } from './minute-titles.ts'
import { chain } from './sequence.ts'
import type { Candidate } from './sequence.ts'
import { underTitles } from './under-titles.ts'
import { standingBusiness } from './vocabulary.ts'

type Found = { row: number; ref: string; parts: number[]; title: string; weight: number; style: string }
type Form = { name: string; bonus: number; pattern: RegExp; heading: boolean }

const forms: Form[] = [
  {
    name: 'worded',
    bonus: 1.5,
    heading: false,
    pattern:
      /^(?:(?:minute|item|agenda item|min\.?|cofnod|eitem)\s*(?:no\.?|number)?\s*)((?:[A-Z]{1,5}[./-]?)?\d{1,4}(?:[/.]\d{1,4})*[a-z]?)\s*[.:)–-]*\s+(?=\S)/i,
  },
  {
    name: 'lettered',
    bonus: 1.5,
    heading: false,
    pattern:
      /^([A-Z][A-Za-z&]{0,6}[./ -]{0,2}(?:\d{2,4}[./-])?\d{1,4}(?:[/.-]\d{1,4})?[A-Za-z]?)\s*[.:)]?(?:\s+[-–]\s+|\s+|$)(?=\S|$)/,
  },
  {
    name: 'slashed',
    bonus: 1.5,
    heading: false,
    pattern: /^\(?(\d{1,4}\s?\/\s?\d{1,4}(?:\s?[/.]\s?\d{1,3})?[a-z]?)\)?\s*[.:)]?(?:\s+[-–]\s+|\s+|$)(?=\S|$)/,
  },
  { name: 'dotted', bonus: 1.3, heading: false, pattern: /^(\d{1,4}\.\d{1,3}\.\d{1,4})\s*[.:)]?\s+(?=\S)/ },
  { name: 'pointed', bonus: 1.2, heading: true, pattern: /^(\d{1,4}\.\d{1,3})[.)]?\s+(?=\S)/ },
  { name: 'dashed', bonus: 1.4, heading: false, pattern: /^(\d{2,4}-\d{1,4})\s*[.:)]?\s+(?=\p{Lu})/u },
  { name: 'plain', bonus: 1, heading: true, pattern: /^\(?(\d{1,4})\s*(?:[.):]\s*|\s+[-–]\s+|\s+|$)(?=\S|$)/ },
]
const month =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|st|nd|rd|th|%|pm|am)\b/i
const counted = /^(?:members?|councillors?|residents?|years?|days?|weeks?|months?|people|votes?|for|against)\b(?!['’])/i
/** '12 members were present' and '3 May' are no headings; '12 MEMBERS’ QUESTIONS' is one. */
const isCount = (title: string): boolean => month.test(title) || (counted.test(title) && !isCapitals(title))
const narrative =
  /\b(?:was|were|had|has|have|been|reported|advised|noted|asked|said|would|which|presented|introduced|introduces|thanked|agreed that|confirmed that|explained|stated|informed|welcomed|commented|queried|raised|responded|highlighted)\b/i

/** How much a text looks like the title of business and not like a sentence. */
function titleWeight(title: string, row: Row): number {
  let w = 1
  if (row.bold || row.heading > 0 || row.lead !== null) w += 0.8
  if (isCapitals(title)) w += 0.6
  if (standingBusiness.test(title)) w += 0.5
  if (title.length > 150) w -= 0.6
  if (ended(title)) w -= 0.5
  if (/[;,:]$/.test(title)) w -= 0.4
  if (narrative.test(title) && !isCapitals(title) && row.lead === null && !row.bold) w -= 0.9
  if (
    /^(?:that|to note|to approve|the |resolved|it was|a |an )/i.test(title) &&
    !standingBusiness.test(title) &&
    !row.bold &&
    !isCapitals(title)
  )
    w -= 0.7
  return w
}

function find(rows: Row[], form: Form): Found[] {
  const out: Found[] = []
  rows.forEach((row, k) => {
    if (row.joins || (row.bullet && !/^-?\s*\(?\d/.test(row.text))) return
    const first = row.cells.find(c => c !== '') ?? ''
    const text = row.cells.length > 1 && first.length < 14 ? row.cells.filter(c => c !== '').join(' ') : row.text
    const m = form.pattern.exec(text)
    if (!m?.[1]) return
    const title = text.slice(m[0].length)
    const numbers = (m[1].match(/\d+/g) ?? []).map(Number)
    if (
      numbers.length === 0 ||
      isCount(title) ||
      (form.heading && /^[£%\d]/.test(title) && !/^\d+\s?\p{L}/u.test(title))
    )
      return
    if (
      title === '' &&
      (rows[k + 1] === undefined || (rows[k + 1]?.cells.length === 0 && /^\d/.test(rows[k + 1]?.text ?? '')))
    )
      return
    if (form.heading && title !== '' && !/^[\p{Lu}“"‘'(\d]/u.test(title)) return
    if (
      form.name === 'lettered' &&
      (/^(?:item|page|part|section|minute|paragraph|appendix|annex|rule|no|on|at|in|a|i|may|act|band|phase|ward|year|stage|covid|form|class|unit|plot|schedule|table|figure|standing|article)\b/i.test(
        m[1],
      ) ||
        !/^[\p{Lu}“"‘'(\d]/u.test(title || (rows[k + 1]?.text ?? '')))
    )
      return
    if (form.name === 'lettered' && /^[A-Z]+[a-z]{2,}/.test(m[1]) && !/^(?:Min|Res|Ref)/.test(m[1])) return
    const shown = title === '' ? (rows[k + 1]?.text ?? '') : title
    const weight = titleWeight(shown, row)
    if (form.heading && weight < (form.name === 'pointed' ? 1.3 : 0.5)) return
    const lead = /^\(?[A-Za-z&]*/.exec(m[0])?.[0] ?? ''
    const delimiter = /([.):])\s*$/.exec(m[0].trimEnd())?.[1] ?? ''
    out.push({
      row: k,
      ref: m[1].replace(/\s+/g, form.name === 'lettered' ? ' ' : ''),
      parts: numbers,
      title,
      weight,
      style: `${lead}|${delimiter}|${row.bold ? 'b' : ''}|${row.x === null ? '' : Math.round(row.x / 14)}`,
    })
  })
  return out
}

/** Of the numbers in a reference ('70/17', '24/052', '19.09.04'), the one that counts up. */
function counting(found: Found[]): number {
  const width = Math.max(...found.map(f => f.parts.length))
  let best = 0
  let most = -1
  for (let p = 0; p < width; p++) {
    const distinct = new Set(found.map(f => f.parts[p])).size
    if (distinct > most || (distinct === most && p > best && width > 2)) {
      most = distinct
      best = p
    }
  }
  return best
}

/** The heads of the minutes in the rows, in order. */
export function findHeads(rows: Row[]): Head[] {
  const under = underTitles(rows)
  if (under.length >= 2) return under
  let best: { score: number; heads: Head[] } = { score: 0, heads: [] }
  for (const form of forms) {
    const found = find(rows, form)
    if (found.length === 0) continue
    const at = counting(found)
    const list: Candidate[] = found.map((f, k) => ({
      at: k,
      value: f.parts[at] ?? f.parts.at(-1) ?? 0,
      weight: f.weight,
      style: f.style,
    }))
    const picked = chain(list, form.heading ? 2 : 4)
    const score = picked.reduce((n, c) => n + c.weight, 0) * form.bonus
    if (picked.length < (form.heading ? 2 : 1) || score <= best.score) continue
    best = { score, heads: picked.map(c => headOf(rows, found[c.at])).filter(h => h !== null) }
  }
  const first = best.heads[0]
  if (!first) return titlesAlone(rows)
  const alone = rows
    .slice(0, first.from)
    .flatMap((row, k) =>
      headingAlone(row) &&
      !isListLabel(rows, k) &&
      /^(?:welcome|introduction|apolog|declaration|chair|public|announce)/i.test(row.text)
        ? [{ ref: null, title: trimTitle(row.text), from: k, to: k, rest: '' }]
        : [],
    )
  const between = best.heads.flatMap((h, n) => {
    const next = best.heads[n + 1]?.from ?? rows.length
    const titleSet = rows[h.from]
    return rows.slice(h.to + 1, next).flatMap((row, d) => {
      const k = h.to + 1 + d
      const alike =
        titleSet !== undefined &&
        titleSet.bold === row.bold &&
        isCapitals(titleSet.text.replace(/^\S+\s/, '')) === isCapitals(row.text) &&
        (row.bold || isCapitals(row.text))
      return alike &&
        headingAlone(row) &&
        /^(?:exclusion|any other|aob|date of|next meeting|close|urgent)/i.test(row.text)
        ? [{ ref: null, title: trimTitle(row.text), from: k, to: k, rest: '' }]
        : []
    })
  })
  const withLetters = [...best.heads, ...subItems(rows, best.heads), ...alone, ...between]
  return withLetters.sort((a, b) => a.from - b.from)
}

function headOf(rows: Row[], f: Found | undefined): Head | null {
  const row = f ? rows[f.row] : undefined
  if (!f || !row) return null
  const titleRow = f.title === '' ? f.row + 1 : f.row
  const firstText = f.title === '' ? (rows[titleRow]?.text ?? '') : f.title
  const to = titleEnd(rows, titleRow, firstText)
  const whole = joinText([firstText, ...rows.slice(titleRow + 1, to + 1).map(r => r.text)])
  const { title, rest } = splitTitle(rows[titleRow] ?? row, whole)
  return { ref: f.ref.replace(/[.:)]$/, ''), title: trimTitle(title), from: f.row, to, rest }
}

/** A numbered paragraph whose row counts as bold for the owner in its last cell. */
const isParagraph = (title: string, row: Row): boolean =>
  row.lead === null && (row.cells.length > 2 || narrative.test(title) || /[.!?]\s+\S{1,30}$/.test(title))

/** 'a) Alcohol' in bold under item 4 is '4a'; '4.1 Alcohol' in bold is '4.1'. */
function subItems(rows: Row[], heads: Head[]): Head[] {
  const out: Head[] = []
  heads.forEach((h, n) => {
    const to = heads[n + 1]?.from ?? rows.length
    if (!h.ref || !/^\d{1,3}$/.test(h.ref)) return
    for (let k = h.to + 1; k < to; k++) {
      const row = rows[k]
      if (!row || (row.lead === null && !row.bold)) continue
      const m =
        /^\(?([a-z])[.)]\s+(?=\S)/.exec(row.text) ??
        new RegExp(String.raw`^(${h.ref}\.\d{1,2})[.)]?\s+(?=\S)`).exec(row.text)
      if (!m?.[1]) continue
      const { title, rest } = splitTitle(row, row.text.slice(m[0].length))
      if (title.length > 100 || (ended(title) && rest === '') || isParagraph(title, row)) continue
      out.push({ ref: /^\d/.test(m[1]) ? m[1] : `${h.ref}${m[1]}`, title: trimTitle(title), from: k, to: k, rest })
    }
  })
  return out
}
