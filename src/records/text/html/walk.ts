/** Goes through a page from top to bottom and gathers its blocks. */
import type { DefaultTreeAdapterTypes } from 'parse5'
import { Stretch } from './emit.ts'
import type { Block, Mood } from './emit.ts'
import { marker } from './marker.ts'
import { deepest } from './measure.ts'
import type { Measures } from './measure.ts'
import { isFurniture, isHidden } from './parts.ts'
import { linesOfRow } from './row.ts'
import { alternativeOf, attribute, dropped, inline, isElement, spans, wordsOf } from './tags.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** `markers`: whether items of ordered lists get the number that a browser prints. */
export type Page = { main: Element | null; measures: Measures; total: number; markers: boolean; tables: number }

/** A longer answer than this is a paragraph under a heading, not the value of a field. */
const longValue = 160

export class Walk {
  readonly #page: Page
  #rows: Block[] = []
  #stretch = new Stretch()
  /** The table under way; 0 outside one, and in one that says it only lays out the page. */
  #table = 0

  constructor(page: Page) {
    this.#page = page
  }

  rows(): Block[] {
    this.#rows.push(...this.#stretch.blocks())
    const left = this.#stretch.left()
    this.#stretch = new Stretch()
    this.#stretch.show(...left)
    return this.#rows
  }

  /** Pictures for which it has no words. */
  left(): (string | null)[] {
    return this.#stretch.left()
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
    if (tag === 'img') return mood.furniture ? undefined : this.#stretch.show(alternativeOf(node))
    if (inline.has(tag)) {
      if (tag === 'a' && attribute(node, 'href')) this.#stretch.link(wordsOf(node))
      const loud = tag === 'b' || tag === 'strong' || /font-weight:\s*(?:bold|[6-9]00)/i.test(attribute(node, 'style'))
      return this.children(node, loud ? { ...mood, bold: true } : mood, depth)
    }
    const inner = this.#mood(node, mood)
    this.#stretch.end()
    if (tag === 'table') {
      const outer = this.#table
      this.#table = /^(?:presentation|none)$/.test(attribute(node, 'role')) ? 0 : ++this.#page.tables
      this.children(node, inner, depth)
      this.#stretch.end()
      this.#table = outer
    } else if (tag === 'tr') this.#row(node, inner, depth)
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
    const blocks = inner.rows()
    this.#stretch.show(...inner.left())
    return blocks
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
    const lines = holds ? cells.flat() : linesOfRow(cells)
    if (this.#table > 0 && !holds) {
      const own = row.childNodes.filter(isElement)
      const made = { table: this.#table, head: headOf(own), merged: own.some(spans) }
      for (const line of lines) if (line.cells) line.form = { ...line.form, row: line.form?.row ?? made }
      const [first] = lines
      const beside = cells.filter(blocks => blocks.length > 0).length > 1 && lines.every(line => !line.cells)
      if (first && beside) first.form = { ...first.form, beside: true }
    }
    outer.push(...lines, ...asides)
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

/** An empty corner beside heads may be a plain cell. */
function headOf(cells: Element[]): 'row' | 'cell' | null {
  const plain = cells.filter(cell => cell.tagName !== 'th')
  if (plain.length === cells.length) return null
  return plain.every(cell => wordsOf(cell).trim() === '') ? 'row' : 'cell'
}

/** <dt> and <dd> may stand in groups of <div>. */
function partsOfList(list: Element): Element[] {
  return list.childNodes
    .filter(isElement)
    .flatMap(node => (node.tagName === 'div' ? node.childNodes.filter(isElement) : [node]))
}
