/** Lengths of time named in words: 'three years', 'a 12-week consultation', 'the last two quarters'. */
import { remember } from './remember.ts'

export type DurationMention = {
  text: string
  start: number
  count: number
  unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'
}

const words = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen',
  'nineteen twenty',
]
  .join(' ')
  .split(' ')
const tens: Record<string, number> = {
  'twenty-four': 24,
  thirty: 30,
  'thirty-six': 36,
  forty: 40,
  fifty: 50,
  sixty: 60,
}
const units = {
  minute: 'minute',
  min: 'minute',
  hour: 'hour',
  hr: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
} as const
const isUnit = (word: string): word is keyof typeof units => word in units
const pattern = new RegExp(
  `(?<![\\w.,/£-])(${[...Object.keys(tens), ...words].toSorted((a, b) => b.length - a.length).join('|')}|\\d{1,3})` +
    `(?:\\s\\(\\d{1,3}\\))?[\\s-](?:calendar\\s)?(${Object.keys(units).join('|')})(?:s|'s|s'|’s|s’|ly)?\\b`,
  'gi',
)

/** In order. 'working days' and 'years old' are none of these. */
export const durationsIn = remember((text: string): readonly DurationMention[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: found, index, 1: number = '', 2: word = '' }) => {
    const lower = number.toLowerCase()
    const unit = word.toLowerCase()
    if (!isUnit(unit) || /^[\s-]*(?:old|of age)\b/.test(text.slice(index + found.length))) return []
    const count = /^\d/.test(lower) ? Number(lower) : (tens[lower] ?? words.indexOf(lower))
    return [{ text: found, start: index, count, unit: units[unit] }]
  }),
)
