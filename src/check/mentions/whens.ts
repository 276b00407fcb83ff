/** When things happen: a preposition and a day, a month, a season or a year. */
import { datesIn, spanOf } from './dates.ts'
import { periodsIn } from './periods.ts'
import { remember } from './remember.ts'

/** `text` begins with the preposition: 'in July 2021', 'by the end of 2024', 'during 2021/22'. ISO, the first and the last day that it can mean. */
export type When = { text: string; start: number; word: string; from: string; until: string }

const lead =
  /\b(in|on|for|by|between|from|until|till|during|before|since|with effect from|as of|commencing|starting|beginning)\s+(?:on\s+)?(?:the\s+)?(?:(?:early|late|mid|spring|summer|autumn|winter|end of|start of|beginning of|middle of|whole of|course of|(?:first|second|third|fourth)\s+(?:half|quarter)\s+of)[\s-]+(?:of\s+)?(?:the\s+)?)*$/i
const year =
  /(?<![\d/.,£-])\b((?:19|20)\d\d)\b(?!\s?[/–—-]\s?\d|[,.]\d|\s+(?:to|and|levels?|people|residents|hours|homes)\b|%)/g

/** In order. A date or a year with no preposition before it is left out. */
export const whensIn = remember((text: string): readonly When[] => {
  if (!/(?:19|20)\d\d/.test(text)) return []
  const all: When[] = []
  const add = (start: number, words: string, span: { from: string; until: string }) => {
    const before = lead.exec(text.slice(Math.max(0, start - 60), start))
    if (!before) return
    const from = start - before[0].length
    if (all.some(one => one.start === from)) return
    all.push({ text: before[0] + words, start: from, word: (before[1] ?? '').toLowerCase(), ...span })
  }
  for (const { kind, text: words, start, from, until } of periodsIn(text))
    if (until !== null && (kind === 'dates' || (kind === 'years' && words.includes('/'))))
      add(start, words, { from, until })
  for (const date of datesIn(text)) {
    const span = spanOf(date)
    if (span) add(date.start, date.text, span)
  }
  for (const { 1: digits = '', index } of text.matchAll(year))
    add(index, digits, { from: `${digits}-01-01`, until: `${digits}-12-31` })
  return all.sort((a, b) => a.start - b.start)
})

/** Whether the place stands inside quotation marks: somebody else's words. */
export function quoted(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const open = Math.max(before.lastIndexOf('“'), before.lastIndexOf('‘'))
  return open >= 0 && !/[”’](?!\p{L})/u.test(before.slice(open)) ? true : (before.match(/"/g)?.length ?? 0) % 2 === 1
}
