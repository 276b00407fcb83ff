/** What a form asks: each question says what it is, and how its answer is kept; pages, imports and letters are made from them. */
import { z } from 'zod'
import { pounds, readTime } from '../../lib/index.ts'
import { date, optionalDate } from '../../web/index.ts'
import type { Context } from './act.ts'
import { upTo } from './up-to.ts'

export type Choice<Key extends string = string> = { readonly key: Key; readonly name: string; readonly hint?: string }

/** How it is asked; what is chosen from a case or an agency is offered when the page is made. */
export type Asked =
  | { readonly as: 'line' }
  | { readonly as: 'words'; readonly rows: number }
  | { readonly as: 'day' }
  | { readonly as: 'whole' }
  /** The time of a day, 'HH:MM' in London. */
  | { readonly as: 'time' }
  /** Pounds and pence; kept in pence. */
  | { readonly as: 'money' }
  | { readonly as: 'yes or no' }
  | { readonly as: 'choose' | 'several'; readonly choices: readonly Choice[] }
  /** Somebody in the case; of these roles, where any are said. */
  | { readonly as: 'party'; readonly roles: readonly string[] }
  /** Something recorded in the case before: the key of the act that recorded it. */
  | { readonly as: 'record'; readonly of: string }
  | { readonly as: 'ward' }
  /** A thing that is lent to cases, such as a camera. */
  | { readonly as: 'resource'; readonly kind: string }
  /** Who works cases, at the owning agency or one that an agreement binds to it. */
  | { readonly as: 'practitioner' }
  | { readonly as: 'agency' }
  /** Something that the case itself offers, worked out anew each time. */
  | { readonly as: 'one of' | 'any of'; readonly from: (context: Context) => readonly Choice[] }
  /** Any of what stands in the case already: reports, photographs, statements. */
  | { readonly as: 'evidence' }
  /** The same questions for several things. `one`: 'Report'. */
  | { readonly as: 'up to'; readonly most: number; readonly one: string; readonly of: Asks }

export type Ask<Value = unknown> = {
  readonly label: string
  readonly hint?: string
  /** The heading that begins with this question. */
  readonly under?: string
  readonly asked: Asked
  /** From what a browser sends to what is kept in the event, as JSON has it. */
  readonly schema: z.ZodType<Value>
}

export type Asks = Readonly<Record<string, Ask>>
export type Answers<A extends Asks> = { readonly [Name in keyof A]: A[Name] extends Ask<infer Value> ? Value : never }

type About = { readonly hint?: string; readonly under?: string }
type Optional = About & { readonly optional: true }
/** What is said where a question was left empty that needs an answer. */
type Needed = About & { readonly missing?: string }

const about = ({ hint, under }: About) => ({
  ...(hint !== undefined && { hint }),
  ...(under !== undefined && { under }),
})
const lower = (label: string) => label.charAt(0).toLowerCase() + label.slice(1).replace(/[?.]$/, '')

/** A question is quoted; what is no question is named: 'Enter the first day of the footage'. */
const unanswered = (label: string, verb: 'Enter' | 'Choose') =>
  label.endsWith('?') ? `Answer “${label}”` : `${verb} ${lower(label)}`

const text = (label: string, most: number, given: Needed | Optional, shortest: number) => {
  const bound = z.string().max(most, `“${label}”: use ${most.toLocaleString('en-GB')} characters or fewer`)
  return 'optional' in given
    ? bound.optional().default('')
    : bound.min(shortest, given.missing ?? unanswered(label, 'Enter'))
}

/** One line of text; '' where it is optional and left empty. */
const line = (label: string, { most = 200, ...given }: (Needed | Optional) & { most?: number } = {}): Ask<string> => ({
  label,
  ...about(given),
  asked: { as: 'line' },
  schema: text(label, most, given, 1),
})

/** Several lines; '' where it is optional and left empty. */
const words = (label: string, { rows = 5, ...given }: (Needed | Optional) & { rows?: number } = {}): Ask<string> => ({
  label,
  ...about(given),
  asked: { as: 'words', rows },
  schema: text(label, 10_000, given, 1),
})

/** 'YYYY-MM-DD'. `noun`: 'the date of the incident', as its errors name it. */
const day = (label: string, noun: string, given: About = {}): Ask<string> => ({
  label,
  ...about(given),
  asked: { as: 'day' },
  schema: date(noun).transform(one => one.toString()),
})

