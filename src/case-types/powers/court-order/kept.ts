/** What follows from orders of a court by themselves: clocks, figures, and what stands of them on the page of a case. */
import { after, type Clock, type Context, type Measure, type Running } from '../../../casework/index.ts'
import { longDate } from '../../../lib/index.ts'
import { html, table, wide } from '../../../web/index.ts'
import { appealLast, type OrderKind, standing } from './kind.ts'
import { inForce, orders } from './order.ts'
import { lastDayOf } from './period.ts'

const reviewsOf = ({ key }: OrderKind, { stood }: Context, id: number) =>
  stood
    .named(`${key}-reviewed`)
    .filter(one => one.given['order'] === id)
    .toSorted((one, other) => one.day.localeCompare(other.day))

export const orderClocks = (kind: OrderKind): Clock[] => {
  const { key, name } = kind
  return [
    {
      key: `${key}-serve`,
      name: `Serve the ${name}`,
      limit: 'court-order.serve-within',
      runs: context =>
        orders(key, context).flatMap(({ id, from, served, ended }): Running[] => {
          if (served === null && ended !== null) return []
          const by = after(from, context.limit('court-order.serve-within', from), context.closures)
          return [{ record: id, from, by, met: served }]
        }),
    },
    {
      key: `${key}-review`,
      name: `Review the ${name}`,
      source: 'By the age on the day of the order; the profile says where each length is from',
      runs: context =>
        orders(key, context).flatMap(({ id, from, ends, ended, minor }) => {
          const turns = [{ id, day: from }, ...reviewsOf(kind, context, id)]
          return turns.flatMap((one, n): Running[] => {
            const met = turns[n + 1]?.day ?? null
            const by = lastDayOf(one.day, context.limit(`${key}.review-${minor ? 'child' : 'adult'}`, one.day))
            const over = ended !== null || (ends !== null && by >= ends)
            return met === null && over ? [] : [{ record: one.id, from: one.day, by, met }]
          })
        }),
    },
    {
      key: `${key}-ending`,
      name: `Decide whether more is needed before the ${name} ends`,
      limit: 'court-order.ending-review',
      runs: context =>
        orders(key, context).flatMap(({ id, from, ends, ended, interim }): Running[] => {
          if (ends === null || interim) return []
          const { value } = context.limit('court-order.ending-review', from)
          const begins = Temporal.PlainDate.from(ends).subtract({ days: value }).toString()
          const met = reviewsOf(kind, context, id).find(one => one.day >= begins)?.day ?? ended
          return [{ record: id, from, by: ends, met }]
        }),
    },
  ]
}

export const orderMeasures = ({ key, name, group }: OrderKind): Measure[] => [
  {
    key: `${key}-made`,
    name: `${group}: made`,
    says: 'Orders that a court made in the period, by the age of the person on that day; interim orders apart.',
    counts: 'flow',
    mark: `${key}-made`,
    by: { adult: 'Adults', 'under-18': 'Under 18', interim: 'Interim orders' },
  },
  {
    key: `${key}-in-force`,
    name: `${group}: in force`,
    says: `Each ${name} in force as at the day, interim ones among them; one ends by itself after its last day.`,
    counts: 'stock',
    mark: key,
  },
  {
    key: `${key}-breached`,
    name: `${group}: breaches recorded`,
    says: 'Breaches by the day on which they happened, whatever came of them.',
    counts: 'flow',
    mark: `${key}-breached`,
  },
  {
    key: `${key}-breach-proved`,
    name: `${group}: what came of breaches`,
    says: 'Breaches by what came of them, on the day of the decision.',
    counts: 'flow',
    mark: `${key}-breach-decided`,
    by: { proved: 'Proved', 'not-proved': 'Not proved', warned: 'Warned', dropped: 'Taken no further' },
  },
]

export const orderShows = (kind: OrderKind) => (context: Context) => {
  const on = context.today.toString()
  const all = inForce(kind.key, context, on)
  if (all.length === 0) return []
  const rows = all.map(order => {
    const { last } = appealLast(kind, order, context)
    const breaches = context.stood.named(`${kind.key}-breached`).filter(one => one.given['order'] === order.id).length
    return [
      context.people.find(one => one.id === order.person)?.name ?? 'Somebody in the case',
      html`${order.interim ? 'Interim. ' : ''}${standing(order)}<br>Appeal ${on > last ? 'was possible until' : 'by'} ${longDate(last)}`,
      html`${order.prohibitions}${order.requirements.map(one => html`<br>${one.what} (supervised by ${one.supervisor})`)}`,
      String(breaches),
    ]
  })
  const title = `${kind.group} in force`
  const head = ['Against', 'How it stands', 'What it says', 'Breaches']
  return [{ title, body: wide(title, table({ head, rows })) }]
}
