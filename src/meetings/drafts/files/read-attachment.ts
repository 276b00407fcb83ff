/** What a file that an author adds really is: a picture, a PDF with its pages, or a presentation to be kept as it is. */
import { pictureSize } from '../../../print/index.ts'
import type { Attachment } from '../attachments.store.ts'
import { Fault } from '../word/fault.ts'
import { pagesOfPdf } from '../word/read-file.ts'

type Read = { media: string; pages: number | null }

const slides = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
export const isSlides = (media: string): boolean => media === slides
const mostPoints = 8_000

/** By its bytes, never by its name. Throws Fault. */
export async function readAttachment(kind: Attachment['kind'], bytes: Uint8Array): Promise<Read> {
  if (kind === 'picture') {
    const size = pictureSize(bytes)
    if (!size) throw new Fault('no picture')
    if (Math.max(size.width, size.height) > mostPoints) throw new Fault('large picture')
    return { media: size.media, pages: null }
  }
  // Kept for download and never opened here: only its head and its list of parts are looked at.
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (kind === 'presentation' && data.subarray(0, 4).toString('hex') === '504b0304') {
    if (!data.includes('ppt/presentation.xml')) throw new Fault('no slides')
    if (data.includes('vbaProject.bin')) throw new Fault('no slides')
    return { media: slides, pages: null }
  }
  return { media: 'application/pdf', pages: await pagesOfPdf(bytes) }
}
