/** Lines made clean: markup off, white space even, cells and emphasis known, and which line goes on from the one before. */
import type { Line, Source } from '../reading.ts'
import { boldLead, opensBold, squeeze, unmark, wholeBold } from './markup.ts'

/** A clean line. `i` is its index in the source; `n` its number. */
export type Row = {
  i: number
  n: number
  page: number | null
  /** Clean words; cells joined by a space. */
  text: string
  /** As printed, without markup but with its gaps: tabs and runs of spaces part columns. */
  gapped: string
  cells: string[]
  blank: boolean
  /** Stated by the source or by markup left in the text. */
  heading: number
  bold: boolean
  /** Words set in bold at the head of a line that goes on in plain type. */
  lead: string | null
  /** Begins with a bullet. */
  bullet: boolean
  item: boolean
  x: number | null
  y: number | null
  right: number | null
  size: number | null
  furniture: boolean
  /** This line goes on from the line above it: one paragraph. */
  joins: boolean
}

const bulletSign = /^\s*(?:[•▪▶►■◆●○◦❖➢➤✓✔·*·]|[-–—](?=\s))\s*/u
const loneO = /^\s*o\s+(?=\S)/

function toRow(line: Line, i: number, plain: boolean): Row {
  const raw = line.text
  const gapped = unmark(raw).replace(/\s+$/, '')
  const piped =
    plain &&
    ((line.cells === undefined && /\s\|(?:\s|$)/.test(raw)) || /^\s*\|.*\|\s*$/.test(raw)) &&
    !/^[\s|:-]+$/.test(raw)
  const cells = (
    line.cells ??
    (piped
      ? raw
          .trim()
          .replace(/^\||\|$/g, '')
          .split('|')
      : gapped.includes('\t')
        ? gapped.split('\t')
        : [])
  ).map(c => squeeze(unmark(c)))
  let text = piped ? squeeze(cells.join(' ')) : squeeze(gapped)
  const bullet = (bulletSign.test(text) && text.length > 1) || loneO.test(gapped)
  // A Markdown list mark before a letter or number that the paper itself prints says nothing.
  if (plain && /^-\s+(?:\(?[a-z]{1,3}\)|\d+(?:\.\d+)*[.)]?\s)/i.test(text)) text = text.replace(/^-\s+/, '')
  const hashes = /^\s*(#{1,6})\s+\S/.exec(raw)
  return {
    i,
    n: line.n,
    page: line.page,
    text,
    gapped: piped ? cells.join('\t') : gapped,
    cells,
    blank: text === '',
    heading: line.heading ?? hashes?.[1]?.length ?? 0,
    bold: line.bold === true || wholeBold(raw) || opensBold(raw),
    lead: boldLead(raw),
    bullet: bullet && /^[-•▪▶►■◆●○◦❖➢➤✓✔·*·–—o]/.test(text),
    item: line.item === true,
    x: line.x ?? null,
    y: line.y ?? null,
    right: line.right ?? null,
    size: line.size ?? null,
    furniture: line.furniture === true,
    joins: false,
  }
}

/** Begins like an item of a list or a numbered paragraph. */
const numberedStart =
  /^(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,5}|[A-Z])[.)](?:\s|$)|\(\w{1,4}\)\s|\d{1,3}(?:\.\d{1,3}){1,3}\s)/
