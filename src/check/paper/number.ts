/** The number or the bullet that is printed before words, taken off them. */
import type { Element, Reading } from '../../records/index.ts'

const bullet = /^(?:[•▪▶►■◆●○◦❖➢➤✓✔·*]|[-–—o](?=\s))\s*/u
const number =
  /^(?:(\d{1,3}(?:\.\d{1,3}){1,3})\.?(?=\s)|(\d{1,3})[.)](?=\s)|\((\d{1,3}|[a-z]|[ivxl]{1,6})\)|([a-z]|[ivxl]{1,6})[.)](?=\s))\s*/i

/** `text` without what stands before the words; `number` bare: '3.1', 'ii', 'SAF12'. */
export function numbered(
  { text, role, at }: Pick<Element, 'text' | 'role' | 'at'>,
  reading: Reading,
): { text: string; number: string | null; bullet: boolean } {
  const ref = role === 'minute-heading' && at ? reading.minutes?.items[Number(at.split('.')[2])]?.ref : null
  if (ref && text.startsWith(ref))
    return { text: text.slice(ref.length).replace(/^[\s.:–-]+/, ''), number: ref, bullet: false }
  if (['field', 'title', 'member', 'present', 'apologies'].includes(role)) return { text, number: null, bullet: false }
  return unnumbered(text)
}

/** The same of words of which nothing else is known. */
export function unnumbered(text: string): { text: string; number: string | null; bullet: boolean } {
  const point = bullet.exec(text)
  const rest = point ? text.slice(point[0].length) : text
  const found = number.exec(rest)
  if (!found || rest.length === found[0].length) return { text: rest, number: null, bullet: point !== null }
  return {
    text: rest.slice(found[0].length),
    number: found[1] ?? found[2] ?? found[3] ?? found[4] ?? null,
    bullet: point !== null,
  }
}
