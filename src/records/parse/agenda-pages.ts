/** The pages of an agenda item: '(Pages 5 - 8)', a column of pages, 'To follow'. */
import type { Row } from './lines.ts'

/** '(Pages 5 - 8)' at the end of a line. */
export const pagesIn =
  /\s*[([]?\b(?:tud(?:alennau|alen|\.)?\s*\/\s*)?(?:pages?|pp?\.?|tudalen(?:nau)?|tud\.?|pgs?\.?)\s*:?\s*(\d{1,4})(?:\s*(?:[-–—]|to|i)\s*(\d{1,4}))?\s*[)\]]?\.?\s*$/i
/** '5 - 8' at the end of a line. */
export const barePages = /(?:\t|\s{2,}|^)\s*(\d{1,4})\s*[-–—]\s*(\d{1,4})\s*$/
const oneBarePage = /(?:\t|\s{3,}|\.{4,}\s*)(\d{1,4})\s*$/
const noPages =
  /\s*(?:[([]|[–-]\s+)?\b(?:(?:report|paper|papers|copy) )?(?:to follow|verbal(?: report| update)?|oral(?: report)?|attached|enclosed|to be tabled|i ddilyn)\b[)\]]?\s*$/i
/** A range of pages that the words of a full line run into: 'Shops and Workshops in the 19 - 24'. */
const tightPages = /(?<=\p{L}[,)]?) (\d{1,3})\s*[-–—]\s*(\d{1,3})$/u
type Pages = [number, number] | null
/** Takes the pages off the end of a row's words. */
export function cutPages(row: Row, column: boolean): { text: string; pages: Pages; said: boolean } {
  const cells = row.cells.length > 1 ? row.cells : null
  const last = cells?.at(-1) ?? ''
  if (cells && /^\(?(?:pages?\s*)?\d{1,4}(?:\s*[-–—]\s*\d{1,4})?\)?$/i.test(last) && cells.length > 1) {
    const n = last.match(/\d+/g) ?? []
    return { text: cells.slice(0, -1).join(' ').trim(), pages: [Number(n[0]), Number(n[1] ?? n[0])], said: true }
  }
  const text = row.gapped.trim()
  for (const pattern of column ? [pagesIn, barePages, oneBarePage, tightPages] : [pagesIn, barePages]) {
    const m = pattern.exec(text)
    if (!m?.[1]) continue
    const from = Number(m[1])
    const to = Number(m[2] ?? m[1])
    if (to < from || (pattern === barePages && from > 1900 && to > 1900)) continue
    return { text: text.slice(0, m.index), pages: [from, to], said: true }
  }
  const none = noPages.exec(text)
  return none && none.index > 3
    ? { text: text.slice(0, none.index), pages: null, said: true }
    : { text, pages: null, said: false }
}

const opensPages = /\(\s*(?:tud\w*\.?\s*\/\s*)?(?:pages?|pp?\.?|tud\w*)\s*\d{0,4}\s*(?:[-–—]|to)?$/i
const closesPages = /^(?:[-–—]\s*)?\d{1,4}(?:\s*[-–—]\s*\d{1,4})?\s*\)$/

/** Rows in which '(Pages 3 -' broke off, whole again; `tails` are the rows that held the rest of it. */
export function mendPages(rows: Row[]): { rows: Row[]; tails: Set<number> } {
  const tails = new Set<number>()
  const mended = rows.map((row, k) => {
    const next = rows[k + 1]
    if (!next || !opensPages.test(row.text) || !closesPages.test(next.text)) return row
    tails.add(k + 1)
    const cells = row.cells.map((c, n) => (n === row.cells.length - 1 ? `${c} ${next.text}` : c))
    return { ...row, text: `${row.text} ${next.text}`, gapped: `${row.gapped} ${next.text}`, cells }
  })
  return { rows: mended, tails }
}

/** True where the pages stand in a column of their own, or ran into the words: the title may go on below. */
export const besidePages = (row: Row, column: boolean): boolean => {
  const text = row.gapped.trim()
  return /\S\s{3,}\S.{0,32}$|\t/.test(text) || (column && tightPages.test(text))
}
