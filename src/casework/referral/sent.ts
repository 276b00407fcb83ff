/** What the public form holds and how it is read: every answer, or every fault at once. Nothing of it is kept until it is sent. */
import { z } from 'zod'
import { postcodeKey } from '../../lib/index.ts'
import { form } from '../../web/index.ts'
import type { AnswersOf } from '../type/act.ts'
import type { Ask, Asks } from '../type/asks.ts'
import type { Asking, CaseType, Referral } from '../type/case-type.ts'
import type { PartyFacts } from '../party/record-party.ts'
import { type askedFor, askers } from './asked-for.ts'
import { byRight, reachable } from './rules.ts'

export type Typed = ReadonlyMap<string, readonly string[]>
export type As = Asking['as']
/** A kind of case that can be asked for from outside. */
export type Referred = CaseType & { readonly referral: Referral }

export const asOf = (text: string | null | undefined, { referral }: Referred): As | null =>
  askers.find(one => one.key === text && (referral.forOthers || one.key === 'self'))?.key ?? null

/** Somebody whom the case is for: the kind is about them, and not only about a place or whoever causes it. */
export const isForSomebody = ({ opening }: CaseType): boolean =>
  opening.about.some(one => one === 'victim' || one === 'applicant')

const filled = ({ referral }: Referred, asking: Asking): Readonly<Record<string, unknown>> =>
  referral.fills?.(asking) ?? {}

/** The questions of the opening that are asked of somebody who asks as this. */
export function asksOf(type: Referred, as: As): Asks {
  const known = filled(type, { as, right: as === 'self' ? 'own' : 'written', ways: [], safe: '' })
  const names = type.referral.asks ?? Object.keys(type.opening.act.asks)
  return Object.fromEntries(
    Object.entries(type.opening.act.asks).filter(([name]) => names.includes(name) && !(name in known)),
  )
}

const words = (most: number, missing: string) => z.string().min(1, missing).max(most, `Use ${most} characters or fewer`)
const short = (most: number, says = `Use ${most} characters or fewer`) =>
  z.string().max(most, says).optional().default('')
const wrong = {
  postcode: 'Enter a whole postcode, as TM4 2QB, or leave it blank',
  phone: 'Enter a telephone number, like 01632 960 001, or leave it blank',
}
const postcode = short(10, wrong.postcode).refine(text => text === '' || postcodeKey(text) !== null, wrong.postcode)
const named = (prefix: string, missing: string | null) => ({
  [`${prefix}Name`]: missing === null ? short(200) : words(200, missing),
  [`${prefix}Lines`]: short(500),
  [`${prefix}Postcode`]: postcode,
})

/** The names of the form's fields: those about people begin with whom they are of, so that no question of a kind is called the same. */
function shapeOf(type: Referred, as: As): Record<string, z.ZodType> {
  const others = as !== 'self' && isForSomebody(type)
  const { about } = type.opening
  return {
    ...Object.fromEntries(Object.entries(asksOf(type, as)).map(([name, one]: [string, Ask]) => [name, one.schema])),
    ...(about.includes('place') && named('place', about.length === 1 ? 'Say which place it is about' : null)),
    ...(about.includes('subject') && named('subject', about.length === 1 ? 'Say whom it is about' : null)),
    ...(others && {
      ...named('their', 'Enter the name of the person for whom you ask'),
      yourRight: z.string().min(1, byRight.says()),
      yourRightWords: short(200),
    }),
    ...named('your', 'Enter your name'),
    ...(as === 'agency' && { yourAgency: words(200, 'Enter the name of your agency') }),
    yourPhone: short(40, wrong.phone).refine(text => text === '' || /^[+()\d\s-]{6,}$/.test(text), wrong.phone),
    yourEmail: short(200).refine(
      text => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
      'Enter an email address like name@example.com, or leave it blank',
    ),
    yourWays: z.array(z.string()),
    yourSafe: short(2000),
  }
}

/** All that was sent, read. */
export type Given = {
  readonly as: As
  readonly answers: Readonly<Record<string, unknown>>
  readonly people: readonly PartyFacts[]
  readonly asker: AnswersOf<typeof askedFor>
}

type Step = 'check' | 'change' | 'send'
export type Sent = {
  readonly step: Step
  readonly as: As
  /** Becomes the secret of the address: made with the page on which the answers are checked, so that what is sent twice is taken once. */
  readonly once: string
  readonly typed: Typed
  /** Null where they want to change it first. */
  readonly given: Given | null
}

