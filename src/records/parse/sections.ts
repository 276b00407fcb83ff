/** The headings of a report's sections: numbered in any form, or set apart without a number. */
import type { Row } from './lines.ts'
import { ended, isCapitals, joinText } from './lines.ts'
import { fieldAt } from './labels.ts'
import { cut, figures, knownTitle, letters, romans, tidyTitle, topLevel } from './section-headings.ts'
import type { Section } from './section-headings.ts'

const lower = /^(\d{1,2})\.(\d{1,2})[.)]?\s+(?=\S)/
const empty = /^(?:none|nil|n\/a|not applicable|no\b|yes\b|as above|see |to be |dim\b)/i
/** Headings such as '6.1 A Healthy Town' inside section 6. */
function lowerLevel(rows: Row[], tops: (Section & { major: number })[]): Section[] {
  const out: Section[] = []
  let n = -1
  rows.forEach((row, k) => {
    while ((tops[n + 1]?.from ?? Infinity) <= k) n++
    const m = lower.exec(row.cells.length > 1 ? row.cells.filter(c => c !== '').join(' ') : row.text)
    const major = tops[n]?.major
    if (!m || row.joins || major === undefined || Number(m[1]) !== major || Number(m[2]) === 0) return
    if (/^recommend|^decision|^appendi(?:x|ces)\b|^annex/i.test(tops[n]?.title ?? '')) return
    const whole = (row.cells.length > 1 ? row.cells.filter(c => c !== '').join(' ') : row.text).slice(m[0].length)
    // What the source calls a heading is one to its end, colon or not; but for an answer on its line: 'A safer town: none'.
    const parted = cut(whole, row)
    const stated = row.heading > 0 && row.lead === null && !empty.test(parted.rest)
    const { title, rest } = stated ? { title: whole, rest: '' } : parted
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
    out.push({ number: `${m[1]}.${m[2]}`, title: tidyTitle(title), from: k, to: k, rest })
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
      /^(?:purpose|recommendations?|background|summary|introduction|conclusions?|financial implications|legal implications|risk|consultation|equality|executive summary|decisions?|reasons?|(?:any )?alternatives?|options|implications)\b.{0,60}$/i.test(
        row.text,
      )
    if (
      !(set || known) ||
      (ended(row.text) && !(row.heading > 0 && row.text.endsWith('?'))) ||
      fieldAt(row)?.value ||
      /^(?:that|to|it is recommended that)\s*:?$/i.test(row.text) ||
      /^(?:cllr|councillor|mr|mrs|ms|dr)\b|^\W*$|^appendix/i.test(row.text)
    )
      return
    let to = k
    let text = row.text
    while (rows[to + 1]?.joins === true && to - k < 3) text = joinText([text, rows[++to]?.text ?? ''])
    out.push({ number: null, title: tidyTitle(text), from: k, to, rest: '' })
  })
  if (rows.some(r => r.y !== null)) return out
  const alone = isolated(rows)
  // Where all that is known as a heading stands alone between blank lines, so do the others.
  const plain = out.every(s => !rows[s.from]?.bold && rows[s.from]?.heading === 0 && !isCapitals(s.title))
  if (out.length >= 2 && !(plain && out.every(s => alone.some(o => o.from === s.from)))) return out
  return alone
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
      ? [{ number: null, title: tidyTitle(row.text), from: k, to: k, rest: '' }]
      : []
  })
}

/** A label of the head; a heading that only ends like one ('Purpose of report:') has no value and no label below it. */
function isField(rows: Row[], k: number, first: number): boolean {
  const row = rows[k]
  const found = row ? fieldAt(row) : null
  if (!row || !found) return false
  const heads = found.field === 'other' && found.value === '' && row.heading > 0
  return !heads || rows.slice(k + 1, first).some(r => fieldAt(r)?.strong === true)
}

