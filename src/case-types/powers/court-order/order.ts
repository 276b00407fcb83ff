/** Orders of a court against somebody in the case, as they stand after all that happened to them. */
import type { Context, Day, Effect, Nth } from '../../../casework/index.ts'
import { ask } from '../../../casework/index.ts'
import { isMinor, longDate } from '../../../lib/index.ts'
import { dayAfter } from './period.ts'

/** Its acts are '<key>-made', '<key>-served', '<key>-breached' …; its mark while in force is '<key>'. */
export type OrderKey = 'injunction' | 'behaviour-order'

const requirement = {
  what: ask.line('What must they do?'),
  supervisor: ask.line('Who supervises it?', {
    optional: true,
    hint: 'A person or an organisation; the court must hear them.',
  }),
  activity: ask.yesNo('Is it to take part in an activity, such as a course?'),
}

export const termsAsks = {
  ends: ask.optionalDay('Until when?', 'the last day of the order', {
    hint: 'The last day on which it holds. Leave it empty where the court said “until further order”.',
  }),
  prohibitions: ask.words('What is prohibited?', { optional: true, rows: 5, hint: 'In the words of the order.' }),
  requirements: ask.upTo(4, 'What is required?', { one: 'Requirement', of: requirement }),
}
export type Terms = {
  readonly ends: Day | null
  readonly prohibitions: string
  readonly requirements: readonly Nth<typeof requirement>[]
}

/** What every act that records an order asks. */
export const madeAsks = {
  person: ask.party('Against whom?', ['subject']),
  kind: ask.choose('Which order was made?', [
    { key: 'final', name: 'The order itself' },
    { key: 'interim', name: 'An interim order', hint: 'Until the final hearing, or until further order' },
  ]),
  court: ask.line('Which court, and its number?'),
  ...termsAsks,
}
type Made = Terms & { readonly person: number; readonly kind: 'final' | 'interim'; readonly court: string }

export type CourtOrder = Terms & {
  readonly id: number
  /** Every event by which it is counted. */
  readonly events: readonly number[]
  readonly person: number
  readonly court: string
  readonly interim: boolean
  /** Under 18 on the day of the order. */
  readonly minor: boolean
  readonly from: Day
  /** Its last day; null while none is fixed. */
  readonly until: Day | null
  /** The first day on which it holds no more. */
  readonly to: Day | null
  /** The day on which it was discharged, quashed, or followed by the final order. */
  readonly ended: Day | null
  readonly served: Day | null
  /** The final order that followed this interim one. */
  readonly followedBy: number | null
  /** As the court made it; all of the answers. */
  readonly given: Readonly<Record<string, unknown>>
}

export const bornOf = ({ people }: Pick<Context, 'people'>, person: unknown): Day | null =>
  people.find(one => one.id === person)?.born ?? null
export const isYoung = (context: Pick<Context, 'people'>, person: unknown, on: Day): boolean => {
  const born = bornOf(context, person)
  return born !== null && isMinor(born, on)
}

/** Every order of a case, those that are over among them. */
export function orders(key: OrderKey, context: Pick<Context, 'stood' | 'people'>): CourtOrder[] {
  const { stood } = context
  const made = stood.named(`${key}-made`)
  return made.map(({ id, day, given: answers }) => {
    const given = answers as Made & Record<string, unknown>
    const of = (what: string) => stood.named(`${key}-${what}`).filter(one => one.given['order'] === id)
    const varied = of('varied').toSorted((one, other) => one.day.localeCompare(other.day))
    const interim = given.kind === 'interim'
    const final = made.find(
      other =>
        interim &&
        other.id !== id &&
        other.given['kind'] === 'final' &&
        other.given['person'] === given.person &&
        other.day >= day,
    )
    const terms = (varied.at(-1)?.given as Terms | undefined) ?? given
    const ended = [of('ended')[0]?.day, final?.day].flatMap(one => one ?? []).toSorted()[0] ?? null
    const fixed = terms.ends === null ? null : dayAfter(terms.ends)
    const to = ended !== null && (fixed === null || ended < fixed) ? ended : fixed
    const events = [id, ...varied.map(one => one.id), ...of('ended').map(one => one.id)]
    return {
      id,
      events: [
        ...events,
        ...stood.events.flatMap(one => (one.correctsId !== null && events.includes(one.correctsId) ? [one.id] : [])),
      ],
      person: given.person,
      court: given.court,
      interim,
      minor: isYoung(context, given.person, day),
      from: day,
      ends: terms.ends,
      prohibitions: terms.prohibitions,
      requirements: terms.requirements,
      until: ended !== null && (terms.ends === null || ended < terms.ends) ? ended : terms.ends,
      to,
      ended,
      served: of('served')[0]?.day ?? null,
      followedBy: final?.id ?? null,
      given,
    }
  })
}

export const inForce = (key: OrderKey, context: Pick<Context, 'stood' | 'people'>, on: Day): CourtOrder[] =>
  orders(key, context).filter(one => one.from <= on && (one.to === null || on < one.to))

/** How an order is counted from its day until the first on which it holds no more. */
export const marksOf = (
  key: OrderKey,
  { person, from, interim, minor }: Pick<CourtOrder, 'person' | 'from' | 'interim' | 'minor'>,
  to: Day | null,
): Effect[] => {
  const value = `${person}-${from}${interim ? '-interim' : ''}`
  return [
    { do: 'mark', key: `${key}-made`, value: interim ? 'interim' : minor ? 'under-18' : 'adult', on: from },
    { do: 'begin', key, value, on: from },
    ...(to === null ? [] : [{ do: 'end' as const, key, value, on: to }]),
  ]
}

const unmarked = ({ events }: CourtOrder): Effect[] => events.map(record => ({ do: 'unmark', record }))

/** Counted anew, with another end, and the interim orders that it followed with it: what its events marked counts no more. */
export const countedAnew = (
  key: OrderKey,
  order: CourtOrder,
  to: Day | null,
  context: Pick<Context, 'stood' | 'people'>,
): Effect[] => [
  ...unmarked(order),
  ...marksOf(key, order, to),
  ...orders(key, context).flatMap(one => (one.followedBy === order.id ? marksOf(key, one, one.to) : [])),
]

/** The interim orders against somebody that last, as they end on a day. */
export const interimsEnd = (
  key: OrderKey,
  person: number,
  on: Day,
  context: Pick<Context, 'stood' | 'people'>,
): Effect[] =>
  inForce(key, context, on).flatMap(one =>
    one.interim && one.person === person ? [...unmarked(one), ...marksOf(key, one, on)] : [],
  )

/** 'until 1 March 2027', or 'until further order' */
export const untilWords = (ends: Day | null): string =>
  ends === null ? 'until further order' : `until ${longDate(ends)}`
