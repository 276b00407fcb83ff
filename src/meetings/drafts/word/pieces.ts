/** HTML made of a Word file, as blocks with what its styles said of them. */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import type { Block, Run } from '../../block.ts'
import { run, worded } from '../../markup/runs.ts'

export type Piece = {
  block: Block
  /** 1 to 6 of a heading by its style. */
  heading?: number
  /** All its words are bold. */
  bold?: true
  /** Of a list item: how deep it stands, 1 outermost. */
  depth?: number
  /** Of a style of ours: a numbered paragraph, a line of the report's head. */
  style?: 'title' | 'numbered' | 'field'
  footnote?: true
}

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element
type Lists = readonly { ordered: boolean; next: { n: number } }[]

const nowhere = { page: null, line: 0 } as const
const isElement = (node: Node): node is Element => 'tagName' in node
const attribute = (node: Element, name: string): string => node.attrs.find(one => one.name === name)?.value ?? ''
const blocky = /^(?:p|h[1-6]|ul|ol|table|div|dl|blockquote)$/

export function walk(html: string): Piece[] {
  const pieces: Piece[] = []
  for (const node of parseFragment(html).childNodes) take(node, [], pieces)
  return pieces
}

function take(node: Node, lists: Lists, pieces: Piece[]): void {
  if (!isElement(node)) {
    if ('value' in node && node.value.trim()) say([node], {}, pieces)
    return
  }
  const { tagName, childNodes } = node
  const heading = /^h([1-6])$/.exec(tagName)?.[1]
  const style = /^(?:title|numbered|field)$/.exec(attribute(node, 'class'))?.[0]
  if (tagName === 'ul' || tagName === 'ol') {
    const inner = [...lists, { ordered: tagName === 'ol', next: { n: 1 } }]
    for (const child of childNodes) take(child, inner, pieces)
  } else if (tagName === 'li') item(node, lists, pieces)
  else if (tagName === 'table') table(node, pieces)
  else if (heading) say(childNodes, { heading: Number(heading), ...(style === 'title' && { style }) }, pieces)
  else if (tagName === 'p') say(childNodes, style === 'numbered' || style === 'field' ? { style } : {}, pieces)
  else if (childNodes.some(child => isElement(child) && blocky.test(child.tagName)))
    for (const child of childNodes) take(child, lists, pieces)
  else say([node], {}, pieces)
}

function item(node: Element, lists: Lists, pieces: Piece[]): void {
  const footnote = /^(?:footnote|endnote)-/.test(attribute(node, 'id'))
  const list = lists.at(-1)
  let first = true
  let own: Node[] = []
  const close = () => {
    if (own.length === 0) return
    const as: Partial<Piece> = { depth: lists.length, ...(footnote && { footnote: true as const }) }
    const said = say(own, as, pieces, first && list ? mark(list) : { role: 'paragraph' })
    if (said) first = false
    own = []
  }
  for (const child of node.childNodes) {
    if (isElement(child) && blocky.test(child.tagName)) {
      close()
      if (child.tagName === 'p') {
        own = child.childNodes
        close()
      } else take(child, lists, pieces)
    } else own.push(child)
  }
  close()
}

const mark = (list: Lists[number]): Pick<Block, 'role' | 'ordered' | 'number'> =>
  list.ordered ? { role: 'list-item', ordered: true, number: `${list.next.n++}.` } : { role: 'list-item' }

type Placed = Pick<Block, 'role' | 'ordered' | 'number'>

/** Words and the pictures between them, each picture a piece of its own. True where there were words. */
function say(nodes: readonly Node[], as: Partial<Piece>, pieces: Piece[], role?: Placed): boolean {
  let runs: Run[] = []
  let spoken = false
  const close = () => {
    const said = worded(runs.map(one => ({ ...one, text: one.text.replace(/\s+/g, ' ') })))
    const bold = runs.length > 0 && runs.every(one => one.bold || !one.text.trim())
    runs = []
    if (!said.text) return
    const level = as.heading === undefined ? {} : { level: as.heading <= 4 ? (3 as const) : (4 as const) }
    const is: Placed = role ?? { role: as.heading === undefined ? 'paragraph' : 'heading' }
    pieces.push({
      ...as,
      ...(bold && { bold: true as const }),
      block: { ...(spoken ? { role: 'paragraph' } : is), ...level, ...said, ...nowhere },
    })
    spoken = true
  }
  for (const part of inline(nodes, {})) {
    if ('id' in part) {
      close()
      if (part.id)
        pieces.push({
          block: { role: 'picture', text: part.alt, ...nowhere, picture: { id: part.id, sha256: '', media: '' } },
        })
    } else runs.push(part)
  }
  close()
  return spoken
}

