/** The structure tree of a page as PDFium builds it: the slow way, for files that tags/ cannot find its way in. */
import type { Pdfium } from './pdfium.ts'
import type { Place } from './tags/places.ts'

const mostDeep = 100

/** Places by mark; empty where the page has no tree. */
export function placesOf(pdfium: Pdfium, page: number): Map<number, Place> {
  const places = new Map<number, Place>()
  const tree = pdfium.FPDF_StructTree_GetForPage(page)
  if (tree === 0) return places
  const walk = new Walk(pdfium, places)
  const count = pdfium.FPDF_StructTree_CountChildren(tree)
  for (let i = 0; i < count; i++) {
    const element = pdfium.FPDF_StructTree_GetChildAtIndex(tree, i)
    if (element !== 0) walk.element(element, { block: 0, heading: 0, item: 0, cell: null }, 0)
  }
  pdfium.FPDF_StructTree_Close(tree)
  return places
}

class Walk {
  readonly #pdfium: Pdfium
  readonly #places: Map<number, Place>
  #block = 0
  #row = 0
  #column = 0

  constructor(pdfium: Pdfium, places: Map<number, Place>) {
    this.#pdfium = pdfium
    this.#places = places
  }

  element(element: number, above: Place, depth: number): void {
    if (depth > mostDeep) return
    const here = this.#enter(this.#type(element), above)
    const count = this.#pdfium.FPDF_StructElement_CountChildren(element)
    for (let i = 0; i < count; i++) {
      const child = this.#pdfium.FPDF_StructElement_GetChildAtIndex(element, i)
      if (child !== 0) this.element(child, here, depth + 1)
      else {
        const mark = this.#pdfium.FPDF_StructElement_GetChildMarkedContentID(element, i)
        if (mark >= 0) this.#places.set(mark, here)
      }
    }
  }

  #enter(type: string, above: Place): Place {
    const level = /^H([1-6])?$/.exec(type)
    if (level) return { ...above, block: ++this.#block, heading: Number(level[1] ?? 1) }
    if (type === 'Title') return { ...above, block: ++this.#block, heading: 1 }
    if (type === 'LI') return { ...above, block: ++this.#block, item: this.#block }
    if (type === 'TR') {
      this.#row += 1
      this.#column = -1
      return { ...above, block: ++this.#block, cell: { row: this.#row, column: -1 } }
    }
    if ((type === 'TD' || type === 'TH') && above.cell) {
      this.#column += 1
      return { ...above, block: ++this.#block, cell: { row: above.cell.row, column: this.#column } }
    }
    if (type === 'P' || type === 'Caption' || type === 'TOCI' || type === 'Note')
      return { ...above, block: ++this.#block }
    return above
  }

  /** The element's type after the role map, so that a producer's own names are the standard's. */
  #type(element: number): string {
    const length = this.#pdfium.FPDF_StructElement_GetType(element, this.#pdfium.scratch, 64)
    return length > 2 && length <= 64 ? this.#pdfium.text(this.#pdfium.scratch, length / 2 - 1) : ''
  }
}
