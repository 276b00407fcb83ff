/** The structure tree of a tagged page: for each piece of marked text, the block, heading, list item and table cell it is in. */
import type { Pdfium } from './pdfium.ts'

export type Cell = { row: number; column: number; rowSpan?: number }
export type Place = { block: number; heading: number; item: boolean; label: boolean; cell: Cell | null }

const mostDeep = 100

/** Places by mark; empty where the page has no tree. `hint` remembers, from page to page, where the last page's parts began. */
export function placesOf(pdfium: Pdfium, page: number, hint: Hint): Map<number, Place> {
  const places = new Map<number, Place>()
  const tree = pdfium.FPDF_StructTree_GetForPage(page)
  if (tree === 0) return places
  const walk = new Walk(pdfium, places, hint)
  const count = pdfium.FPDF_StructTree_CountChildren(tree)
  for (let i = 0; i < count; i++) {
    const element = pdfium.FPDF_StructTree_GetChildAtIndex(tree, i)
    if (element !== 0) walk.element(element, { block: 0, heading: 0, item: false, label: false, cell: null }, 0)
  }
  pdfium.FPDF_StructTree_Close(tree)
  return places
}

/** A document that Word tagged hangs all its paragraphs, of all pages, under one element: where this page's began. */
export type Hint = { first: number }

class Walk {
  readonly #pdfium: Pdfium
  readonly #places: Map<number, Place>
  #block = 0
  #row = 0
  #column = 0

  constructor(pdfium: Pdfium, places: Map<number, Place>, _hint: Hint) {
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
    if (type === 'LI') return { ...above, block: ++this.#block, item: true }
    if (type === 'Lbl') return { ...above, label: true }
    if (type === 'TR') {
      this.#row += 1
      this.#column = -1
      return { ...above, block: ++this.#block, cell: { row: this.#row, column: -1 } }
    }
    if ((type === 'TD' || type === 'TH') && above.cell) {
      this.#column += 1
      return { ...above, block: ++this.#block, cell: { row: above.cell.row, column: this.#column } }
    }
    if (type === 'P' || type === 'Caption' || type === 'TOCI' || type === 'Note') return { ...above, block: ++this.#block }
    return above
  }

  /** The element's type after the role map, so that a producer's own names are the standard's. */
  #type(element: number): string {
    const length = this.#pdfium.FPDF_StructElement_GetType(element, this.#pdfium.scratch, 64)
    return length > 2 && length <= 64 ? this.#pdfium.text(this.#pdfium.scratch, length / 2 - 1) : ''
  }
}