const text = (values: Readonly<Record<string, unknown>>, name: string): string => {
  const value = values[name]
  return typeof value === 'string' ? value : ''
}

function peopleOf(type: Referred, as: As, values: Readonly<Record<string, unknown>>): PartyFacts[] {
  const one = (prefix: string, role: PartyFacts['role']): PartyFacts[] => {
    const name = text(values, `${prefix}Name`)
    if (name === '') return []
    return [
      { role, name, address: { lines: text(values, `${prefix}Lines`), postcode: text(values, `${prefix}Postcode`) } },
    ]
  }
  const { about } = type.opening
  const self = about.includes('victim') ? 'victim' : 'applicant'
  const others = as !== 'self' && isForSomebody(type)
  return [
    ...one('place', 'place'),
    ...one('subject', 'subject'),
    ...(others ? one('their', 'victim') : []),
    ...one('your', others ? 'representative' : isForSomebody(type) ? self : 'applicant'),
  ]
}

function givenOf(type: Referred, as: As, values: Readonly<Record<string, unknown>>): Given {
  const others = as !== 'self' && isForSomebody(type)
  const right = (others ? text(values, 'yourRight') : 'own') as Asking['right']
  const ways = values['yourWays'] as Given['asker']['ways']
  const safe = text(values, 'yourSafe')
  const asking: Asking = { as, right, ways, safe }
  const asks = type.opening.act.asks
  const unasked = Object.keys(asks).filter(name => !(name in values))
  return {
    as,
    answers: {
      ...Object.fromEntries(unasked.map(name => [name, asks[name]?.schema.safeParse(undefined).data])),
      ...Object.fromEntries(Object.keys(asksOf(type, as)).map(name => [name, values[name]])),
      ...filled(type, asking),
    },
    people: peopleOf(type, as, values),
    asker: {
      as,
      right,
      rightWords: text(values, 'yourRightWords'),
      agency: text(values, 'yourAgency'),
      phone: text(values, 'yourPhone'),
      email: text(values, 'yourEmail'),
      ways,
      safe,
    },
  }
}

/** Faults across several fields, looked for whatever else is wrong. */
function faultsAcross(type: Referred, as: As, typed: Typed): Record<string, string> {
  const one = (name: string) => (typed.get(name)?.[0] ?? '').trim()
  const others = as !== 'self' && isForSomebody(type)
  const right = byRight.refuses({ as, right: one('yourRight') as Asking['right'] })
  const reach = {
    phone: one('yourPhone'),
    email: one('yourEmail'),
    lines: one('yourLines'),
    postcode: one('yourPostcode'),
  }
  const unreachable = reachable.refuses({ ways: typed.get('yourWays') ?? [], reach })
  return {
    ...(others && right && { yourRight: right.says }),
    ...(unreachable && { yourWays: unreachable.says }),
  }
}

const steps: readonly Step[] = ['check', 'change', 'send']

/** As of form(), but by who asks, and with what was typed: it goes from page to page in hidden fields. */
export const sentForm = (type: Referred) => ({
  schema: z.object({}),
  read(body: FormData): { values: Sent } | { errors: Record<string, string>; typed: Typed } {
    const typed = new Map<string, string[]>()
    for (const [name, value] of body)
      if (typeof value === 'string') typed.set(name, [...(typed.get(name) ?? []), value])
    const as = asOf(typed.get('as')?.[0], type)
    if (as === null) return { errors: { '': 'Say for whom you ask' }, typed }
    const step = steps.find(one => one === typed.get('step')?.[0]) ?? 'check'
    const common = { step, as, typed, once: typed.get('once')?.[0] ?? '' }
    if (step === 'change') return { values: { ...common, given: null } }
    const read = form(z.object(shapeOf(type, as))).read(body)
    const errors = {
      ...('errors' in read ? (read.errors as Record<string, string>) : {}),
      ...faultsAcross(type, as, typed),
    }
    if (!('values' in read) || Object.keys(errors).length > 0) return { errors, typed }
    return { values: { ...common, given: givenOf(type, as, read.values) } }
  },
})

/** The fields that go along hidden: those of the form, whatever else was sent. */
export const carried = (type: Referred, as: As, typed: Typed): (readonly [string, string])[] => {
  const names = Object.keys(shapeOf(type, as))
  return [...typed].flatMap(([name, values]) =>
    names.some(one => name === one || name.startsWith(`${one}-`)) ? values.map(value => [name, value] as const) : [],
  )
}
