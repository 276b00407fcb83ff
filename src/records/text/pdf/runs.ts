/** The words of a page as runs: stretches set in one font on one baseline, in the order in which the file draws them. */
import type { Pdfium } from './pdfium.ts'
import { fontsOf } from './fonts.ts'
import type { Look } from './fonts.ts'
import { charactersOf, cleaned } from './characters.ts'
import type { Characters } from './characters.ts'

export type Run = {
  text: string
  x: number
  right: number
  /** Baseline, in points from the top of the page. */
  y: number
  size: number
  bold: boolean
  /** The mark that the structure tree knows it by; -1 without. */
  mcid: number
  /** The file says that it is no part of the text: running head, page number. */
  artifact: boolean
  /** Set at an angle: a watermark, a stamp in the margin. */
  turned: boolean
  /** What stands between it and the run before: nothing, a space, or the end of a line, as PDFium judges. */
  before: '' | ' ' | '\n'
}
export type Box = { left: number; top: number; width: number; height: number; turn: number }

const tab = 1.5

/** Reads the runs of a loaded text page; `box` is the page's visible part. Costs a few calls a word, not a character. */
export function runsOf(pdfium: Pdfium, textPage: number, box: Box): Run[] {
  const count = pdfium.FPDFText_CountChars(textPage)
  if (count <= 0) return []
  const characters = charactersIn(pdfium, textPage, count)
  const { codes } = characters
  const fonts = fontsOf(pdfium)
  const runs: Run[] = []
  let before: Run['before'] = '\n'
  let from = 0
  let object = 0
  const close = (to: number) => {
    if (object !== 0) while (from < to) from = addToLeap(from, to)
    from = to
  }
  /**
   * An object whose letters stand further apart than letters do leaps over a tab somewhere: it is two runs. Adds the
   * first and returns where the next begins.
   */
  const addToLeap = (first: number, end: number): number => {
    const { a, b } = trimmed(codes, first, end)
    if (a >= b) {
      before ||= ' '
      return end
    }
    const look = fonts.lookOf(textPage, a, object)
    const start = place(pdfium, textPage, a, box)
    const right = edge(pdfium, textPage, b - 1, box)
    if (right - start.x > (b - a) * look.size * 0.52 && b - a > 3) {
      for (let i = a + 1; i < b - 1; i++) {
        if (codes[i] !== 32) continue
        const here = place(pdfium, textPage, i, box)
        const next = place(pdfium, textPage, i + 1, box)
        if (next.x - here.x <= tab * look.size) continue
        addRun(first, i + 1, start, here.x, look)
        return i + 1
      }
    }
    addRun(first, end, start, right, look)
    return end
  }
  const addRun = (first: number, end: number, start: { x: number; y: number }, right: number, look: Look) => {
    if (start.x > box.width + 5 || start.y > box.height + 5 || start.y < -5 || right < -5) return
    const text = cleaned(characters, first, end)
    const { size, bold, mcid, artifact } = look
    runs.push({
      text,
      x: start.x,
      right: Math.max(right, start.x),
      y: start.y,
      size,
      bold,
      mcid,
      artifact,
      turned: look.turn !== box.turn,
      before,
    })
    before = ''
  }
  for (let i = 0; i < count; i++) {
    const its = pdfium.FPDFText_GetTextObject(textPage, i)
    // A word that begins and ends in one object is of that object: most letters need not be asked.
    const end = endOfWord(codes, i)
    const whole = its !== 0 && end > i + 1 && pdfium.FPDFText_GetTextObject(textPage, end - 1) === its
    if (its !== object) {
      close(i)
      object = its
    }
    if (whole) i = end - 1
    if (its !== 0) continue
    const code = codes[i] ?? 0
    before = code === 13 || code === 10 ? '\n' : before || ' '
    from = i + 1
  }
  close(count)
  return runs
}

function endOfWord(codes: Uint16Array | Uint32Array, from: number): number {
  const most = Math.min(codes.length, from + 64)
  let end = from
  while (end < most && (codes[end] ?? 0) > 32) end++
  return end
}

/** The range without the blanks at either end, which have no place worth knowing. */
function trimmed(codes: Uint16Array | Uint32Array, first: number, end: number): { a: number; b: number } {
  let a = first
  let b = end
  while (a < b && isBlank(codes[a] ?? 0)) a++
  while (b > a && isBlank(codes[b - 1] ?? 0)) b--
  return { a, b }
}

const isBlank = (code: number) => code === 32 || code === 0xa0 || code === 9

/** The characters from the text in one call where it matches them one to one, else singly. */
function charactersIn(pdfium: Pdfium, textPage: number, count: number): Characters {
  const at = pdfium.malloc(count * 2 + 16)
  const got = pdfium.FPDFText_GetText(textPage, 0, count, at) - 1
  const text = got === count ? pdfium.text(at, got) : null
  const units = new Uint16Array(pdfium.bytes().buffer, at, Math.max(0, got)).slice()
  pdfium.free(at)
  if (text !== null && text.length === count && !/[\ud800-\udfff]/.test(text)) return charactersOf(units, text)
  const codes = new Uint32Array(count)
  for (let i = 0; i < count; i++) codes[i] = pdfium.FPDFText_GetUnicode(textPage, i)
  return charactersOf(codes, null)
}

/** Where a character stands on its baseline, from the left and top of the page as it is seen. */
function place(pdfium: Pdfium, textPage: number, index: number, box: Box): { x: number; y: number } {
  const at = pdfium.scratch
  pdfium.FPDFText_GetCharOrigin(textPage, index, at, at + 8)
  return seen(pdfium.double(at), pdfium.double(at + 8), box)
}

function edge(pdfium: Pdfium, textPage: number, index: number, box: Box): number {
  const at = pdfium.scratch
  pdfium.FPDFText_GetCharBox(textPage, index, at, at + 8, at + 16, at + 24)
  const right = pdfium.double(at + 8)
  if (box.turn === 0) return right - box.left
  return Math.max(seen(pdfium.double(at), pdfium.double(at + 16), box).x, seen(right, pdfium.double(at + 24), box).x)
}

/** Page coordinates run up from the bottom and do not know that the page is turned; a reader's run down and do. */
function seen(x: number, y: number, box: Box): { x: number; y: number } {
  const across = x - box.left
  const down = box.top - y
  if (box.turn === 90) return { x: box.width - down, y: across }
  if (box.turn === 180) return { x: box.width - across, y: box.height - down }
  if (box.turn === 270) return { x: down, y: box.height - across }
  return { x: across, y: down }
}
