/** The dates, years and figures of a paragraph in order: what differs between two that otherwise say the same. */
import { datesIn } from './dates.ts'
import { numbersIn } from './numbers.ts'
import { periodsIn } from './periods.ts'
import { remember } from './remember.ts'

/** `value`: equal where they mean the same: '2021-06-15', '2021-04-01 to 2022-03-31', '326878'. `before`: the words just before it. */
export type Slot = {
  kind: 'day' | 'time' | 'figure'
  text: string
  start: number
  value: string
  before: string
  share: boolean
}

const year = /(?<![\d/£.,–-])\b(?:19|20)\d\d\b(?![\d/%]|[.,]\d|[–-]\d)/g

/** 'day': of one day; 'time': a month, a year or a period. Figures in words are none: they are among the words that are the same. */
export const slotsIn = remember((text: string): readonly Slot[] => {
  const all: Slot[] = []
  const add = (kind: Slot['kind'], found: string, start: number, value: string, share = false) => {
    const taken = all.some(one => start < one.start + one.text.length && start + found.length > one.start)
    if (!taken) all.push({ kind, text: found, start, value, before: text.slice(Math.max(0, start - 60), start), share })
  }
  for (const one of datesIn(text)) {
    if (one.year === null) add('time', one.text, one.start, `${one.month}-${one.day}`)
    else
      add(
        one.day === null ? 'time' : 'day',
        one.text,
        one.start,
        one.iso ?? `${one.year}-${String(one.month).padStart(2, '0')}`,
      )
  }
  for (const { text: found, start, kind, from, until } of periodsIn(text))
    if (kind === 'years' || kind === 'quarter') add('time', found, start, `${from} to ${until}`)
  for (const { 0: found, index } of text.matchAll(year)) add('time', found, index, found)
  for (const one of numbersIn(text))
    if (!one.inWords) add('figure', one.text, one.start, String(one.value), one.kind === 'percent')
  return all.sort((a, b) => a.start - b.start)
})

/** Pairs of what stands in the same place; null where one has more, or a date where the other has a figure. */
export function slotsBeside(a: string, b: string): [Slot, Slot][] | null {
  const [x, y] = [slotsIn(a), slotsIn(b)]
  if (x.length !== y.length) return null
  const pairs = x.flatMap((one, n): [Slot, Slot][] => (y[n]?.kind === one.kind ? [[one, y[n]]] : []))
  return pairs.length === x.length ? pairs : null
}