/** Headings without a number ('Summary', 'Recommendations') that stand before the first numbered section. */
function before(rows: Row[], first: number): Section[] {
  const loose = [...unnumbered(rows.slice(0, first)), ...isolated(rows.slice(0, first + 1))].filter(
    s => s.from < first && !isField(rows, s.from, first),
  )
  const distinct = loose.filter((s, k) => loose.findIndex(o => o.from === s.from) === k).sort((a, b) => a.from - b.from)
  const start = distinct.findIndex(s =>
    /^(?:(?:executive )?summary|purpose|(?:officers?['’]? |decision )?recommendations?|background|introduction|reasons? for)/i.test(
      s.title,
    ),
  )
  return start < 0 ? [] : distinct.slice(start).filter(s => !/^(?:appendix|annex)\b/i.test(s.title))
}

/** The lines of a list of contents: below that heading, or with a row of dots before the page. */
function contentsOf(rows: Row[]): Set<Row> {
  const listed = new Set<Row>()
  let open = false
  for (const row of rows) {
    const dotted = /(?:\.\s?){4,}\s*\d{1,3}$/.test(row.text)
    if (/^(?:table of )?contents(?: page)?$/i.test(row.text)) open = true
    else if (!dotted && !/\p{L}.*\s\d{1,3}$/u.test(row.text)) open = false
    if (open || dotted) listed.add(row)
  }
  return listed
}

const opening =
  /^(?:purpose|(?:executive )?summary|introduction|(?:decision )?recommendations?(?:\(s\))?|background|reasons? for.*)\s*:?$/i

/** The last labelled field before the first heading that is surely a section's: no section begins above it. */
function endOfHead(rows: Row[]): number {
  const sure = rows.findIndex(r => opening.test(r.text))
  return rows.slice(0, Math.min(20, Math.max(sure, 0))).findLastIndex(r => fieldAt(r)?.strong === true)
}

/** Numbers of paragraphs, not of headings: most of what they open are sentences. */
const opensSentences = (rows: Row[], found: Section[]): boolean =>
  found.filter(s => ended(s.title) || s.title.length > 110 || runsOn(rows, s)).length > found.length / 2

/** A plain line that goes on in small letters below is the first of a sentence. */
function runsOn(rows: Row[], { from, to, title }: Section): boolean {
  const row = rows[from]
  const plain = row !== undefined && !row.bold && row.heading === 0 && row.lead === null && !isCapitals(title)
  return plain && title.length > 40 && /^\p{Ll}/u.test(rows[to + 1]?.text ?? '')
}

/** Letters or Roman figures count as numbers of sections where they begin at the first and open headings. */
const plausible = (rows: Row[], found: (Section & { major: number })[]): boolean =>
  found.length >= 2 &&
  found[0]?.major === 1 &&
  !opensSentences(rows, found) &&
  found.some(s => knownTitle.test(s.title)) &&
  found.every(s => s.title.length < 110)

/** Where the source states each numbered heading, a heading of the same level without a number is a section too. */
function ofSameLevel(rows: Row[], tops: Section[], loose: Section[]): Section[] {
  const levels = new Set(tops.map(s => rows[s.from]?.heading ?? 0))
  const [level = 0] = levels
  if (levels.size !== 1 || level < 2) return []
  return loose.filter(
    s => rows[s.from]?.heading === level && s.from > (tops[0]?.from ?? Infinity) && !tops.some(t => t.from === s.from),
  )
}

/** The sections in order. The first unnumbered heading is the report's own title and is left out. */
export function findSections(rows: Row[], fromTop = false): Section[] {
  const contents = contentsOf(rows)
  const open = rows.filter(r => !contents.has(r))
  const loose = unnumbered(rows).filter(s => !contents.has(rows[s.from] ?? ({} as Row)))
  const lettered = [letters, romans].map(n => topLevel(rows, n, contents)).find(found => plausible(rows, found))
  const counted = topLevel(rows, figures, contents)
  const wellKnown = loose.filter(s => knownTitle.test(s.title))
  const stated = wellKnown.filter(s => (rows[s.from]?.heading ?? 0) > 1)
  // Headings that the source states beat the numbers of plain paragraphs between them.
  const plain = counted.every(s => rows[s.from]?.heading === 0 && rows[s.from]?.bold === false)
  const headed = wellKnown.length >= 2 && (opensSentences(rows, counted) || (stated.length >= 3 && plain))
  const tops =
    lettered && lettered.length >= 3 && (counted.length < 3 || opensSentences(rows, counted)) ? lettered : counted
  if (tops.length >= 2 && !(headed && tops === counted))
    return [
      ...before(rows, tops[0]?.from ?? 0).filter(s => open.includes(rows[s.from] as Row)),
      ...tops,
      ...ofSameLevel(rows, tops, loose),
      ...lowerLevel(rows, tops),
    ]
      .sort((a, b) => a.from - b.from)
      .filter((s, k, all) => k === 0 || s.from > (all[k - 1]?.to ?? -1))
  const head = endOfHead(rows)
  const started = fromTop ? 0 : loose.findIndex(s => s.from > head && (knownTitle.test(s.title) || s.from > 8))
  if (started < 0) return []
  // Headings of the same stated level that stand above the first well-known one are sections as well.
  const level = (s: Section | undefined): number => rows[s?.from ?? -1]?.heading ?? 0
  let from = started
  while (
    level(loose[from]) > 1 &&
    level(loose[from - 1]) === level(loose[from]) &&
    (loose[from - 1]?.from ?? -1) > head
  )
    from--
  return loose.slice(from)
}
