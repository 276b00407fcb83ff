/** Which parts of a web page are its content, and which are the site's own furniture. */
import type { DefaultTreeAdapterTypes } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

export const isElement = (node: Node): node is Element => 'tagName' in node

/** An attribute's value, or ''. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find(attr => attr.name === name)?.value ?? ''
}

const classes = (element: Element) => ` ${attribute(element, 'class')} `

/**
 * The content: ModernGov's own block where the page has it, else <main>, else role="main"; null where it has none.
 * ModernGov is the system that most English councils publish their meetings with.
 */
export function mainPart(root: DefaultTreeAdapterTypes.Document): Element | null {
  let best: Element | null = null
  let rank = 0
  const open: Node[] = [root]
  for (let i = 0; i < open.length; i++) {
    const node = open[i]
    if (!node || !('childNodes' in node)) continue
    if (isElement(node)) {
      const its =
        attribute(node, 'id') === 'modgov'
          ? 3
          : node.tagName === 'main'
            ? 2
            : attribute(node, 'role') === 'main'
              ? 1
              : 0
      if (its > rank) [best, rank] = [node, its]
    }
    for (const child of node.childNodes) open.push(child)
  }
  return best
}

const banner = /\s(?:[\w-]*cookie[\w-]*|breadcrumbs?|skip-?link|mgLinks|site-footer|site-header)\s/i

/** Names that old systems give what a newer page would put into <nav> and <footer>. */
const siteParts = /[\s_-](?:menu|nav|navbar|navigation|footer)\s/i

/** Navigation, cookie banners, heads and feet of the site; inside the content only navigation and lists of links. */
export function isFurniture(element: Element, hasMain: boolean): boolean {
  if (element.tagName === 'nav' || attribute(element, 'role') === 'navigation') return true
  const names = `${classes(element)} ${attribute(element, 'id')} `
  if (banner.test(names) || (!hasMain && siteParts.test(names))) return true
  const parent = element.parentNode
  const top = parent && isElement(parent) && parent.tagName === 'body'
  return !hasMain && !!top && (element.tagName === 'header' || element.tagName === 'footer')
}

const hiding = /\s(?:sr-only|screen-reader-text|visually-hidden|govuk-visually-hidden|mgHide|mgFileSize|is-hidden)\s/

/** Not shown to a reader who sees the page (or, with ModernGov, the size of a linked file). Cells stay: a row needs them. */
export function isHidden(element: Element): boolean {
  if (element.tagName === 'td' || element.tagName === 'th') return false
  if (element.attrs.some(attr => attr.name === 'hidden')) return true
  return /(?:display:\s*none|visibility:\s*hidden)/i.test(attribute(element, 'style')) || hiding.test(classes(element))
}
