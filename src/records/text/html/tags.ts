/** What kinds of elements a page is made of, and small questions to one. */
import type { DefaultTreeAdapterTypes } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element

export const isElement = (node: DefaultTreeAdapterTypes.Node): node is Element => 'tagName' in node

/** An attribute's value, or ''. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find(attr => attr.name === name)?.value ?? ''
}

/** The words of class and id, parted and closed by spaces. */
export const namesOf = (element: Element) => ` ${attribute(element, 'class')} ${attribute(element, 'id')} `

/** What a picture says instead of itself: null where it has nothing to say, '' where it is ornament. */
export function alternativeOf(picture: Element): string | null {
  const said = picture.attrs.find(attr => attr.name === 'alt')?.value
  const ornament =
    /^(?:presentation|none)$/.test(attribute(picture, 'role')) || attribute(picture, 'aria-hidden') === 'true'
  return ornament ? '' : (said?.replace(/\s+/g, ' ').trim() ?? (attribute(picture, 'aria-label') || null))
}

/** Whether a cell is several cells merged. */
export const spans = (cell: Element): boolean =>
  Number(attribute(cell, 'colspan')) > 1 || Number(attribute(cell, 'rowspan')) > 1

/** Elements whose words are no words of the page. */
export const dropped = new Set(
  'script style template noscript iframe object svg select option head textarea datalist'.split(' '),
)

/** Elements that stand inside a line. */
export const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark meter output q s samp small span strike strong sub sup time tt u var wbr input o:p'.split(
    ' ',
  ),
)

/** The first element of this name, by breadth; null where there is none. */
export function find(node: DefaultTreeAdapterTypes.ParentNode, test: (element: Element) => boolean): Element | null {
  const open: DefaultTreeAdapterTypes.Node[] = [...node.childNodes]
  for (let i = 0; i < open.length; i++) {
    const next = open[i]
    if (!next || !isElement(next)) continue
    if (test(next)) return next
    for (const child of next.childNodes) open.push(child)
  }
  return null
}

/** All words below an element, as they stand. */
export function wordsOf(element: Element): string {
  const open: DefaultTreeAdapterTypes.Node[] = [element]
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
