/** A PDF as somebody else makes them: untagged, in another size of paper. */
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'

export async function foreignPdf(
  pages: readonly string[],
  { size = [500, 700] as [number, number] } = {},
): Promise<Uint8Array> {
  const file = await PDFDocument.create()
  const font = await file.embedFont(StandardFonts.Helvetica)
  for (const words of pages) file.addPage(size).drawText(words, { x: 40, y: size[1] - 80, size: 20, font })
  return file.save({ useObjectStreams: false })
}
