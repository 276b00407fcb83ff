/** The numbers of agenda items: '5.', 'Item 5', '24/057', 'PH/23/41', '41/23'. */
import type { Row } from './lines.ts'
import { ended, isCapitals } from './lines.ts'
import { pagesIn } from './agenda-pages.ts'
import type { Candidate } from './sequence.ts'
import { standingBusiness } from './vocabulary.ts'

/** What a line's number says: as printed, where it stands in its row of numbers, and how many characters it takes. */
type Numbered = { printed: string; value: number; length: number; prefix: string }

const numberAt =
  /^(?:item\s+(?:no\.?\s*)?)?((?:[A-Z]{1,6}[/. -]?)?\d{2,4}[/-]|[A-Z]{0,2}|[A-Z]{2,6}[/-])(\d{1,3})([a-z]?)\s*(?:[.):]\s*|\s+[-–]\s+|\s+|$)(?=\S|$)/
const yearLastAt = /^(?:[A-Z]{1,6}[/. -]?)?(\d{1,4})\/((?:20)?\d\d)[.:]?(?:\s+|$)(?=\S|$)/

/** True where the items read '41/23', '42/23': the number first, then the same year each time. */
export function yearsLast(rows: Row[]): boolean {
  const found = rows.flatMap(r => {
    const m = yearLastAt.exec(r.text)
    return m ? [m] : []
  })
  return (
    found.length >= 3 && new Set(found.map(m => m[2])).size === 1 && new Set(found.map(m => m[1])).size === found.length
  )
}

/** A timed agenda prints when each item is to begin before its number. */
const timeFirst = /^\d{1,2}[.:]\d\d\s?(?:[ap]\.?m\.?)?\s+(?=\d{1,2}[.)]\s)/i

/** The number that a line begins with, perhaps after a time; null where it begins with none. */
export function numberIn(text: string, yearLast: boolean): Numbered | null {
  const timed = timeFirst.exec(text)?.[0].length ?? 0
  if (timed > 0) {
    const n = numberIn(text.slice(timed), yearLast)
    return n && { ...n, length: n.length + timed }
  }
  const y = yearLast ? yearLastAt.exec(text) : null
  if (y?.[1])
    return { printed: y[0].trim().replace(/[.:]$/, ''), value: Number(y[1]), length: y[0].length, prefix: '/' }
  const m = numberAt.exec(text)
  if (!m?.[2]) return null
  const prefix = m[1] ?? ''
  return { printed: `${prefix}${m[2]}${m[3] ?? ''}`, value: Number(m[2]), length: m[0].length, prefix }
}

/** The lines that may open an item, with how much each looks like one. */
export function itemCandidates(rows: Row[], yearLast: boolean, isPart: RegExp): Candidate[] {
  const out: Candidate[] = []
  rows.forEach((row, k) => {
    const n = numberIn(row.text, yearLast)
    if (!n || row.joins || row.bullet || isPart.test(row.text)) return
    const rest = row.text.slice(n.length)
    if (/^(?:\d|%|£)/.test(rest) || (n.prefix !== '' && rest === '')) return
    if (
      /^(?:january|february|march|april|may|june|july|august|september|october|november|december|st|nd|rd|th|years?|days?|p\.?m|a\.?m)\b/i.test(
        rest,
      )
    )
      return
    if (rest !== '' && /^\p{Ll}/u.test(rest)) return
    if (rest === '' && rows[k + 1] === undefined) return
    const delimiter = /^\S*?([.):])/.exec(row.text.slice(0, n.length))?.[1] ?? ' '
    let weight = 1
    if (row.bold || row.heading > 0) weight += 0.6
    if (isCapitals(rest)) weight += 0.3
    if (pagesIn.test(row.text) || row.cells.length > 1) weight += 0.4
    if (standingBusiness.test(rest)) weight += 0.6
    if (ended(rest) && rest.length > 90) weight -= 0.4
    out.push({
      at: k,
      value: n.value,
      weight,
      style: `${n.prefix}${delimiter}${row.bold ? 'b' : ''}${row.x === null ? '' : Math.round(row.x / 12)}`,
    })
  })
  return out
}
