/** The measure of bare extraction: a child as the reader's own, which asks PDFium for each page's text and nothing else. */
import type { Answer, Ask } from '../src/records/text/child/messages.ts'
import { startPdfium } from '../src/records/text/pdf/pdfium.ts'

const pdfium = await startPdfium()
let at = 0
let document = 0

function answer(ask: Ask): Answer {
  if (ask.do === 'open') {
    at = pdfium.malloc(ask.bytes.length)
    pdfium.bytes().set(ask.bytes, at)
    document = pdfium.FPDF_LoadMemDocument(at, ask.bytes.length, 0)
    return { pages: pdfium.FPDF_GetPageCount(document), tagged: false, about: null }
  }
  if (ask.do === 'pages') {
    const texts: string[] = []
    for (let index = ask.from; index < ask.to; index++) texts.push(textOf(index))
    return { read: Buffer.from(JSON.stringify(texts)) }
  }
  pdfium.FPDF_CloseDocument(document)
  pdfium.free(at)
  return { closed: true }
}

function textOf(index: number): string {
  const page = pdfium.FPDF_LoadPage(document, index)
  const textPage = pdfium.FPDFText_LoadPage(page)
  const count = pdfium.FPDFText_CountChars(textPage)
  const buffer = pdfium.malloc(count * 2 + 16)
  const got = pdfium.FPDFText_GetText(textPage, 0, count, buffer)
  const text = pdfium.text(buffer, Math.max(0, got - 1))
  pdfium.free(buffer)
  pdfium.FPDFText_ClosePage(textPage)
  pdfium.FPDF_ClosePage(page)
  return text
}

process.on('message', (ask: Ask) => process.send?.(answer(ask)))
process.on('disconnect', () => process.exit(0))
