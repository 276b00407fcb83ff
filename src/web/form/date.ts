/** A date typed as day, month and year in three boxes, as GOV.UK asks for dates. */
import { z } from 'zod'

const part = (name: string, says: string) =>
  z.string().regex(/^\d{1,4}$/, { error: issue => (issue.input === '' ? says : `The ${name} must be a number`) })

/**
 * A required date: inputs `name-day`, `name-month`, `name-year`; gives a `Temporal.PlainDate`.
 * `what` is the field in a sentence: date('the date of the meeting') → 'Enter the date of the meeting'.
 */
export const date = (what: string) =>
  z
    .object({
      day: part('day', `Enter ${what}, with its day`),
      month: part('month', `Enter ${what}, with its month`),
      year: part('year', `Enter ${what}, with its year`),
    })
    .transform((typed, context) => {
      try {
        const [day, month, year] = [Number(typed.day), Number(typed.month), Number(typed.year)]
        return Temporal.PlainDate.from({ day, month, year }, { overflow: 'reject' })
      } catch {
        context.addIssue({ code: 'custom', message: `There is no such day: check ${what}` })
        return z.NEVER
      }
    })
