/** A date typed as day, month and year in three boxes, as GOV.UK asks for dates. */
import { z } from 'zod'

const parts = ['day', 'month', 'year'] as const

/** What is wrong with the three boxes, and which of them; null where they hold a date. */
function fault(typed: Record<(typeof parts)[number], string>, what: string): { part: string; says: string } | null {
  const empty = parts.filter(part => typed[part] === '')
  const [first] = empty
  if (first) {
    const says = empty.length === 3 ? `Enter ${what}` : `Give ${what} with its ${empty.join(' and ')}`
    return { part: first, says }
  }
  const odd = parts.find(part => !/^\d{1,4}$/.test(typed[part]))
  return odd ? { part: odd, says: `The ${odd} must be a number` } : null
}

/**
 * A required date: inputs `name-day`, `name-month`, `name-year`; gives a `Temporal.PlainDate`.
 * `what` is the field in a sentence: date('the date of the meeting') → 'Enter the date of the meeting'.
 */
export const date = (what: string) =>
  z.object({ day: z.string(), month: z.string(), year: z.string() }).transform((typed, context) => {
    const wrong = fault(typed, what)
    if (!wrong) {
      try {
        const [day, month, year] = [Number(typed.day), Number(typed.month), Number(typed.year)]
        return Temporal.PlainDate.from({ day, month, year }, { overflow: 'reject' })
      } catch {
        // Falls through to the sentence below.
      }
    }
    const { part, says } = wrong ?? { part: 'day', says: `There is no such day: check ${what}` }
    context.addIssue({ code: 'custom', path: [part], message: says })
    return z.NEVER
  })
