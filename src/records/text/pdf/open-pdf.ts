/** One PDF held open in PDFium: page by page to lines, each page let go once it is read. */
import type { FileForm, Line } from '../../reading.ts'
import { Fail } from '../fail.ts'
import { layOut } from './lay-out.ts'
import type { Pdfium } from './pdfium.ts'
import { runsOf } from './runs.ts'
import type { Box } from './runs.ts'
import { aboutFile } from './tags/about.ts'
import { Objects } from './tags/objects.ts'
import { openTags } from './tags/places.ts'
import type { Place } from './tags/places.ts'
import { placesOf } from './tree.ts'

export type OpenPdf = {
  pages: number
  tagged: boolean
  /** Null where we cannot find our way in the file. */
  about: Pick<FileForm, 'title' | 'language'> | null
  read: (page: number) => PageRead
  close: () => void
}
/**
 * `objects` counts what is drawn on the page, so that a page of pictures can be told from a blank one. `pictures`: of each that the tags
 * tell of, whether it has words in its stead. `wordless`: it shows a picture, and nothing says a word.
 */
export type PageRead = { lines: Line[]; height: number; objects: number; pictures?: boolean[]; wordless?: true }

const needsPassword = [4, 5]
const mostPages = 20_000

/** Opens a PDF held in memory. Throws Fail: encrypted, truncated, damaged. */
export function openPdf(pdfium: Pdfium, bytes: Uint8Array): OpenPdf {
  const at = pdfium.malloc(bytes.length)
  if (at === 0) throw new Fail('too-much-memory')
  pdfium.bytes().set(bytes, at)
  const document = pdfium.FPDF_LoadMemDocument(at, bytes.length, 0)
  if (document === 0) {
    const why = pdfium.FPDF_GetLastError()
    pdfium.free(at)
    if (needsPassword.includes(why)) throw new Fail('encrypted')
    throw new Fail(hasEnd(bytes) ? 'damaged' : 'truncated')
  }
  const close = () => {
    pdfium.FPDF_CloseDocument(document)
    pdfium.free(at)
  }
  const pages = pdfium.FPDF_GetPageCount(document)
  // PDFium mends a cut file and shows the pages that it finds: a paper with its end missing must not pass for whole.
  const cut = !hasEnd(bytes)
  if (cut || pages <= 0 || pages > mostPages) {
    close()
    throw cut
      ? new Fail('truncated')
      : new Fail('damaged', pages > mostPages ? `says that it has ${pages} pages, which no paper has` : undefined)
  }
  const objects = orNull(() => new Objects(bytes))
  const tags = objects && orNull(() => openTags(objects))
  const tagged = tags !== null || pdfium.FPDFCatalog_IsTagged(document) !== 0
  const placesOn = (index: number, page: number): Map<number, Place> => {
    if (!tagged) return new Map()
    try {
      if (tags) return tags.placesOn(index)
    } catch {
      // A tree that is broken on this page may still be one that PDFium can mend.
    }
    return placesOf(pdfium, page)
  }
  const read = (index: number): PageRead => {
    const page = pdfium.FPDF_LoadPage(document, index)
    if (page === 0) throw new Fail('damaged', `is damaged: its page ${index + 1} cannot be opened`)
    const textPage = pdfium.FPDFText_LoadPage(page)
    try {
      if (textPage === 0) throw new Fail('damaged', `is damaged: its page ${index + 1} cannot be read`)
      const box = boxOf(pdfium, page)
      const runs = runsOf(pdfium, textPage, box)
      const lines = layOut(runs, placesOn(index, page), index + 1, box)
      const drawn = pdfium.FPDFPage_CountObjects(page)
      const pictures = [...(orNull(() => tags?.picturesOn(index) ?? null) ?? [])].map(([, said]) => said)
      const wordless = lines.length === 0 && !pictures.includes(true) && hasPicture(pdfium, page, drawn)
      return {
        lines,
        height: box.height,
        objects: drawn,
        ...(pictures.length > 0 && { pictures }),
        ...(wordless && { wordless }),
      }
    } finally {
      if (textPage !== 0) pdfium.FPDFText_ClosePage(textPage)
      pdfium.FPDF_ClosePage(page)
    }
  }
  return { pages, tagged, about: objects && orNull(() => aboutFile(objects)), read, close }
}

/** What we read of the file's own objects; null where we cannot find our way in them. */
function orNull<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}

const image = 3

function hasPicture(pdfium: Pdfium, page: number, drawn: number): boolean {
  for (let at = 0; at < drawn; at++)
    if (pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(page, at)) === image) return true
  return false
}

/** The last thing in a PDF says where its table of objects starts; mail and web servers may add some bytes after it. */
function hasEnd(bytes: Uint8Array): boolean {
  const tail = bytes.subarray(Math.max(0, bytes.length - 16_384))
  const text = Buffer.from(tail.buffer, tail.byteOffset, tail.length)
  return text.includes('startxref')
}

function boxOf(pdfium: Pdfium, page: number): Box {
  const at = pdfium.scratch
  pdfium.FPDF_GetPageBoundingBox(page, at)
  const [left = 0, top = 0, right = 0, bottom = 0] = new Float32Array(pdfium.bytes().buffer, at, 4)
  const turn = (pdfium.FPDFPage_GetRotation(page) * 90) % 360
  const lies = turn === 90 || turn === 270
  const width = right - left
  const height = top - bottom
  return { left, top, width: lies ? height : width, height: lies ? width : height, turn: turn === 0 ? 0 : turn }
}
