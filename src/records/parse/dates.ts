/** Dates as councils print them, in English and Welsh, as ISO dates. */

const english = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const welsh = [
  'ionawr',
  'chwefror',
  'mawrth',
  'ebrill',
  'mai',
  'mehefin',
  'gorffennaf',
  'awst',
  'medi',
  'hydref',
  'tachwedd',
  'rhagfyr',
]
// Welsh words change their first letter after some prepositions ("o Fawrth", "ar 3 Fehefin").
const mutated = ['', 'mis', 'fawrth', '', 'fai', 'fehefin', 'orffennaf', '', 'fedi', '', 'dachwedd', 'ragfyr']
const monthWords = [
  ...english,
  ...english.map(m => m.slice(0, 3)),
  'sept',
  ...welsh,
  ...mutated.filter(m => m.length > 3),
]
const month = monthWords.sort((a, b) => b.length - a.length).join('|')
const year = String.raw`(?:[,\s]*\s)((?:19|20)\d\d)\b`

const dayFirst = new RegExp(
  String.raw`\b(\d{1,2})\s*(?:st|nd|rd|th|af|ail|ydd|eg|fed|ain)?\s*(?:of\s+|o\s+)?(${month})\b\.?,?(?:${year})?`,
  'gi',
)
const monthFirst = new RegExp(
  String.raw`\b(${month})\b\.?\s+(\d{1,2})(?:st|nd|rd|th)?\b(?!\s*(?:st|nd|rd|th)?\s*(?:${month})\b)(?:${year})`,
  'gi',
)
const figures = /\b(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?((?:19|20)?\d\d)\b/g
const iso = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/g
const dayMonthCode = new RegExp(String.raw`\b(\d{1,2})-(${month})-((?:19|20)?\d\d)\b`, 'gi')

/** A date in a text: ISO where the year is printed, otherwise month and day only; `at` is where it begins. */
type Printed = { iso: string | null; month: number; day: number; at: number; end: number }

function monthNumber(word: string): number {
  const w = word.toLowerCase()
  for (const list of [english, welsh, mutated]) {
    const at = list.indexOf(w)
    if (at >= 0) return at + 1
  }
  return english.findIndex(m => m.startsWith(w.slice(0, 3))) + 1
}

function printed(y: string | undefined, m: number, d: number, at: number, length: number): Printed | undefined {
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined
  const full = y === undefined ? undefined : y.length === 2 ? `20${y}` : y
  if (full === undefined) return { iso: null, month: m, day: d, at, end: at + length }
  try {
    const iso = Temporal.PlainDate.from({ year: Number(full), month: m, day: d }, { overflow: 'reject' }).toString()
    return { iso, month: m, day: d, at, end: at + length }
  } catch {
    return undefined
  }
}

/** Every date in the text, in order. */
export function datesIn(text: string): Printed[] {
  if (!/\d/.test(text)) return []
  const found: (Printed | undefined)[] = []
  for (const m of text.matchAll(dayFirst))
    found.push(printed(m[3], monthNumber(m[2] ?? ''), Number(m[1]), m.index, m[0].length))
  for (const m of text.matchAll(monthFirst))
    found.push(printed(m[3], monthNumber(m[1] ?? ''), Number(m[2]), m.index, m[0].length))
  for (const m of text.matchAll(figures)) found.push(printed(m[4], Number(m[3]), Number(m[1]), m.index, m[0].length))
  for (const m of text.matchAll(iso)) found.push(printed(m[1], Number(m[2]), Number(m[3]), m.index, m[0].length))
  for (const m of text.matchAll(dayMonthCode))
    found.push(printed(m[3], monthNumber(m[2] ?? ''), Number(m[1]), m.index, m[0].length))
  return found.filter(d => d !== undefined).sort((a, b) => a.at - b.at)
}

/** The first full date in the text. */
export const dateIn = (text: string): string | null => datesIn(text).find(d => d.iso !== null)?.iso ?? null

/** The first date in the text; a year that is not printed is the first that puts it after `since`. */
export function dateAfter(text: string, since: string | null): string | null {
  for (const d of datesIn(text)) {
    if (d.iso !== null) return d.iso
    if (since === null) continue
    const from = Temporal.PlainDate.from(since)
    for (const year of [from.year, from.year + 1]) {
      const iso = printed(String(year), d.month, d.day, 0, 0)?.iso
      if (iso !== undefined && iso !== null && iso > since) return iso
    }
  }
  return null
}

/** True where the text, apart from a weekday, a time and small words, is a date. */
export function isDateLine(text: string): boolean {
  const d = datesIn(text)[0]
  if (d === undefined) return false
  const rest = (text.slice(0, d.at) + text.slice(d.end)).replace(
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:dydd|nos)\s+\p{L}+|\b(?:date|held|on|the|at|time|commencing|starting|a\.?m\.?|p\.?m\.?)\b|[\d:.,@–-]/giu,
    '',
  )
  return rest.trim().length < 12
}
