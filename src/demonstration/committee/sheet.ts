/** A PDF as a contractor or a bank sends it: one page, untagged, with lines of words. */
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'

export async function sheet(title: string, lines: readonly string[]): Promise<Uint8Array> {
  const file = await PDFDocument.create()
  const [plain, bold] = [
    await file.embedFont(StandardFonts.Helvetica),
    await file.embedFont(StandardFonts.HelveticaBold),
  ]
  const page = file.addPage([595, 842])
  page.drawText(title, { x: 60, y: 760, size: 16, font: bold })
  for (const [at, line] of lines.entries()) page.drawText(line, { x: 60, y: 720 - at * 22, size: 11, font: plain })
  return file.save()
}
