/** PDF files of others in a paper: each of their pages is laid over the page that was kept for it, so that page numbers run on. */
import { PDFDocument, PDFName, PDFOperator, PDFOperatorNames } from '@cantoo/pdf-lib'
import type { Gap, Paper } from '../paper.ts'
import { placesIn } from '../places.ts'
import type { Made } from './typesetter.ts'

export type ForeignFile = { title: string; landscape: boolean[]; document: PDFDocument }

/** Thrown with a sentence for whoever put the file there. */
export class ForeignFault extends Error {}

/** The files of others in a paper, in order. Throws ForeignFault where one is encrypted, broken or empty. */
export async function openForeign(paper: Paper): Promise<ForeignFile[]> {
  const files: ForeignFile[] = []
  for (const node of paper.parts.flatMap(part => part.nodes)) {
    if (node.is !== 'foreign') continue
    const document = await PDFDocument.load(node.bytes, { ignoreEncryption: true, updateMetadata: false }).catch(
      () => null,
    )
    if (!document) throw new ForeignFault(`“${node.title}” cannot be read: it is not a PDF file, or it is damaged.`)
    if (document.isEncrypted)
      throw new ForeignFault(`“${node.title}” is locked with a password: save it without one and upload it again.`)
    const pages = tried(() => document.getPages()) ?? []
    if (pages.length === 0) throw new ForeignFault(`“${node.title}” has no pages.`)
    const landscape = pages.map(page => {
      const { width, height } = page.getSize()
      return page.getRotation().angle % 180 === 0 ? width > height : height > width
    })
    files.push({ title: node.title, landscape, document })
  }
  return files
}

const tried = <T>(work: () => T): T | null => {
  try {
    return work()
  } catch {
    return null
  }
}

/** Points kept free for our running head and sentence, for our page number, and at the sides. */
const room = { top: 150, bottom: 60, side: 30 }

/** The finished file, and which of its pages are not accessible. */
export async function layIn(paper: Paper, files: readonly ForeignFile[], done: Made) {
  const target = await PDFDocument.load(done.bytes, { updateMetadata: false })
  const gaps: Gap[] = []
  let place = 0
  let file = 0
  for (const node of paper.parts.flatMap(part => part.nodes)) {
    const source = node.is === 'foreign' ? files[file++] : undefined
    const many = placesIn(node, source?.landscape.length)
    const from = done.places[place]
    place += many
    if (!source || from === undefined) continue
    await cover(target, source, from)
    gaps.push({ from, to: from + many - 1, says: `“${source.title}” is a file of others and is not accessible.` })
  }
  const bytes = await target.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false })
  return { bytes, gaps }
}

/** Lays the pages of a file over ours from a page number on. What is laid there is no part of the tagged words: it is marked so. */
async function cover(target: PDFDocument, { document, title }: ForeignFile, from: number): Promise<void> {
  const embedded = await target.embedPages(document.getPages()).catch(() => {
    throw new ForeignFault(`“${title}” cannot be set: a page of it is damaged. Print it to PDF anew and upload that.`)
  })
  for (const [at, theirs] of embedded.entries()) {
    const page = target.getPage(from - 1 + at)
    const turned = (document.getPage(at).getRotation().angle + 360) % 360
    const upright = turned % 180 === 0
    const [width, height] = upright ? [theirs.width, theirs.height] : [theirs.height, theirs.width]
    const free = { width: page.getWidth() - 2 * room.side, height: page.getHeight() - room.top - room.bottom }
    const scale = Math.min(free.width / width, free.height / height)
    const left = room.side + (free.width - width * scale) / 2
    const low = room.bottom + (free.height - height * scale) / 2
    const moved = turnedBy(turned, left, low, width * scale, height * scale)
    page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]))
    page.drawPage(theirs, { ...moved, xScale: scale, yScale: scale })
    page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent))
  }
}

/** Where the corner of a page lies that its file says is turned by a quarter, a half or three quarters. */
function turnedBy(angle: number, x: number, y: number, width: number, height: number) {
  const rotate = { type: 'degrees' as never, angle: -angle }
  if (angle === 90) return { x, y: y + height, rotate }
  if (angle === 180) return { x: x + width, y: y + height, rotate }
  if (angle === 270) return { x: x + width, y, rotate }
  return { x, y }
}
