/** How many words each part of a page holds, how many of them are links, and whether the page's title stands in it. */
import type { DefaultTreeAdapterTypes } from 'parse5'
import { dropped } from './tags.ts'

type Element = DefaultTreeAdapterTypes.Element
export type Measure = { words: number; linked: number; title: boolean }
export type Measures = Map<Element, Measure>

/** Deeper than any document goes; a page nested further is an attack on the stack. */
export const deepest = 400

/** Measures every element below; throws RangeError where the page is nested beyond reason. */
export function measure(element: Element, measures: Measures = new Map(), link = false, depth = 0): Measures {
  if (depth > deepest) throw new RangeError('nested too deep')
  const its: Measure = { words: 0, linked: 0, title: element.tagName === 'h1' }
  const linked = link || element.tagName === 'a' || element.tagName === 'button'
  for (const node of element.childNodes) {
    if (node.nodeName === '#text' && 'value' in node) {
      const words = node.value.match(/\S+/g)?.length ?? 0
      its.words += words
      if (linked) its.linked += words
    } else if ('tagName' in node && !dropped.has(node.tagName)) {
      measure(node, measures, linked, depth + 1)
      const inner = measures.get(node)
      its.words += inner?.words ?? 0
      its.linked += inner?.linked ?? 0
      its.title ||= inner?.title === true
    }
  }
  return measures.set(element, its)
}
