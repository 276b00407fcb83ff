/** Times of the day named in words. */
import { remember } from './remember.ts'

/** `minute` counts from midnight; null where there is no such time: '25:00', '6.75 p.m.'. */
export type TimeMention = {
  text: string
  start: number
  minute: number | null
  /** 'am' or 'pm' as printed; null where it is not. */
  half: 'am' | 'pm' | null
  hour: number
}

const clock =
  /(?<![\d.:,/£$€-])(?:(?<hour>\d{1,2})(?:\s?[.:]\s?(?<minute>\d\d))?\s?(?:(?<half>[ap])(?:\.\s?m\b\.?|\s?m\b))|(?<hour2>\d{1,2}):(?<minute2>\d\d)(?![\d:]|\s?[ap]\.?m\b)|(?<hour3>\d\d)[.:]?(?<minute3>\d\d)\s?(?:hrs|hours|h)\b|\b(?<word>(?:12\s+)?noon|midday|(?:12\s+)?midnight)\b)/gi
/** '10.30' with nothing beside it is a time only after words that lead to one. */
const bare =
  /\b(?:(?:commenc|start|begin|beginn|clos|end|finish|ris)(?:ed|ing|es|s)?\s+(?:at\s+)?|at\s+|time\s*:?\s+|from\s+|until\s+)(?<hour>\d{1,2})\.(?<minute>\d\d)(?![\d%]|\.\d|\s?[ap]\.?\s?m\b|\s?(?:per\s?cent|million|billion|miles|km|kg|hectares|above|below|hrs|hours|h\b))/gi
const range = /(?<![\d.:,/£-])(?<hour>\d{1,2})(?:[.:](?<minute>\d\d))?\s?(?:[–—-]|\bto\b)\s?$/

/** In order: '6.30 p.m.', '7pm', '18:30', '1930 hours', 'noon', 'at 10.30', and '2.00 – ' before '3.55pm'. */
export const timesIn = remember((text: string): readonly TimeMention[] => {
  const all: TimeMention[] = []
  for (const { 0: found, index, groups: g = {} } of text.matchAll(clock)) {
    if (g['word'] !== undefined) {
      const hour = /midnight/i.test(g['word']) ? 0 : 12
      all.push({ text: found, start: index, minute: hour * 60, half: null, hour })
      continue
    }
    const half: TimeMention['half'] = g['half'] === undefined ? null : g['half'].toLowerCase() === 'a' ? 'am' : 'pm'
    const hour = Number(g['hour'] ?? g['hour2'] ?? g['hour3'])
    const minute = Number(g['minute'] ?? g['minute2'] ?? g['minute3'] ?? 0)
    const one = { text: found, start: index, minute: minuteOf(hour, minute, half), half, hour }
    const before = half === null ? null : range.exec(text.slice(Math.max(0, index - 12), index))
    if (before && one.minute !== null) all.push(first(before, index, one))
    all.push(one)
  }
  for (const { 0: found, index, groups: g = {} } of text.matchAll(bare)) {
    const hour = Number(g['hour'])
    const words = `${g['hour']}.${g['minute']}`
    const start = index + found.length - words.length
    if (all.some(one => start < one.start + one.text.length && one.start < start + words.length)) continue
    all.push({ text: words, start, minute: minuteOf(hour, Number(g['minute']), null), half: null, hour })
  }
  return all.sort((a, b) => a.start - b.start)
})

/** Of '11.30 – 1.00pm' the first is a morning: the half of the day that makes it earlier. */
function first({ 0: found, groups: g = {} }: RegExpExecArray, end: number, last: TimeMention): TimeMention {
  const hour = Number(g['hour'])
  const pm = minuteOf(hour, Number(g['minute'] ?? 0), last.half)
  const minute = pm !== null && last.minute !== null && pm > last.minute && pm >= 720 ? pm - 720 : pm
  const text = g['minute'] === undefined ? `${hour}` : found.slice(0, `${g['hour']}.${g['minute']}`.length)
  return { text, start: end - found.length, minute, half: null, hour }
}

function minuteOf(hour: number, minute: number, half: 'am' | 'pm' | null): number | null {
  if (minute > 59 || hour > 23) return null
  if (half === null || hour > 12) return hour * 60 + minute
  return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute
}
