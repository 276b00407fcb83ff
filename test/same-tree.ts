/** Two pieces of HTML compared as trees: order of attributes, order of classes and white space do not count. For tests. */
import { isDeepStrictEqual } from 'node:util'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Branch =
  string | { readonly element: string; readonly attributes: Record<string, string>; readonly inside: Branch[] }

const words = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

function branch(node: DefaultTreeAdapterTypes.ChildNode): Branch[] {
  if ('value' in node) return words(node.value) ? [words(node.value)] : []
  if (!('tagName' in node)) return []
  const attributes = Object.fromEntries(
    node.attrs
      .map(({ name, value }) => [name, name === 'class' ? words(value).split(' ').sort().join(' ') : value] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  const children = 'content' in node ? node.content.childNodes : node.childNodes
  const text = children.every(child => 'value' in child)
  // In a textarea and a pre, white space is part of what is said.
  if (text && (node.tagName === 'textarea' || node.tagName === 'pre'))
    return [{ element: node.tagName, attributes, inside: children.map(child => ('value' in child ? child.value : '')) }]
  return [{ element: node.tagName, attributes, inside: children.flatMap(branch) }]
}

export const tree = (text: string): Branch[] => parseFragment(text).childNodes.flatMap(branch)

export const sameTree = (one: string, other: string): boolean => isDeepStrictEqual(tree(one), tree(other))
