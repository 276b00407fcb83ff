/** What becomes of a civil penalty: what is said against it, an appeal, payment, its end. */
import { act, ask, atField, type Choice, type Context, type Effect } from '../../../../casework/index.ts'
import { longDate, pounds } from '../../../../lib/index.ts'
import { paysWhatIsOwed } from '../rules.ts'
import {
  type Civil,
  civilOf,
  civils,
  intentOf,
  intents,
  isOpen,
  keys,
  kinds,
  lastOf,
  owedOn,
  servedOn,
  type Vehicle,
} from './civils.ts'
import { group, householdValue } from './household.ts'
import { civilAfterNotice, saidInTime } from './rules.ts'
import { vehicleValue } from './vehicle.ts'

const common = { group, field: 'plan', when: 'asked' } as const

const choiceOf = ({ id, kind, day }: Pick<Civil, 'id' | 'kind' | 'day'>): Choice => ({
  key: String(id),
  name: `${kinds[kind]}, notice of ${longDate(day)}`,
})
const open = (context: Context): Choice[] => civils(context).filter(isOpen).map(choiceOf)
const anyOpen = (context: Context) => open(context).length > 0
const which = { notice: ask.oneOf('Which penalty?', open) }

/** Notices against which representations can be made: of intent, and to keepers. */
const questionable = (context: Context): Choice[] => [
  ...intents(context).map(({ id, day }) => ({
    key: String(id),
    name: `Household bins, notice of intent of ${longDate(day)}`,
  })),
  ...civils(context)
    .filter(one => one.kind === 'vehicle' && isOpen(one))
    .map(choiceOf),
]

export const civilSaid = act({
  ...common,
  key: keys.said,
  name: 'Record what was said against a civil penalty',
  offered: context => questionable(context).length > 0,
  asks: { notice: ask.oneOf('Against which notice?', questionable), words: ask.words('What do they say?') },
  says: () => 'Representations against a civil penalty',
  refuses: ({ notice }, on, context) => {
    const intent = intentOf(context, Number(notice))
    const from = intent ? servedOn(intent.given.how, intent.day, context) : civilOf(context, notice)?.served
    const last =
      intent && from ? lastOf(from, 'civil-penalty.household-intent-days', context) : civilOf(context, notice)?.lastSay
    const given = intent?.day ?? civilOf(context, notice)?.day
    return given === undefined || last === undefined
      ? null
      : atField('on', saidInTime.refuses({ on, from: given, last }))
  },
})

export const civilAppealed = act({
  ...common,
  key: keys.appealed,
  name: 'Record an appeal against a civil penalty',
  hint: 'About household bins to the First-tier Tribunal; about a vehicle to the adjudicator, once the council has rejected what was said.',
  offered: anyOpen,
  asks: { ...which, words: ask.words('On which grounds?', { rows: 3 }) },
  says: () => 'Appeal against a civil penalty',
  refuses: ({ notice }, on, context) => {
    const found = civilOf(context, notice)
    if (!found) return null
    return found.kind === 'household'
      ? atField('on', saidInTime.refuses({ on, from: found.day, last: found.lastSay }))
      : atField('on', civilAfterNotice.refuses({ on, given: found.day }))
  },
  follows: () => [{ do: 'mark', key: 'civil-appeal' }],
})

const valueOf = ({ stood }: Context, { id, kind }: Civil): string => {
  const given = stood.named(kind === 'household' ? keys.final : keys.vehicle).find(one => one.id === id)?.given
  return kind === 'household' ? householdValue(Number(given?.['intent'])) : vehicleValue(given as Vehicle)
}

const over = (context: Context, found: Civil): Effect => ({
  do: 'end',
  key: 'civil-unpaid',
  value: valueOf(context, found),
})

export const civilPaid = act({
  ...common,
  key: keys.paid,
  name: 'Record the payment of a civil penalty',
  offered: anyOpen,
  asks: { ...which, amount: ask.money('How much?') },
  says: ({ amount }) => `Civil penalty paid: ${pounds(amount)}`,
  refuses: ({ notice, amount }, on, context) => {
    const found = civilOf(context, notice)
    const owed = found ? owedOn(found, on) : 0
    const late = found !== undefined && on > found.lastDiscount && found.discounted < found.full
    return (
      atField('on', civilAfterNotice.refuses({ on, given: found?.day })) ??
      atField(
        'amount',
        paysWhatIsOwed.refuses(
          { amount, part: false, full: on <= (found?.lastPay ?? on) ? (found?.full ?? 0) : owed },
          { owed, until: late ? found.lastDiscount : null, parts: false },
        ),
      )
    )
  },
  follows: ({ notice, amount }, _, context) => {
    const found = civilOf(context, notice)
    return [
      { do: 'mark', key: 'civil-income', n: amount / 100 },
      ...(found
        ? [{ do: 'mark' as const, key: 'civil-paid', value: found.kind, n: amount }, over(context, found)]
        : []),
    ]
  },
})

export const civilEndings = {
  allowed: 'An appeal was allowed',
  representations: 'After representations',
  withdrawn: 'Withdrawn for another reason',
} as const

export const civilEnded = act({
  ...common,
  key: keys.ended,
  name: 'End a civil penalty unpaid',
  offered: anyOpen,
  asks: {
    ...which,
    why: ask.choose(
      'Why?',
      Object.entries(civilEndings).map(([key, name]) => ({ key, name })),
    ),
    words: ask.words('What was decided?', { rows: 3 }),
  },
  says: ({ why }) => `Civil penalty ended: ${civilEndings[why as keyof typeof civilEndings].toLowerCase()}`,
  refuses: ({ notice }, on, context) =>
    atField('on', civilAfterNotice.refuses({ on, given: civilOf(context, notice)?.day })),
  follows: ({ notice, why }, _, context) => {
    const found = civilOf(context, notice)
    return [{ do: 'mark', key: 'civil-ended', value: why }, ...(found ? [over(context, found)] : [])]
  },
})
