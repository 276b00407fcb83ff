/**
 * Running heads, feet and page numbers that the file does not mark as such: the same words at the same place on page after page. Where
 * a file marks them, a page with such marks is believed: the last section of every report may open a page, and is no running head.
 */
import type { PageRead } from './open-pdf.ts'

const zone = 0.12
const near = 3

/** Marks them in place and returns the pages. */
export function markFurniture(pages: PageRead[]): PageRead[] {
  const seen = new Map<string, number[]>()
  const told = new Set(pages.filter(page => page.lines.some(line => line.furniture)))
  const open = [...pages.entries()].filter(([, page]) => told.size < 2 || !told.has(page))
  for (const [index, page] of open)
    for (const line of page.lines) {
      const key = keyOf(line.text, line.y ?? 0, page.height)
      if (!key) continue
      const on = seen.get(key)
      if (!on) seen.set(key, [index])
      else if (on.at(-1) !== index) on.push(index)
    }
  for (const [index, page] of open)
    for (const line of page.lines) {
      const key = keyOf(line.text, line.y ?? 0, page.height)
      if (!key || line.furniture) continue
      const on = seen.get(key) ?? []
      if (
        isNumber(line.text) ||
        (on.length >= 3 && on.some(other => other !== index && Math.abs(other - index) <= near))
      )
        line.furniture = true
    }
  return pages
}

const isNumber = (text: string) =>
  /^(?:page\s+)?[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:of|\/)\s*\d{1,4})?$/i.test(text.trim())

/** Its words with figures made alike, and its place; null outside the page's head and foot. */
function keyOf(text: string, y: number, height: number): string | null {
  if (y > height * zone && y < height * (1 - zone)) return null
  return `${Math.round(y / 8)} ${text.replace(/\d+/g, '#')}`
}
