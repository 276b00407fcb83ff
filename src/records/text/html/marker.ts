/** The number or letter that a browser prints before an item of an ordered list. */
import type { DefaultTreeAdapterTypes } from 'parse5'
import { attribute, isElement } from './tags.ts'

type Element = DefaultTreeAdapterTypes.Element

/** '3. ', 'c. ', 'iii. ' for an item of <ol>; '' for one of <ul>. */
export function marker(item: Element): string {
  const list = item.parentNode
  if (
    !list ||
    !isElement(list) ||
    list.tagName !== 'ol' ||
    /list-style(-type)?:\s*none/i.test(attribute(list, 'style'))
  )
    return ''
  const items = list.childNodes.filter(isElement).filter(node => node.tagName === 'li')
  const own = attribute(item, 'value')
  const number = own ? Number(own) : Number(attribute(list, 'start') || 1) + items.indexOf(item)
  if (!Number.isInteger(number) || number < 1) return ''
  const type = typeOf(list)
  const printed =
    type === 'a' || type === 'A' ? letters(number) : type === 'i' || type === 'I' ? roman(number) : String(number)
  return `${type === 'A' || type === 'I' ? printed.toUpperCase() : printed}. `
}

/** The kind of numbers, by its attribute or by the name that style sheets give it. */
function typeOf(list: Element): string {
  const named = /\b(lower|upper)-(alpha|latin|roman)\b/i.exec(`${attribute(list, 'style')} ${attribute(list, 'class')}`)
  if (!named) return attribute(list, 'type')
  const letter = named[2]?.toLowerCase() === 'roman' ? 'i' : 'a'
  return named[1]?.toLowerCase() === 'upper' ? letter.toUpperCase() : letter
}

/** a to z, then aa, ab. */
export function letters(number: number): string {
  let left = number
  let out = ''
  while (left > 0) {
    out = String.fromCharCode(97 + ((left - 1) % 26)) + out
    left = Math.floor((left - 1) / 26)
  }
  return out
}

const romans: [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** Small Roman figures up to 399; above that, plain ones. */
export function roman(number: number): string {
  if (number > 399) return String(number)
  let left = number
  let out = ''
  for (const [value, letter] of romans)
    while (left >= value) {
      out += letter
      left -= value
    }
  return out
}
