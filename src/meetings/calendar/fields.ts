/** The fields of a meeting's forms, and which of them a refusal is about. */
import { z } from 'zod'
import type { Refusal } from '../../lib/index.ts'
import { isRefusal } from '../../lib/index.ts'
import { date, html, invalid, optionalDate } from '../../web/index.ts'
import { typedTime } from '../meeting/typed-time.ts'

export const starts = z
  .string()
  .min(1, 'Enter the time at which it begins')
  .transform((typed, context) => {
    const time = typedTime(typed)
    if (time !== null) return time
    context.addIssue({ code: 'custom', message: 'Enter a time, like 6:30pm or 18:30' })
    return z.NEVER
  })
export const venue = z
  .string()
  .min(3, 'Enter the place: room and building')
  .max(200, 'Say the place in at most 200 characters')
export const kind = z.enum(['ordinary', 'annual', 'extraordinary'], 'Choose what kind of meeting it is')
export const day = date('the day of the meeting')
export const convened = optionalDate('the day on which it was convened')
export const revision = z.coerce.number().int().min(0).default(0)
export const anyway = z.string().default('')
export const why = z.string().max(500, 'Say it in at most 500 characters').default('')

const fields: Readonly<Record<string, string>> = {
  'one-meeting-a-day': 'date',
  'another-day': 'date',
  'venue-free': 'starts',
  'annual-is-councils': 'kind',
  'one-annual': 'kind',
  'convened-before': 'convened',
  'change-explained': 'why',
}

/** The form again: with a refusal at its field, or with what the clerk should know before going on. */
export const notYet = (answer: Refusal | { warned: string[] }) =>
  isRefusal(answer)
    ? invalid(fields[answer.rule] ?? '', answer.says)
    : invalid(
        'anyway',
        html`${answer.warned.map((one, n) => html`${n > 0 && html`<br>`}${one}.`)} Tick the box at the end to go on all the same.`,
      )