/** Begins with a label and a colon: 'Present: …', 'Date: …'. */
const labelled = /^[A-Z][\p{L}()'’&/ -]{1,45}:(?:\s|$)/u

/** Ends like a sentence. */
export const ended = (text: string): boolean => /[.!?][”"’')\]]*$/.test(text)

/** The width of a page of hard-wrapped text in characters; 0 where each line is a paragraph. */
function wrapWidth(rows: Row[]): number {
  const lengths = rows
    .filter(r => r.text.length > 30)
    .map(r => r.gapped.length)
    .sort((a, b) => a - b)
  const at = (share: number): number => lengths[Math.floor(lengths.length * share)] ?? 0
  return lengths.length >= 5 && at(0.95) <= 125 && (lengths.at(-1) ?? 0) <= 170 ? at(0.9) : 0
}

function sameSetting(a: Row, b: Row): boolean {
  if (a.heading !== b.heading) return false
  if (a.size !== null && b.size !== null && Math.abs(a.size - b.size) > 0.9) return false
  return true
}

/** In a PDF the gap, the measure and the type say whether a line goes on. */
function joinsOnPage(prev: Row, row: Row, edge: number, leading: number): boolean {
  if (prev.y === null || row.y === null || row.x === null || prev.x === null) return false
  if (prev.bold !== row.bold && (prev.bold ? !/[,–-]$/.test(prev.text) : true) && !/^[a-z]/.test(row.text)) return false
  const full =
    prev.right === null ||
    prev.right + 6.5 * (row.text.split(' ')[0] ?? '').length > edge ||
    (prev.bold && row.bold && Math.abs(prev.x - row.x) < 4) ||
    /,$/.test(prev.text) ||
    /^[a-z(&]/.test(row.text)
  if (prev.page !== row.page) return full && !ended(prev.text) && !prev.bold && /^[a-z]/.test(row.text)
  const gap = row.y - prev.y
  // The sentence goes on and its line was nearly full: a long word did not fit.
  const runsOn =
    (/^[a-z(]/.test(row.text) ||
      /(?:\b(?:for|of|the|and|to|in|by|with|a|an|on|at|that|from|or|as)|[,–-])$/.test(prev.text)) &&
    !ended(prev.text) &&
    !prev.bold &&
    !row.bold &&
    prev.right !== null &&
    prev.right > edge * 0.75
  // After a sentence's end a wider gap begins a paragraph, though the line before it was full.
  if (gap < -2 || gap > leading * (ended(prev.text) ? 1.2 : 1.35)) return false
  if (Math.abs(gap) <= 2) return true
  const centred = prev.right !== null && row.right !== null && Math.abs(prev.x + prev.right - row.x - row.right) < 16
  return (full || runsOn) && (centred || row.x - prev.x < 90)
}

/** Without places: a line is full when the next word would not have fitted, or the sentence plainly goes on. */
function joinsInText(prev: Row, row: Row, width: number): boolean {
  if (prev.bold !== row.bold && prev.text.length < 60) return false
  const goesOn = /^[a-z(]/.test(row.text) && !ended(prev.text)
  if (/\S\s{5,}\S/.test(prev.gapped.trim())) return goesOn
  const firstWord = row.text.split(' ')[0] ?? ''
  if (width > 0)
    return (
      prev.gapped.length + 1 + firstWord.length > width - 3 ||
      (goesOn && prev.gapped.length > width * 0.5) ||
      (/[,–-]$/.test(prev.text) && /^[a-z]/.test(row.text))
    )
  return goesOn || (isCapitals(prev.text) && isCapitals(row.text) && row.text.length < 80 && prev.text.length > 25)
}

/** All letters are capitals, and there are some. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length >= 3 && letters === letters.toUpperCase()
}

/** The most frequent gap; in a short paper of one-line paragraphs a smaller one that comes again. */
function lineGap(bucket: Map<number, number>): number {
  const [most] = [...bucket].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  if (!most) return 14
  const often = (count: number) => count > 1 && count >= most[1] * 0.25
  const smaller = [...bucket].filter(([gap, count]) => gap < most[0] && gap > most[0] * 0.7 && often(count))
  return smaller.toSorted((a, b) => a[0] - b[0])[0]?.[0] ?? most[0]
}

/** The usual distance between two lines of one paragraph, in points. */
function usualLeading(rows: Row[]): (row: Row) => number {
  const counts = new Map<string, Map<number, number>>()
  for (let k = 1; k < rows.length; k++) {
    const a = rows[k - 1]
    const b = rows[k]
    if (!a || !b || a.y === null || b.y === null || a.page !== b.page || a.blank || b.blank) continue
    const gap = Math.round((b.y - a.y) * 2) / 2
    const key = String(Math.round(b.size ?? 0))
    if (gap < 4 || gap > 40) continue
    const bucket = counts.get(key) ?? new Map<number, number>()
    bucket.set(gap, (bucket.get(gap) ?? 0) + 1)
    counts.set(key, bucket)
  }
  const usual = new Map([...counts].map(([key, bucket]) => [key, lineGap(bucket)]))
  return row =>
    Math.min(
      Math.max(usual.get(String(Math.round(row.size ?? 0))) ?? 14, (row.size ?? 11) * 1.1),
      (row.size ?? 14) * 1.75,
    )
}

/** The right-hand edge of the text of each page. */
function edges(rows: Row[]): Map<number | null, number> {
  const edge = new Map<number | null, number>()
  for (const r of rows)
    if (r.right !== null && r.text.length > 40) edge.set(r.page, Math.max(edge.get(r.page) ?? 0, r.right))
  return edge
}

/** The clean lines of a source, with what joins what. */
export function cleanLines(source: Source): Row[] {
  const plain = source.media === 'text'
  const rows = source.lines.map((line, i) => toRow(line, i, plain))
  const width = plain ? wrapWidth(rows) : 0
  const leading = usualLeading(rows)
  const edge = edges(rows)
  let prev: Row | undefined
  let gapBefore = false
  for (const row of rows) {
    if (row.blank || row.furniture) {
      gapBefore ||= row.blank
      if (row.blank && source.media !== 'pdf') prev = undefined
      continue
    }
    const startsAnew =
      /^(?:[A-Z]{2,6}[./-]?\d{1,4}(?:[/.-]\d{1,4})*|[A-Z]\d{1,4}\/\d{1,4}|\d{2,4}\/\d{2,4})[.:]?\s+[\p{Lu}“"]/u.test(
        row.text,
      ) ||
      /^\s*\d{1,3}[a-z]?\s{2,}\S/.test(row.gapped) ||
      row.bullet ||
      row.item ||
      numberedStart.test(row.text) ||
      labelled.test(row.text) ||
      row.cells.length > 1
    if (prev && !startsAnew && sameSetting(prev, row) && prev.cells.length < 2) {
      if (source.media === 'pdf' && prev.y !== null)
        row.joins = joinsOnPage(prev, row, edge.get(prev.page) ?? 520, leading(row))
      else if (source.media === 'text' || source.media === 'pdf')
        row.joins = !gapBefore && joinsInText(prev, row, width)
    }
    prev = row
    gapBefore = false
  }
  return rows
}

/** Joins broken lines: hyphens at a line's end close up only between small letters. */
export const joinText = (parts: string[]): string =>
  parts.reduce(
    (whole, part) =>
      whole === '' ? part : /\p{Ll}-$/u.test(whole) && /^\p{Ll}/u.test(part) ? whole + part : `${whole} ${part}`,
    '',
  )
