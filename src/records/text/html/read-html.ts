/** A web page as lines: a block is a line, a table row is a line with cells. Scripts and styles are never run and never kept. */
import { parse } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Source } from '../../reading.ts'
import { Stretch, toLines } from './emit.ts'
import type { Block, Mood } from './emit.ts'
import { attribute, isElement, isFurniture, isHidden, mainPart } from './parts.ts'
import { marker } from './marker.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element
type Row = Block & { cells?: string[] }

const dropped = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'select',
  'option',
  'head',
])
const inline = new Set(
  'a abbr acronym b bdi bdo big button cite code data del dfn em font i img ins kbd label mark meter output q s samp small span strike strong sub sup time tt u var wbr input o:p'.split(
    ' ',
  ),
)
/** Deeper than any document goes; a page nested further is an attack on the stack. */
const deepest = 400

/** Reads HTML (or a fragment of it); throws RangeError where it is nested beyond reason. */
export function readHtml(html: string): Source {
  const root = parse(html)
  const main = mainPart(root)
  const rows: Row[] = []
  const title = find(root, 'title')
  const said = title?.childNodes
    .map(node => ('value' in node ? node.value : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  if (said) rows.push({ text: said, furniture: true })
  const walk = new Walk(main)
  const body = find(root, 'body')
  if (body) walk.children(body, main ? { furniture: true } : {}, 0)
  rows.push(...walk.rows())
  return { media: 'html', lines: toLines(rows), pages: null, tagged: false }
}

class Walk {
  readonly #main: Element | null
  #rows: Row[] = []
  #stretch = new Stretch()

  constructor(main: Element | null) {
    this.#main = main
  }

  rows(): Row[] {
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
    if (tag === 'br') return this.#stretch.end()
    if (isHidden(node)) return this.#stretch.aside(words(node))
    if (inline.has(tag)) {
      const loud = tag === 'b' || tag === 'strong' || /font-weight:\s*(?:bold|[6-9]00)/i.test(attribute(node, 'style'))
      return this.children(node, loud ? { ...mood, bold: true } : mood, depth)
    }
    this.#stretch.end()
    if (tag === 'tr') this.#row(node, this.#mood(node, mood), depth)
    else {
      const inner = this.#mood(node, mood)
      if (tag === 'li') this.#stretch.say(marker(node), inner)
      this.children(node, inner, depth)
      this.#stretch.end()
    }
  }

  #mood(element: Element, mood: Mood): Mood {
    if (element === this.#main) return { ...mood, furniture: false }
    if (isFurniture(element, this.#main !== null)) return { ...mood, furniture: true }
    const level = /^h([1-6])$/.exec(element.tagName)?.[1]
    if (level) return { ...mood, heading: Number(level) }
    if (element.tagName === 'li') return { ...mood, item: true }
    return element.tagName === 'th' ? { ...mood, bold: true } : mood
  }

  /**
   * A row of data is one line with its cells. A row of at most two filled cells whose last holds several blocks is the
   * page's layout (an item and its minutes): its blocks stay lines, the number joined to the first.
   */
  #row(row: Element, mood: Mood, depth: number): void {
    const cells = row.childNodes.filter(isElement).filter(cell => cell.tagName === 'td' || cell.tagName === 'th')
    const outer = this.rows()
    const filled = cells.map(cell => {
      const inner = new Walk(this.#main)
      inner.children(cell, this.#mood(cell, mood), depth + 1)
      return inner.rows()
    })
    const asides = filled.flatMap(blocks => blocks.filter(block => block.furniture && !mood.furniture))
    const bodies = filled.map(blocks => blocks.filter(block => !block.furniture || mood.furniture))
    const held = bodies.filter(blocks => blocks.length > 0)
    const last = held.at(-1) ?? []
    const layout =
      held.length <= 2 && (last.length > 1 || held.length === 1) && (held.length < 2 || held[0]?.length === 1)
    if (layout) {
      const [first, ...rest] = last
      const number = held.length === 2 ? held[0]?.[0] : undefined
      if (first && number)
        outer.push({ ...first, cells: [number.text, first.text], text: `${number.text}\t${first.text}` })
      else if (first) outer.push(first)
      outer.push(...rest)
    } else if (held.length > 0) {
      const texts = bodies.map(blocks => blocks.map(block => block.text.replaceAll('\t', ' ')).join(' '))
      const bold = held.every(blocks => blocks.every(block => block.bold))
      const heading = held.length === 1 ? held[0]?.[0]?.heading : undefined
      outer.push({
        text: texts.join('\t'),
        cells: texts,
        ...(bold && { bold }),
        ...(heading && { heading }),
        ...(mood.furniture && { furniture: true }),
      })
    }
    outer.push(...asides)
  }
}

function find(node: DefaultTreeAdapterTypes.ParentNode, tag: string): Element | null {
  const open: Node[] = [...node.childNodes]
  for (let i = 0; i < open.length; i++) {
    const next = open[i]
    if (!next || !isElement(next)) continue
    if (next.tagName === tag) return next
    for (const child of next.childNodes) open.push(child)
  }
  return null
}

function words(element: Element): string {
  const open: Node[] = [element]
  let said = ''
  while (open.length > 0) {
    const node = open.pop()
    if (!node) break
    if (node.nodeName === '#text' && 'value' in node) said += node.value
    else if (isElement(node) && !dropped.has(node.tagName))
      for (const child of node.childNodes.toReversed()) open.push(child)
  }
  return said
}
