/** How a text object looks: size, bold, angle, and the marks it carries. Asked once an object, and once a font. */
import type { Pdfium } from './pdfium.ts'

export type Look = { size: number; bold: boolean; turn: number; mcid: number; artifact: boolean }

const forceBold = 1 << 18
const outlined = 2

/** A cache for one page: PDFium gives the addresses of a closed page's objects to the next one's. */
export function fontsOf(pdfium: Pdfium): { lookOf: (textPage: number, index: number, object: number) => Look } {
  const bolds = new Map<number, boolean>()
  let last = 0
  let look: Look = { size: 0, bold: false, turn: 0, mcid: -1, artifact: false }
  const isBold = (font: number): boolean => {
    const known = bolds.get(font)
    if (known !== undefined) return known
    const length = pdfium.FPDFFont_GetBaseFontName(font, pdfium.scratch, 200)
    const name = Buffer.from(pdfium.bytes().subarray(pdfium.scratch, pdfium.scratch + Math.min(length, 200))).toString(
      'latin1',
    )
    const bold = /bold|black|heavy|demi/i.test(name) || (pdfium.FPDFFont_GetFlags(font) & forceBold) !== 0
    bolds.set(font, bold)
    return bold
  }
  const lookOf = (textPage: number, index: number, object: number): Look => {
    if (object === last) return look
    last = object
    const at = pdfium.scratch
    pdfium.FPDFText_GetMatrix(textPage, index, at)
    const a = pdfium.float(at)
    const b = pdfium.float(at + 4)
    const angle = b === 0 && a > 0 ? 0 : Math.round((Math.atan2(b, a) * 180) / Math.PI)
    const scale = Math.hypot(pdfium.float(at + 8), pdfium.float(at + 12))
    const mcid = pdfium.FPDFPageObj_GetMarkedContentID(object)
    look = {
      size: Math.round(pdfium.FPDFText_GetFontSize(textPage, index) * scale * 10) / 10,
      // Word makes a missing bold by drawing each letter's outline as well.
      bold: isBold(pdfium.FPDFTextObj_GetFont(object)) || pdfium.FPDFTextObj_GetTextRenderMode(object) === outlined,
      turn: (angle + 360) % 360,
      mcid,
      artifact: mcid < 0 && isArtifact(pdfium, object),
    }
    return look
  }
  return { lookOf }
}

function isArtifact(pdfium: Pdfium, object: number): boolean {
  const count = pdfium.FPDFPageObj_CountMarks(object)
  for (let i = 0; i < count; i++) {
    const at = pdfium.scratch
    pdfium.FPDFPageObjMark_GetName(pdfium.FPDFPageObj_GetMark(object, i), at + 8, 64, at)
    if (pdfium.text(at + 8, 8) === 'Artifact') return true
  }
  return false
}
