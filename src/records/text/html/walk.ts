/** Goes through a page from top to bottom and gathers its blocks. */
import type { DefaultTreeAdapterTypes } from 'parse5'
import { Stretch } from './emit.ts'
import type { Block, Mood } from './emit.ts'
import { marker } from './marker.ts'
import { deepest } from './measure.ts'
import type { Measures } from './measure.ts'
import { isFurniture, isHidden } from './parts.ts'
import { linesOfRow } from './row.ts'
import { attribute, dropped, inline, isElement, wordsOf } from './tags.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** `markers`: whether items of ordered lists get the number that a browser prints. */
export type Page = { main: Element | null; measures: Measures; total: number; markers: boolean }

/** A longer answer than this is a paragraph under a heading, not the value of a field. */
const longValue = 160

export class Walk {
  readonly #page: Page
  #rows: Block[] = []
  #stretch = new Stretch()

  constructor(page: Page) {
    this.#page = page
  }

  rows(): Block[] {
    this.#rows.push(...this.#stretch.blocks())
    this.#stretch = new Stretch()
    return this.#rows
  }

  children(element: Element, mood: Mood, depth: number): void {
    if (depth > deepest) throw new RangeError('nested too deep')
    for (const node of element.childNodes) this.#node(node, mood, depth + 1)
  }

  #node(node: Node, mood: Mood, depth: number): void {
    if (node.nodeName === '#text' && 'value' in node) return this.#stretch.say(node.value, mood)
    if (!isElement(node)) return
    const tag = node.tagName
    if (dropped.has(tag)) return
    if (tag === 'br') return this.#stretch.end(true)
    if (tag === 'button' || isHidden(node)) return this.#stretch.aside(wordsOf(node))
    if (inline.has(tag)) {
      const loud = tag === 'b' || tag === 'strong' || /font-weight:\s*(?:bold|[6-9]00)/i.test(attribute(node, 'style'))
      return this.children(node, loud ? { ...mood, bold: true } : mood, depth)
    }
    const inner = this.#mood(node, mood)
    this.#stretch.end()
    if (tag === 'tr') this.#row(node, inner, depth)
    else if (tag === 'dl') this.#pairs(node, inner, depth)
    else if (tag === 'li') {
      // Notes have their numbers from the list that they are gathered in.
      const numbered = this.#page.markers || /^(?:foot|end)note-\d/.test(attribute(node, 'id'))
      this.#stretch.open(numbered ? marker(node) : '')
      this.children(node, inner, depth)
      this.#stretch.close()
    } else {
      this.children(node, inner, depth)
      this.#stretch.end()
    }
  }

  #mood(element: Element, mood: Mood): Mood {
    const { main, measures, total } = this.#page
    if (element === main) return { ...mood, furniture: false }
    if (isFurniture(element, main !== null, measures, total)) return { ...mood, furniture: true }
    const level = /^h([1-6])$/.exec(element.tagName)?.[1]
    if (level) return { ...mood, heading: Number(level) }
    return element.tagName === 'th' ? { ...mood, bold: true } : mood
  }

  /** The blocks of an element by themselves: a cell, a term, a description. */
  #apart(element: Element, mood: Mood, depth: number): Block[] {
    const inner = new Walk(this.#page)
    inner.children(element, this.#mood(element, mood), depth + 1)
    return inner.rows()
  }

  #row(row: Element, mood: Mood, depth: number): void {
    const outer = this.rows()
    const asides: Block[] = []
    const cells: Block[][] = []
    for (const cell of row.childNodes.filter(isElement)) {
      if (cell.tagName !== 'td' && cell.tagName !== 'th') continue
      const blocks = this.#apart(cell, mood, depth)
      cells.push(mood.furniture ? blocks : blocks.filter(block => !block.furniture))
      if (!mood.furniture) asides.push(...blocks.filter(block => block.furniture))
      for (let more = Number(attribute(cell, 'colspan')); more > 1 && cells.length < 60; more--) cells.push([])
    }
    // A table outside the content that holds the content: its cells are parts of the page.
    const holds = mood.furniture && cells.some(blocks => blocks.some(block => !block.furniture))
    outer.push(...(holds ? cells.flat() : linesOfRow(cells)), ...asides)
  }

  /** Terms with their descriptions: a short one is a row of two cells, a long one a line with its paragraphs below. */
  #pairs(list: Element, mood: Mood, depth: number): void {
    const outer = this.rows()
    let terms: Block[] = []
    const settle = () => {
      outer.push(...terms)
      terms = []
    }
    for (const part of partsOfList(list)) {
      const blocks = this.#apart(part, mood, depth + 1)
      if (part.tagName !== 'dd') {
        settle()
        if (part.tagName === 'dt') terms = blocks
        else outer.push(...blocks)
        continue
      }
      const [term] = terms
      const [value] = blocks
      if (
        terms.length === 1 &&
        blocks.length === 1 &&
        term &&
        value &&
        value.text.length <= longValue &&
        !value.cells
      ) {
        outer.push(...linesOfRow([[term], [value]]))
        terms = []
      } else {
        settle()
        outer.push(...blocks)
      }
    }
    settle()
  }
}

/** <dt> and <dd> may stand in groups of <div>. */
function partsOfList(list: Element): Element[] {
  return list.childNodes
    .filter(isElement)
    .flatMap(node => (node.tagName === 'div' ? node.childNodes.filter(isElement) : [node]))
}