/** 'YYYY-MM-DD', or null. */
const optionalDay = (label: string, noun: string, given: About = {}): Ask<string | null> => ({
  label,
  ...about(given),
  asked: { as: 'day' },
  schema: optionalDate(noun).transform(one => one?.toString() ?? null),
})

const number = (says: string, least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, says)
    .transform(Number)
    .refine(n => n >= least && n <= most, says)

/** A whole number. */
const whole = (
  label: string,
  { least = 0, most = 999_999, missing, ...given }: Needed & { least?: number; most?: number } = {},
): Ask<number> => ({
  label,
  ...about(given),
  asked: { as: 'whole' },
  schema: number(
    missing ?? `“${label}”: enter a whole number from ${least} to ${most.toLocaleString('en-GB')}`,
    least,
    most,
  ),
})

/** '14:05', typed as 14:05, 14.05, 2:05pm or 2pm; '' where it is optional and not known. */
const time = (label: string, given: Needed | Optional = {}): Ask<string> => ({
  label,
  ...about('hint' in given ? given : { ...given, hint: 'For example, 2:30pm or 14:30' }),
  asked: { as: 'time' },
  schema: z
    .string()
    .optional()
    .default('')
    .transform((typed, raised) => {
      const read = readTime(typed)
      if (read !== null && (read !== '' || 'optional' in given)) return read
      const missing = 'missing' in given ? given.missing : undefined
      raised.addIssue(
        read === '' ? (missing ?? unanswered(label, 'Enter')) : `“${label}”: enter a time, such as 2:30pm`,
      )
      return z.NEVER
    }),
})

/** Pence, typed as pounds: '225', '£1,000', '12.50'. `least`, `most`: in pence. */
const money = (
  label: string,
  { least = 0, most = 99_999_999, missing, ...given }: Needed & { least?: number; most?: number } = {},
): Ask<number> => ({
  label,
  ...about(given),
  asked: { as: 'money' },
  schema: z
    .string()
    .trim()
    .regex(
      /^£?\s*(\d{1,9}|\d{1,3}(,\d{3}){1,2})(\.\d{2})?$/,
      missing ?? `“${label}”: enter an amount in pounds, such as 225 or 12.50`,
    )
    .transform(typed => Math.round(Number(typed.replace(/[£,\s]/g, '')) * 100))
    .refine(
      pence => pence >= least && pence <= most,
      `“${label}”: enter an amount from ${pounds(least)} to ${pounds(most)}`,
    ),
})

/** Pence, or null. */
const optionalMoney = (label: string, given: About = {}): Ask<number | null> => ({
  label,
  ...about(given),
  asked: { as: 'money' },
  schema: z
    .string()
    .optional()
    .default('')
    .transform((typed, raised) => {
      if (typed.trim() === '') return null
      const read = money(label).schema.safeParse(typed)
      if (read.success) return read.data
      for (const { message } of read.error.issues) raised.addIssue(message)
      return z.NEVER
    }),
})

const yesNo = (label: string, given: Needed = {}): Ask<boolean> => ({
  label,
  ...about(given),
  asked: { as: 'yes or no' },
  schema: z.enum(['yes', 'no'], given.missing ?? `Answer yes or no: “${label}”`).transform(answer => answer === 'yes'),
})

/** One of a few. */
const choose = <const Key extends string>(
  label: string,
  choices: readonly Choice<Key>[],
  given: Needed = {},
): Ask<Key> => ({
  label,
  ...about(given),
  asked: { as: 'choose', choices },
  schema: z
    .string()
    .refine(key => choices.some(one => one.key === key), given.missing ?? unanswered(label, 'Choose'))
    .transform(key => key as Key),
})

/** Any of a few, none too unless `least` says otherwise. */
const several = <const Key extends string>(
  label: string,
  choices: readonly Choice<Key>[],
  { least = 0, missing, ...given }: Needed & { least?: number } = {},
): Ask<Key[]> => ({
  label,
  ...about(given),
  asked: { as: 'several', choices },
  schema: z
    .array(z.string())
    .refine(keys => keys.every(key => choices.some(one => one.key === key)), 'Choose from the list')
    .refine(keys => keys.length >= least, missing ?? `${unanswered(label, 'Choose')}: choose at least one`)
    .transform(keys => keys as Key[]),
})