type Is = { bold?: boolean; italic?: boolean; href?: string }
type Part = Run | { id: string; alt: string }

function inline(nodes: readonly Node[], is: Is): Part[] {
  return nodes.flatMap((node): Part[] => {
    if (!isElement(node)) return 'value' in node ? [run(node.value, is)] : []
    const { tagName, childNodes } = node
    if (tagName === 'br') return [run(' ', is)]
    if (tagName === 'img')
      return [
        {
          id: /^picture:(\w+)$/.exec(attribute(node, 'src'))?.[1] ?? '',
          alt: attribute(node, 'alt').replace(/\s+/g, ' ').trim(),
        },
      ]
    if (tagName === 'strong' || tagName === 'b') return inline(childNodes, { ...is, bold: true })
    if (tagName === 'em' || tagName === 'i') return inline(childNodes, { ...is, italic: true })
    const href = tagName === 'a' ? attribute(node, 'href') : ''
    // '↑' leads back from a footnote: there is nothing to lead back to.
    if (href.startsWith('#')) return textOf(node).trim() === '↑' ? [] : inline(childNodes, is)
    if (/^(?:https?:\/\/|mailto:)[^\s<>"\\]+$/i.test(href)) return inline(childNodes, { ...is, href })
    return inline(childNodes, is)
  })
}

const textOf = (node: Node): string =>
  isElement(node) ? node.childNodes.map(textOf).join('') : 'value' in node ? node.value : ''

function table(node: Element, pieces: Piece[]): void {
  const rows = within(node, 'tr')
  const cells = rows.map(row =>
    row.childNodes.filter(isElement).flatMap(cell => {
      const many = Math.min(Math.max(Number(attribute(cell, 'colspan')) || 1, 1), 30)
      return [runsOf(cell), ...empty(many - 1)]
    }),
  )
  const columns = Math.max(0, ...cells.map(row => row.length))
  if (columns === 0) return
  for (const [at, row] of cells.entries()) {
    const full = [...row, ...empty(columns - row.length)]
    // The head of a table is bold already.
    const plain = at === 0 ? full.map(cell => cell.map(one => run(one.text, { ...one, bold: false }))) : full
    const runs = plain.flatMap((cell, n) => (n > 0 ? [run('\t'), ...cell] : cell))
    const text = runs.map(one => one.text).join('')
    const marked = runs.some(one => Object.keys(one).length > 1)
    if (text.trim()) pieces.push({ block: { role: 'table', text, ...nowhere, ...(marked && { runs: joined(runs) }) } })
  }
  // A picture in a cell cannot be set there: it follows the table.
  for (const part of inline([node], {}))
    if ('id' in part && part.id)
      pieces.push({
        block: { role: 'picture', text: part.alt, ...nowhere, picture: { id: part.id, sha256: '', media: '' } },
      })
}

const empty = (cells: number): Run[][] => Array.from({ length: cells }, () => [])

/** A cell's paragraphs, one behind the other. */
function runsOf(cell: Element): Run[] {
  const parts = inline(
    cell.childNodes.flatMap(child => [
      child,
      ...(isElement(child) && blocky.test(child.tagName) ? parseFragment(' ').childNodes : []),
    ]),
    {},
  )
  const said = worded(parts.flatMap(part => ('id' in part ? [] : [{ ...part, text: part.text.replace(/\s+/g, ' ') }])))
  return said.runs ?? (said.text ? [run(said.text)] : [])
}

const joined = (runs: Run[]): Run[] => {
  const all: Run[] = []
  for (const one of runs) {
    const last = all.at(-1)
    if (last && Object.keys(last).length === 1 && Object.keys(one).length === 1)
      all.splice(-1, 1, run(last.text + one.text))
    else all.push(one)
  }
  return all
}

const within = (node: Element, name: string): Element[] =>
  node.childNodes
    .filter(isElement)
    .flatMap(child => (child.tagName === name ? [child] : child.tagName === 'table' ? [] : within(child, name)))
