/** What happens to an order after a court made it: served, reviewed, breached, appealed, varied, ended. The same for each kind of order. */
import { act, ask, atField, type Context, type Day, type Refused } from '../../../casework/index.ts'
import { ageOn } from '../../../lib/index.ts'
import { bornOf, countedAnew, type CourtOrder, orders, termsAsks, untilWords } from './order.ts'
import { dayAfter } from './period.ts'
import { appealLast, type OrderKind, termsRefuses } from './kind.ts'
import {
  appealInTime,
  decidedLater,
  detainable,
  endedOnce,
  inItsTime,
  noSentenceUnproved,
  sentence,
  servedLater,
} from './rules.ts'

const findings = [
  { key: 'proved', name: 'The court found it proved, or they admitted it' },
  { key: 'not-proved', name: 'The court did not find it proved' },
  { key: 'warned', name: 'It did not go to court: they were warned' },
  { key: 'dropped', name: 'It was taken no further' },
] as const

const oneOf = (kind: OrderKind, id: unknown, context: Context) => orders(kind.key, context).find(one => one.id === id)

const outside = (found: CourtOrder | undefined, on: Day): Refused | null =>
  found ? atField('on', inItsTime.refuses({ on, from: found.from, until: found.until })) : null

export function orderLife(kind: OrderKind) {
  const { key, name, group } = kind
  const made = `${key}-made`
  const offered = ({ stood }: Context) => stood.named(made).length > 0
  const which = { order: ask.record('Which order?', made) }
  const common = { group, when: 'asked', offered } as const

  const served = act({
    ...common,
    key: `${key}-served`,
    name: `Record that the ${name} was served`,
    field: 'plan',
    asks: {
      ...which,
      how: ask.choose('How?', [
        { key: 'court', name: 'They were in court when it was made' },
        { key: 'hand', name: 'Handed to them' },
        { key: 'court-allowed', name: 'In another way that the court allowed' },
      ]),
      time: ask.time('At what time?', { optional: true }),
      by: ask.line('By whom?'),
    },
    says: () => `The ${name} was served`,
    refuses: ({ order }, on, context) =>
      atField('on', servedLater.refuses({ on, from: oneOf(kind, order, context)?.from ?? on })),
  })

  const reviewed = act({
    ...common,
    key: `${key}-reviewed`,
    name: `Review the ${name}`,
    field: 'plan',
    asks: {
      ...which,
      kept: ask.choose('Is it kept?', [
        { key: 'kept', name: 'Kept' },
        { key: 'mostly', name: 'Mostly kept' },
        { key: 'broken', name: 'Not kept' },
      ]),
      words: ask.words('What was found, and what help do they have?', { rows: 4 }),
      further: ask.words('Should the court change or end it?', { rows: 2, optional: true }),
    },
    says: () => `The ${name} was reviewed`,
    refuses: ({ order }, on, context) => outside(oneOf(kind, order, context), on),
  })

  const breached = act({
    ...common,
    key: `${key}-breached`,
    name: `Record a breach of the ${name}`,
    field: 'concern',
    asks: {
      ...which,
      time: ask.time('At what time?', { optional: true }),
      what: ask.words('What was done, against which term?', { rows: 4 }),
      evidence: ask.evidence('What bears it out?', { least: 1 }),
      arrested: ask.yesNo('Were they arrested?'),
      followed: ask.words('What was done about it?', {
        rows: 3,
        hint: 'A talk, the police told, a warrant, an application to the court.',
      }),
    },
    says: () => `Breach of the ${name} recorded`,
    refuses: ({ order }, on, context) => outside(oneOf(kind, order, context), on),
    follows: () => [{ do: 'mark', key: `${key}-breached` }],
  })

  const decided = act({
    ...common,
    key: `${key}-breach-decided`,
    name: `Record what came of a breach of the ${name}`,
    field: 'concern',
    offered: ({ stood }) => stood.named(breached.key).length > 0,
    asks: {
      breach: ask.record('Which breach?', breached.key),
      found: ask.choose('What came of it?', findings),
      sanction: ask.words('What did the court do?', { rows: 2, optional: true }),
      months: ask.whole('Months of detention or imprisonment', { most: 999, hint: '0 for none.' }),
    },
    says: ({ found }) => `Breach of the ${name}: ${findings.find(one => one.key === found)?.name.toLowerCase()}`,
    refuses({ breach, found, months }, on, context) {
      const of = context.stood.named(breached.key).find(one => one.id === breach)
      const person = oneOf(kind, of?.given['order'], context)?.person
      const born = bornOf(context, person)
      const age = born === null ? 18 : ageOn(born, on)
      return (
        atField('on', decidedLater.refuses({ on, breach: of?.day ?? on })) ??
        atField('months', noSentenceUnproved.refuses({ proved: found === 'proved', months })) ??
        atField('months', detainable.refuses({ months, age }, context.limit(`${key}.breach-youngest`, on))) ??
        atField(
          'months',
          sentence.refuses({ months }, context.limit(`${key}.breach-${age < 18 ? 'child' : 'adult'}`, on)),
        )
      )
    },
    follows: ({ found }) => [{ do: 'mark', key: `${key}-breach-decided`, value: found }],
  })

  const appealed = act({
    ...common,
    key: `${key}-appealed`,
    name: `Record an appeal about the ${name}`,
    field: 'plan',
    asks: {
      ...which,
      by: ask.line('Who appeals?', { hint: 'Their part in the case, without a name.' }),
      grounds: ask.words('On which grounds?', { rows: 3, optional: true }),
      leave: ask.line('If it is late: the leave of the court', { optional: true }),
    },
    says: () => `An appeal about the ${name} was brought`,
    refuses({ order, leave }, on, context) {
      const found = oneOf(kind, order, context)
      if (!found) return null
      const { last, within } = appealLast(kind, found, context)
      return (
        atField('on', servedLater.refuses({ on, from: found.from })) ??
        atField('leave', appealInTime.refuses({ on, last, leave }, within))
      )
    },
  })

  const varied = act({
    ...common,
    key: `${key}-varied`,
    name: `Record that the court varied the ${name}`,
    field: 'plan',
    asks: {
      ...which,
      asked: ask.line('Who asked for it?', { hint: 'Their part in the case, without a name.' }),
      ...termsAsks,
      why: ask.words('Why?', { rows: 3 }),
    },
    says: ({ ends }) => `The ${name} was varied, ${untilWords(ends)}`,
    refuses(given, on, context) {
      const found = oneOf(kind, given.order, context)
      return (
        outside(found, on) ??
        termsRefuses(given, on) ??
        (found ? kind.lengthRefuses({ order: found, ends: given.ends }, context) : null)
      )
    },
    follows({ order, ends }, _, context) {
      const found = oneOf(kind, order, context)
      const to = ends === null ? null : dayAfter(ends)
      return found ? countedAnew(key, found, to, context) : []
    },
  })

  const ended = act({
    ...common,
    key: `${key}-ended`,
    name: `Record that the court ended the ${name}`,
    hint: 'An order whose time is over ends by itself.',
    field: 'plan',
    asks: {
      ...which,
      why: ask.choose('How?', [
        { key: 'discharged', name: 'Discharged' },
        { key: 'quashed', name: 'Quashed on appeal' },
        { key: 'lapsed', name: 'An interim order that was not followed by another' },
      ]),
      words: ask.words('Why?', { rows: 3 }),
    },
    says: () => `The ${name} ended`,
    refuses({ order }, on, context) {
      const found = oneOf(kind, order, context)
      return atField('order', endedOnce.refuses({ ended: found?.ended ?? null })) ?? outside(found, on)
    },
    follows({ order }, on, context) {
      const found = oneOf(kind, order, context)
      return found ? countedAnew(key, found, on, context) : []
    },
  })

  return { served, reviewed, breached, decided, appealed, varied, ended }
}
