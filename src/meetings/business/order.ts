/**
 * The order of an agenda, as pure functions: each takes the items in printed order and gives them in the order that is wanted.
 * Part II stands after Part I, behind the item by which the public is excluded, so that the public leaves once; below another item
 * stand only items of the same part, one level deep. What is mixed (a public report with an exempt appendix) is so in its papers.
 */

export type Placed = {
  readonly id: number
  readonly parentId: number | null
  readonly part: 'I' | 'II'
  readonly kind: string
}

const rank = (item: Placed): number => (item.part === 'II' ? 2 : item.kind === 'exclusion' ? 1 : 0)

/** In printed order: each item followed by those below it. An item whose parent is gone, or is no longer fit to be one, stands by itself. */
export function arranged<T extends Placed>(items: readonly T[]): T[] {
  const tops = new Map(items.filter(item => item.parentId === null).map(item => [item.id, item]))
  const fits = (item: T): boolean => {
    const parent = item.parentId === null ? undefined : tops.get(item.parentId)
    return parent !== undefined && parent.part === item.part && mayHoldItems(parent) && item.kind !== 'exclusion'
  }
  const settled = items.map(item => (item.parentId === null || fits(item) ? item : { ...item, parentId: null }))
  return settled
    .filter(item => item.parentId === null)
    .map((item, at) => ({ item, at }))
    .toSorted((a, b) => rank(a.item) - rank(b.item) || a.at - b.at)
    .flatMap(({ item }) => [item, ...settled.filter(one => one.parentId === item.id)])
}

const mayHoldItems = (item: Placed): boolean => item.kind !== 'exclusion'

/** Those among which an item has its place: below the same item, or by themselves in the same part. */
export const siblings = <T extends Placed>(items: readonly T[], of: T): T[] =>
  items.filter(item => item.parentId === of.parentId && rank(item) === rank(of))

/** To the place `to` among its siblings, from 0; what is beyond the ends goes to the end. Those below go with it. */
export function moved<T extends Placed>(items: readonly T[], id: number, to: number): T[] {
  const item = items.find(one => one.id === id)
  if (!item) return [...items]
  const others = siblings(items, item).filter(one => one.id !== id)
  const at = Math.max(0, Math.min(to, others.length))
  const order = [...others.slice(0, at), item, ...others.slice(at)]
  const rest = items.filter(one => !order.includes(one))
  return arranged([...order, ...rest].toSorted((a, b) => among(items, order, a) - among(items, order, b)))
}

/** Where it stands once its siblings have their new order: each takes one of the places that the siblings had. */
function among<T extends Placed>(items: readonly T[], order: readonly T[], item: T): number {
  const places = order.map(one => items.indexOf(one)).toSorted((a, b) => a - b)
  const at = order.indexOf(item)
  return at < 0 ? items.indexOf(item) : (places[at] ?? 0)
}

/** One place up or down among its siblings. */
export function stepped<T extends Placed>(items: readonly T[], id: number, by: 1 | -1): T[] {
  const item = items.find(one => one.id === id)
  return item ? moved(items, id, siblings(items, item).findIndex(one => one.id === id) + by) : [...items]
}

/** Below another item, as the last there; or, with null, by itself, behind the item that it stood below. */
export function nested<T extends Placed>(items: readonly T[], id: number, parentId: number | null): T[] {
  const item = items.find(one => one.id === id)
  if (!item || item.parentId === parentId) return [...items]
  const others = items.filter(one => one.id !== id)
  const behind = parentId ?? item.parentId
  const at = others.findLastIndex(one => one.id === behind || one.parentId === behind)
  return arranged([...others.slice(0, at + 1), { ...item, parentId }, ...others.slice(at + 1)])
}

/** What an item can be put below: it has nothing below it itself, and the other is of its part and stands by itself. */
export const possibleParents = <T extends Placed>(items: readonly T[], of: Placed): T[] =>
  items.some(item => item.parentId === of.id) || of.kind === 'exclusion'
    ? []
    : items.filter(item => item.parentId === null && item.id !== of.id && item.part === of.part && mayHoldItems(item))

/** What a clerk saw when they moved an item: the items with what they stand below, in order. */
export const orderKey = (items: readonly Placed[]): string =>
  items.map(item => (item.parentId === null ? String(item.id) : `${item.parentId}.${item.id}`)).join('-')