const chosen = (asked: Asked, label: string, given: Needed): Ask<number> => ({
  label,
  ...about(given),
  asked,
  schema: number(given.missing ?? unanswered(label, 'Choose'), 1, 2_147_483_647),
})
const maybe = (asked: Asked, label: string, given: About): Ask<number | null> => ({
  label,
  ...about(given),
  asked,
  schema: z
    .string()
    .regex(/^\d{0,9}$/, 'Choose one')
    .optional()
    .transform(id => (id === undefined || id === '' ? null : Number(id))),
})

/** The id of somebody in the case. */
const party = (label: string, roles: readonly string[] = [], given: Needed = {}): Ask<number> =>
  chosen({ as: 'party', roles }, label, given)
const optionalParty = (label: string, roles: readonly string[] = [], given: About = {}): Ask<number | null> =>
  maybe({ as: 'party', roles }, label, given)

/** The id of the event by which something was recorded before. `of`: the key of its act. */
const record = (label: string, of: string, given: Needed = {}): Ask<number> =>
  chosen({ as: 'record', of }, label, given)
const optionalRecord = (label: string, of: string, given: About = {}): Ask<number | null> =>
  maybe({ as: 'record', of }, label, given)

/** The id of a thing of the owning agency. */
const resource = (label: string, kind: string, given: Needed = {}): Ask<number> =>
  chosen({ as: 'resource', kind }, label, given)

/** The account of somebody who works cases. */
const practitioner = (label: string, given: Needed = {}): Ask<number> => chosen({ as: 'practitioner' }, label, given)
const optionalPractitioner = (label: string, given: About = {}): Ask<number | null> =>
  maybe({ as: 'practitioner' }, label, given)

/** The id of an agency: the owning one or one that an agreement binds to it. */
const agency = (label: string, given: Needed = {}): Ask<number> => chosen({ as: 'agency' }, label, given)

const optionalAgency = (label: string, given: About = {}): Ask<number | null> => maybe({ as: 'agency' }, label, given)

/** A ward of the profile's list; '' where it is optional and not known. */
const ward = (label: string, given: Needed | Optional = {}): Ask<string> => ({
  label,
  ...about(given),
  asked: { as: 'ward' },
  schema:
    'optional' in given ? z.string().optional().default('') : z.string().min(1, given.missing ?? 'Choose the ward'),
})

type From = (context: Context) => readonly Choice[]

/** The key of something that the case offers. */
const oneOf = (label: string, from: From, given: Needed = {}): Ask<string> => ({
  label,
  ...about(given),
  asked: { as: 'one of', from },
  schema: z.string().min(1, given.missing ?? 'Choose one'),
})
const optionalOneOf = (label: string, from: From, given: About = {}): Ask<string | null> => ({
  label,
  ...about(given),
  asked: { as: 'one of', from },
  schema: z
    .string()
    .optional()
    .transform(key => (key === undefined || key === '' ? null : key)),
})

/** Keys of what the case offers; at least so many. */
const anyOf = (
  label: string,
  from: From,
  { least = 0, missing, ...given }: Needed & { least?: number } = {},
): Ask<string[]> => ({
  label,
  ...about(given),
  asked: { as: 'any of', from },
  schema: z
    .array(z.string())
    .refine(keys => keys.length >= least, missing ?? `${unanswered(label, 'Choose')}: choose at least one`),
})

/** Ids of events of the case that bear something out: what was reported, seen, photographed, admitted. */
const evidence = (
  label: string,
  { least = 0, missing, ...given }: Needed & { least?: number } = {},
): Ask<number[]> => ({
  label,
  ...about(given),
  asked: { as: 'evidence' },
  schema: z
    .array(z.string().regex(/^\d{1,15}$/, 'Choose from the list'))
    .refine(ids => ids.length >= least, missing ?? `${unanswered(label, 'Choose')}: choose at least one`)
    .transform(ids => ids.map(Number)),
})

/** ask.line(…), ask.day(…): the questions that an act can have. */
export const ask = {
  line,
  words,
  day,
  optionalDay,
  whole,
  time,
  money,
  optionalMoney,
  yesNo,
  choose,
  several,
  party,
  optionalParty,
  record,
  optionalRecord,
  resource,
  practitioner,
  optionalPractitioner,
  agency,
  optionalAgency,
  ward,
  oneOf,
  optionalOneOf,
  anyOf,
  evidence,
  upTo,
}
