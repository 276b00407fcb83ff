/** The clocks of an order: its consultation, its publication, the time for a challenge, its renewal, and its signs. */
import { after, type Clock, type Context, type Day, type Running } from '../../casework/index.ts'
import { consultationOpened, round } from './consultation/round.ts'
import { orderPublished, signs, toPublish } from './enforcing/signs.ts'
import { isBy } from './numbered.ts'
import { challenged, decisions } from './order/challenge.ts'
import { changeBegun, lapseDecided } from './order/change.ts'
import { orderExtended, terms } from './order/later.ts'
import { orderMade } from './order/make.ts'
import { opened } from './propose.ts'

/** The last day on which a renewal can begin so long before the last day of the order. */
export function renewalBy(until: Day, { limit, closures }: Pick<Context, 'limit' | 'closures'>): Day {
  const before = limit('spaces-order.renewal-before', until)
  return after(until, { ...before, value: -before.value }, closures)
}

/** Those of the present term: an earlier one was renewed. */
function renewal(context: Context): Running[] {
  const { stood } = context
  return terms(stood).map(({ id, from, until }, n, all) => {
    const next = all[n + 1]
    const begun = [
      ...stood.all(changeBegun).filter(one => one.given.change === 'extend'),
      ...stood.all(lapseDecided),
    ].filter(one => one.day >= from && one.day <= until)
    const met = begun.map(one => one.day).toSorted()[0] ?? next?.from ?? null
    return { record: id, from, by: renewalBy(until, context), met }
  })
}

export const clocks: readonly Clock[] = [
  {
    key: 'consultation',
    name: 'Record what those who were asked say',
    source: 'Anti-social Behaviour, Crime and Policing Act 2014, section 72',
    runs: ({ stood }) =>
      stood.all(consultationOpened).flatMap(one => {
        const now = round(stood)
        if (now.opened?.id !== one.id) return []
        const last = now.answered
          .map(answer => answer.day)
          .toSorted()
          .at(-1)
        const met = now.asked.length > 0 && now.waiting.length === 0 && last !== undefined ? last : null
        return [{ record: one.id, from: one.day, by: one.given.closes, met }]
      }),
  },
  {
    key: 'publish-order',
    name: 'Publish the order on the website and put up signs',
    source:
      'Anti-social Behaviour, Crime and Policing Act 2014 (Publication of Public Spaces Protection Orders) Regulations 2014, regulation 2',
    runs: context =>
      toPublish(context).map(({ key, id, day }) => {
        const starts = context.stood.first(orderMade)?.given.starts ?? day
        const met =
          context.stood.all(orderPublished).find(one => one.given.which === key && one.given.signs)?.day ?? null
        return { record: id, from: day, by: key === 'made' ? starts : day, met }
      }),
  },
  {
    key: 'challenge',
    name: 'Record whether it was challenged in the High Court, once the time is over',
    limit: 'spaces-order.challenge-within',
    runs: context =>
      decisions(context).map(({ key, id, day, last }) => ({
        record: id,
        from: day,
        // The day after the last on which it can be challenged: only then can it be known.
        by: Temporal.PlainDate.from(last).add({ days: 1 }).toString(),
        met: context.stood.all(challenged).find(one => one.given.which === key)?.day ?? null,
      })),
  },
  {
    key: 'consult-after',
    name: 'Consult on the expedited order',
    limit: 'spaces-order.expedited-consult-within',
    runs: context => {
      const { stood, limit, closures } = context
      const made = stood.first(orderMade)
      if (!made || stood.first(opened)?.given.kind !== 'expedited') return []
      const by = after(made.day, limit('spaces-order.expedited-consult-within', made.day), closures)
      return [{ record: made.id, from: made.day, by, met: stood.first(consultationOpened)?.day ?? null }]
    },
  },
  {
    key: 'renewal-start',
    name: 'Start the renewal, or decide to let it run out',
    limit: 'spaces-order.renewal-before',
    runs: context => (context.stood.first(opened)?.given.kind === 'expedited' ? [] : renewal(context)),
  },
  {
    key: 'renewal-decide',
    name: 'Decide the extension before the order runs out',
    source: 'Anti-social Behaviour, Crime and Policing Act 2014, section 60(2)',
    runs: ({ stood }) => {
      const begun = stood.last(changeBegun)
      if (!begun || begun.given.change !== 'extend') return []
      const decided = stood.all(orderExtended).find(one => !isBy(one.id, begun.id))
      if (!decided && stood.stage !== 'renewal') return []
      const term = terms(stood).findLast(one => one.id !== decided?.id)
      return term ? [{ record: begun.id, from: begun.day, by: term.until, met: decided?.day ?? null }] : []
    },
  },
  {
    key: 'sign-check',
    name: 'Look at the sign again',
    limit: 'spaces-order.sign-check-within',
    runs: ({ stood, limit, closures }) =>
      signs(stood).flatMap(({ id, up, removed, checks }) => {
        if (removed !== null) return []
        const from = checks.at(-1)?.day ?? up
        return [
          { record: id, from, by: after(from, limit('spaces-order.sign-check-within', from), closures), met: null },
        ]
      }),
  },
  {
    key: 'sign-mend',
    name: 'Replace the sign',
    limit: 'spaces-order.sign-mend-within',
    runs: ({ stood, limit, closures }) =>
      signs(stood).flatMap(({ id, removed, checks }) => {
        const last = checks.at(-1)
        const bad = last && ['damaged', 'missing'].includes(last.found)
        return removed === null && bad
          ? [
              {
                record: id,
                from: last.day,
                by: after(last.day, limit('spaces-order.sign-mend-within', last.day), closures),
                met: null,
              },
            ]
          : []
      }),
  },
]
