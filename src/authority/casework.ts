/** The numbers by which cases are worked: limits of powers and of procedures, as dated rows with their source. */
import { z } from 'zod'

/** What a limit is counted in. */
export const limitUnits = [
  'days',
  'working days',
  'weeks',
  'months',
  'years',
  'times',
  'points',
  'pence',
  'minutes',
  'hours',
  'percent',
  'agencies',
  'meetings',
] as const

const Limit = z.strictObject({
  /** 'case-review.complaint-within' */
  key: z.string().regex(/^[a-z][a-z-]*\.[a-z][a-z0-9-]*$/),
  value: z.int().min(0),
  unit: z.enum(limitUnits),
  /** The days on which it holds, both included. */
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  source: z.string().min(3, 'say where the value comes from'),
  verified: z.boolean().default(true),
})

export const Casework = z.strictObject({
  limits: z
    .array(Limit)
    .refine(
      all =>
        all.every(one =>
          all.every(
            other =>
              one === other ||
              one.key !== other.key ||
              (one.until ?? '9999') < (other.from ?? '0000') ||
              (other.until ?? '9999') < (one.from ?? '0000'),
          ),
        ),
      'two rows of one key hold on the same day',
    ),
})
