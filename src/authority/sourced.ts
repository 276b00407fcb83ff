/** A value of the profile with where it comes from. */
import { z } from 'zod'

/**
 * `verified: false` marks what nobody has checked against the source yet: it is shown as such by `wardmote profile --check`.
 * `from` and `until` bound the dates for which it holds.
 */
export const sourced = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value,
    source: z.string().min(3, 'say where the value comes from'),
    verified: z.boolean().default(true),
    from: z.iso.date().optional(),
    until: z.iso.date().optional(),
  })
