/**
 * What the structure tree says of each piece of marked text on a page. PDFium can tell too, but it builds the tree anew
 * for each page with all the document's paragraphs in it: time that grows with the square of the pages. Here the page's
 * own entry in the parent tree leads to its elements, and each is read once.
 */
import type { Objects } from './objects.ts'
import { isRef } from './values.ts'
import type { Value } from './values.ts'

export type Cell = { row: number; column: number }
/** `block` is the innermost paragraph, heading, item or cell; `item` the list item, 0 outside lists. */
export type Place = { block: number; heading: number; item: number; cell: Cell | null }
type Element = { type: string; parent: number }

const top: Place = { block: 0, heading: 0, item: 0, cell: null }
const blocks = new Set(['P', 'Caption', 'TOCI', 'Note', 'TD', 'TH', 'LI', 'TR'])
const mostDeep = 60
const keyK = 'K'.charCodeAt(0)
const mostKnown = 20_000

/** `pictures`: each figure on the page, whether it has words in its stead. */
export type Tags = {
  placesOn: (page: number) => Map<number, Place>
  picturesOn: (page: number) => Map<number, boolean>
}

/** Opens the tree; null where the file has none. Throws RangeError where it is out of order. */
export function openTags(objects: Objects): Tags | null {
  const root = objects.dict(objects.trailer.get('Root'))
  const tree = objects.dict(root?.get('StructTreeRoot'))
  if (!root || !tree) return null
  const roles = objects.dict(tree.get('RoleMap'))
  const pages = parentsOf(objects, root.get('Pages'))
  const parents = numberTree(objects, tree.get('ParentTree'))
  const places = new Map<number, Place>()

  const elements = new Map<number, Element | null>()
  const columns = new Map<number, Map<number, number>>()

  const element = (number: number): Element | null => {
    const known = elements.get(number)
    if (known !== undefined) return known
    const found = objects.at(number)?.element() ?? null
    if (found) found.type = standard(found.type)
    elements.set(number, found)
    return found
  }
  /** The type after the role map, so that a producer's own names are the standard's. */
  const standard = (said: string): string => {
    let type = said
    for (let hops = 0; roles && hops < 5; hops++) {
      const role = objects.follow(roles.get(type))
      if (typeof role !== 'string' || role === type) break
      type = role
    }
    return type
  }
  const place = (number: number, depth: number): Place => {
    const known = places.get(number)
    if (known) return known
    const its = depth < mostDeep ? element(number) : null
    const found = its ? enter(its, number, its.parent ? place(its.parent, depth + 1) : top) : top
    places.set(number, found)
    return found
  }
  const enter = ({ type, parent }: Element, number: number, above: Place): Place => {
    const level = /^H([1-6])?$/.exec(type)
    if (level) return { ...above, block: number, heading: Number(level[1] ?? 1) }
    if (type === 'Title') return { ...above, block: number, heading: 1 }
    // A table inside a cell: its rows are lines of their own only where the outer row is none.
    if ((type === 'TD' || type === 'TH') && element(parent)?.type === 'TR')
      return {
        ...above,
        block: number,
        cell: { row: parent, column: columnOf(parent, number) },
      }
    if (type === 'LI') return { ...above, block: number, item: number }
    return blocks.has(type) ? { ...above, block: number } : above
  }
  const columnOf = (row: number, cell: number): number => {
    let known = columns.get(row)
    if (!known) {
      const dict = objects.at(row)
      const kids = dict?.find(keyK) ? dict.refs() : null
      known = new Map(kids?.map((kid, index) => [kid, index]))
      columns.set(row, known)
    }
    return known.get(cell) ?? 0
  }
  const ownersOn = (page: number): readonly number[] => {
    const key = pages[page]
    const marks = key === undefined ? undefined : parents.get(key)
    if (isRef(marks)) return objects.at(marks.ref)?.refs() ?? []
    return Array.isArray(marks) ? marks.map(kid => (isRef(kid) ? kid.ref : 0)) : []
  }
  const placesOn = (page: number) => {
    objects.forget()
    if (places.size > mostKnown) for (const known of [places, elements, columns]) known.clear()
    const found = new Map<number, Place>()
    for (const [mark, owner] of ownersOn(page).entries()) if (owner > 0) found.set(mark, place(owner, 0))
    return found
  }
  const picturesOn = (page: number) => {
    const figures = [...new Set(ownersOn(page))].filter(owner => owner > 0 && element(owner)?.type === 'Figure')
    const says = (figure: number, key: string) => objects.at(figure)?.says(key) ?? false
    return new Map(figures.map(one => [one, says(one, 'Alt') || says(one, 'ActualText')]))
  }
  return { placesOn, picturesOn }
}

/** Each page's key in the parent tree, in page order. */
function parentsOf(objects: Objects, root: Value | undefined): (number | undefined)[] {
  const keys: (number | undefined)[] = []
  const open: (Value | undefined)[] = [root]
  const seen = new Set<number>()
  while (open.length > 0) {
    const node = open.pop()
    if (isRef(node)) {
      if (seen.has(node.ref)) throw new RangeError('pages in a circle')
      seen.add(node.ref)
    }
    const dict = objects.dict(node)
    const kids = objects.follow(dict?.get('Kids'))
    if (Array.isArray(kids)) open.push(...kids.toReversed())
    else {
      const key = objects.follow(dict?.get('StructParents'))
      keys.push(typeof key === 'number' ? key : undefined)
    }
  }
  return keys
}

function numberTree(objects: Objects, root: Value | undefined): Map<number, Value> {
  const found = new Map<number, Value>()
  const open: (Value | undefined)[] = [root]
  const seen = new Set<number>()
  while (open.length > 0) {
    const node = open.pop()
    if (isRef(node)) {
      if (seen.has(node.ref)) continue
      seen.add(node.ref)
    }
    const dict = objects.dict(node)
    const kids = objects.follow(dict?.get('Kids'))
    if (Array.isArray(kids)) for (const kid of kids) open.push(kid)
    const pairs = objects.follow(dict?.get('Nums'))
    if (!Array.isArray(pairs)) continue
    for (let i = 0; i + 1 < pairs.length; i += 2) {
      const key = pairs[i]
      if (typeof key === 'number') found.set(key, pairs[i + 1] ?? null)
    }
  }
  return found
}
