/** Kinds written as sentences: '{right|wrong}' in them, days counted from the paper's own as '<-30>', '---' between two places. */
import { pick } from './chance.ts'
import { dayOfDraft, long, monthOf, ordinal, weekdayOf, weekdays } from './days.ts'
import type { Draft, Kind } from './kind.ts'
import { stated } from './stated.ts'

type Day = Temporal.PlainDate

const two = (n: number) => String(n).padStart(2, '0')

/** How a day is written by the letter after it; X is a weekday that it was not. */
const forms: Record<string, (day: Day) => string> = {
  '': long,
  o: ordinal,
  s: day => `${two(day.day)}/${two(day.month)}/${day.year}`,
  d: day => `${day.day} ${monthOf(day)}`,
  m: day => `${monthOf(day)} ${day.year}`,
  y: day => String(day.year),
  W: weekdayOf,
  X: day => weekdays[(day.dayOfWeek + 2) % 7] ?? '',
}

/** 'In 2022 …' is right in no earlier paper. Years from 2030 on are to come for all papers. */
const isOfLaterDay = (text: string, today: Day | null): boolean =>
  today !== null && [...text.matchAll(/\b20[0-2]\d\b/g)].some(([year]) => Number(year) >= today.year)

/** Each way begins with '^2022 ' where it is a fault only in papers of that year or later; null where the paper is not fit for it. */
function filled(way: string, draft: Draft): string | null {
  const today = dayOfDraft(draft)
  const [, least, text = way] = /^\^(\d{4}) ([^]*)$/.exec(way) ?? []
  if (least && (today?.year ?? 0) < Number(least)) return null
  if (isOfLaterDay(text.replaceAll(/\{([^{}|]*)\|[^{}|]*\}/g, '$1'), today)) return null
  if (!text.includes('<')) return text
  return (
    today &&
    text.replaceAll(/<([+-]\d+)(?: (\w))?>/g, (_, days: string, form: string = '') =>
      (forms[form] ?? long)(today.add({ days: Number(days) })),
    )
  )
}

const said = (part: string, wrong: boolean) =>
  part.replaceAll(/\{([^{}|]*)\|([^{}|]*)\}/g, wrong ? '$2' : '$1').split('\n')

export const worded = (family: Kind['family'], id: string, ...ways: readonly string[]): Kind =>
  stated(family, id, (random, draft) => {
    const parts = filled(pick(random, ways), draft)?.split('\n---\n')
    return parts?.map(part => ({ right: said(part, false), wrong: said(part, true) })) ?? null
  })
