/** Walks the site as somebody does who clicks on everything, and gives every form and every address with parameters that it meets. */
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5'
import type { Attacked, Who } from './people.ts'

type Element = Tree.Element

export type Field = { readonly name: string; readonly value: string; readonly free: boolean }
export type FoundForm = {
  readonly action: string
  readonly method: 'get' | 'post'
  readonly multipart: boolean
  readonly fields: readonly Field[]
}
export type Seen = {
  readonly path: string
  readonly status: number
  readonly text: string
  readonly forms: readonly FoundForm[]
}

export function* elements(node: Tree.Node): Generator<Element> {
  if ('tagName' in node) yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child)
}
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find(one => one.name === name)?.value

const unfree = new Set(['hidden', 'radio', 'checkbox', 'file', 'submit'])

function fieldsOf(form: Element): Field[] {
  return [...elements(form)].flatMap((one): Field[] => {
    const name = attribute(one, 'name')
    if (name === undefined) return []
    if (one.tagName === 'textarea') return [{ name, value: '', free: true }]
    if (one.tagName === 'select') {
      const options = [...elements(one)].filter(({ tagName }) => tagName === 'option')
      return [{ name, value: options.map(option => attribute(option, 'value') ?? '').find(Boolean) ?? '', free: false }]
    }
    if (one.tagName !== 'input' && one.tagName !== 'button') return []
    const type = one.tagName === 'button' ? 'submit' : (attribute(one, 'type') ?? 'text')
    return [{ name, value: attribute(one, 'value') ?? '', free: !unfree.has(type) }]
  })
}

function formsOf(text: string, path: string): FoundForm[] {
  const page = path.split('?')[0] ?? path
  return [...elements(parse(text))]
    .filter(({ tagName }) => tagName === 'form')
    .map(form => ({
      action: attribute(form, 'action') || page,
      method: attribute(form, 'method') === 'post' ? 'post' : 'get',
      multipart: attribute(form, 'enctype') === 'multipart/form-data',
      fields: fieldsOf(form),
    }))
}

/** '/cases/aB3…/edit?x=1' → '/cases/:/edit': pages of one kind, of which a few are enough. */
const kind = (path: string) => (path.split('?')[0] ?? path).replaceAll(/\/[^/]*\d[^/]*|\/[\w-]{20,}/g, '/:')

/** Everything that can be reached by links from `starts`, at most `each` of a kind. Sign-out is not clicked on. */
export async function walk(site: Attacked, who: Who, starts: readonly string[], each = 3): Promise<Seen[]> {
  const seen: Seen[] = []
  const done = new Set<string>()
  const kinds = new Map<string, number>()
  const waiting = [...starts]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (done.has(path)) continue
    done.add(path)
    const count = kinds.get(kind(path)) ?? 0
    if (count >= each) continue
    kinds.set(kind(path), count + 1)
    const answer = await site.ask(who, path)
    const location = answer.headers.get('location')
    if (location?.startsWith('/')) waiting.push(location)
    const isPage = (answer.headers.get('content-type') ?? '').startsWith('text/html')
    const text = await answer.text()
    seen.push({ path, status: answer.status, text, forms: isPage ? formsOf(text, path) : [] })
    if (!isPage) continue
    for (const one of elements(parse(text))) {
      const href = attribute(one, 'href')?.replace(/#.*/, '')
      if (href?.startsWith('/') && !href.startsWith('/assets/')) waiting.push(href)
    }
  }
  return seen
}

/** The addresses of all pages without parameters: what somebody types who has read the source. */
export const typed = (site: Attacked): string[] => site.pages.map(page => page.path).filter(path => !path.includes(':'))
