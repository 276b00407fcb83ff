/** The authority profile: everything local, as values that each carry their source. No functions, no conditions. */
import { z } from 'zod'
import { Casework } from './casework.ts'
import { Committee } from './committee.ts'
import { sourced } from './sourced.ts'

export const bodyKinds = ['council', 'board', 'committee', 'partnership', 'panel'] as const

const BodyValue = z.strictObject({
  name: z.string().min(3),
  kind: z.enum(bodyKinds),
  /** A body is private unless its row says public. */
  public: z.boolean().default(false),
  about: z.string().default(''),
  /** Other names under which the papers speak of it. */
  alsoCalled: z.array(z.string()).default([]),
})

export const Profile = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens'),
  /** True only for an authority whose people and papers are invented. */
  demonstration: z.boolean().default(false),
  name: sourced(z.string().min(3)),
  serviceName: sourced(z.string().min(3)),
  website: sourced(z.url()),
  contact: z.strictObject({
    email: sourced(z.email()),
    phone: sourced(z.string().min(5)),
    address: sourced(z.string().min(5)),
  }),
  /** Header colours as #rrggbb; their contrast with white is checked. */
  colour: sourced(z.string().regex(/^#[0-9a-f]{6}$/)),
  municipalYear: z.strictObject({
    /** 'MM-DD' of the annual meeting, near enough to say which year a meeting belongs to. */
    begins: sourced(z.string().regex(/^\d\d-\d\d$/)),
  }),
  bodies: sourced(z.array(BodyValue)),
  wards: sourced(z.array(z.string())),
  /** What reports print for "every ward". */
  everyWard: sourced(z.array(z.string())),
  /** Meetings: clocks, standing items, templates, house style. */
  committee: Committee,
  /** Cases: limits of powers and of procedures. */
  casework: Casework,
  /** When the accessibility statement was prepared and last tested. */
  accessibility: z.strictObject({ prepared: sourced(z.iso.date()), tested: sourced(z.iso.date()) }),
})
export type Profile = z.infer<typeof Profile>
export type BodyValue = z.infer<typeof BodyValue>
