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

const boxes = z.object({ day: z.string(), month: z.string(), year: z.string() })
type Boxes = z.infer<typeof boxes>

function read(typed: Boxes, what: string, context: z.RefinementCtx): Temporal.PlainDate {
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
}

/**
 * A required date: inputs `name-day`, `name-month`, `name-year`; gives a `Temporal.PlainDate`.
 * `what` is the field in a sentence: date('the date of the meeting') → 'Enter the date of the meeting'.
 */
export const date = (what: string) => boxes.transform((typed, context) => read(typed, what, context))

/** A date that may be left blank: null where all three boxes are empty. Boxes as of date(). */
export const optionalDate = (what: string) =>
  boxes.transform((typed, context) => (parts.every(part => typed[part] === '') ? null : read(typed, what, context)))
