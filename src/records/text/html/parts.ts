/** Which parts of a web page are its content, and which are the site's own furniture. */
import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Measures } from './measure.ts'
import { attribute, find, namesOf } from './tags.ts'

type Element = DefaultTreeAdapterTypes.Element

const outermost = new Set(['html', 'body', 'form'])

/**
 * The content: ModernGov's own block where the page has it, else <main>, else role="main"; null where it has none.
 * ModernGov is the system that most English councils publish their meetings with; some set its name on <body>.
 */
export function mainPart(root: DefaultTreeAdapterTypes.Document): Element | null {
  return (
    find(root, element => attribute(element, 'id') === 'modgov' && !outermost.has(element.tagName)) ??
    modernGov(root) ??
    find(root, element => element.tagName === 'main') ??
    find(root, element => attribute(element, 'role') === 'main' && !outermost.has(element.tagName))
  )
}

/** The smallest part that holds both ModernGov's content and the meeting's title above it. */
function modernGov(root: DefaultTreeAdapterTypes.Document): Element | null {
  const content = find(root, element => / mgContent /.test(namesOf(element)))
  const title = find(root, element => / mg(?:Main|Sub)TitleTxt /.test(namesOf(element)))
  if (!content || !title) return null
  const above = new Set<unknown>()
  for (let at = title.parentNode; at && 'tagName' in at; at = at.parentNode) above.add(at)
  let at: Element | null = content
  while (at && !above.has(at)) at = at.parentNode && 'tagName' in at.parentNode ? at.parentNode : null
  return at && !outermost.has(at.tagName) ? at : null
}

const banner =
  /\s(?:[\w-]*cookie[\w-]*|breadcrumbs?|mgLinks|mgActionList|site-footer|site-header|(?:[\w-]*-)?(?:feedback|helpful|social))\s/i

/** Names that old systems give what a newer page would put into <nav>, <header>, <footer> and <aside>. */
const siteParts =
  /[\s_-](?:menu|\w*nav|navbar|navigation|footer\w*|masthead|sidebar|topbar|share)\s|\s(?:header|banner|search)\s/i

const roles = new Set(['navigation', 'contentinfo', 'search', 'dialog', 'alertdialog'])
const sidebar = /[\s_-](?:sidebar|related|widget|widget-area)\s/i
const sections = new Set(['article', 'main', 'section'])

/** Navigation, cookie banners, heads and feet of the site; inside the content only navigation and lists of links. */
export function isFurniture(element: Element, hasMain: boolean, measures: Measures, total: number): boolean {
  const { tagName } = element
  const role = attribute(element, 'role')
  if (tagName === 'nav' || roles.has(role)) return true
  const its = measures.get(element) ?? { words: 0, linked: 0, title: false }
  // What holds the page's title or most of its words is its content, whatever its name.
  if (its.title || its.words > total / 2) return false
  const names = namesOf(element)
  if (banner.test(names)) return true
  if (tagName === 'aside' || role === 'complementary')
    return !hasMain || sidebar.test(names) || its.linked * 2 >= its.words
  if (hasMain) return false
  if (siteParts.test(names) || role === 'banner') return true
  return (tagName === 'header' || tagName === 'footer') && !within(element, sections)
}

function within(element: Element, names: Set<string>): boolean {
  for (let at = element.parentNode; at && 'tagName' in at; at = at.parentNode) if (names.has(at.tagName)) return true
  return false
}

const hiding =
  /\s(?:sr-only|screen-reader-text|visually-hidden|govuk-visually-hidden|mgHide|mgFileSize|is-hidden|skip(?:-[\w-]*|links?)?)\s/

/** Not shown to a reader who sees the page (or, with ModernGov, the size of a linked file). Cells stay: a row needs them. */
export function isHidden(element: Element): boolean {
  if (element.tagName === 'td' || element.tagName === 'th') return false
  if (element.attrs.some(attr => attr.name === 'hidden')) return true
  return /(?:display:\s*none|visibility:\s*hidden)/i.test(attribute(element, 'style')) || hiding.test(namesOf(element))
}
