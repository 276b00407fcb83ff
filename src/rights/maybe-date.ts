/** A date that may be left blank: null where all three boxes are empty. */
import { z } from 'zod'
import { date } from '../web/index.ts'

/** Boxes as of date(): `name-day`, `name-month`, `name-year`. */
export const maybeDate = (what: string) =>
  z.object({ day: z.string(), month: z.string(), year: z.string() }).transform((typed, context) => {
    if (Object.values(typed).every(part => part === '')) return null
    const read = date(what).safeParse(typed)
    if (read.success) return read.data
    for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path, message })
    return z.NEVER
  })
