/** What becomes of a fixed penalty notice: sent again, paid in whole or in part, asked for again, questioned, withdrawn, cancelled. */
import { act, ask, atField, type Context, type Day, type Effect } from '../../../casework/index.ts'
import { pounds } from '../../../lib/index.ts'
import { dayAfter, group, ways } from './issue.ts'
import { isOpen, keys, owedOn, paidSoFar, type Penalty, penalties, penaltyOf, terms, unpaidValue } from './penalties.ts'
import { afterIssue, partIsLess, paysWhatIsOwed, remindedWhenLate, stillOpen } from './rules.ts'

const which = { penalty: ask.record('Which notice?', keys.issued) }
const common = { group, field: 'plan', when: 'asked' } as const
const any = (context: Context) => penalties(context).length > 0
const anyOpen = (context: Context) => penalties(context).some(isOpen)

/** Of every act about an open notice. */
const outside = (found: Penalty | undefined, on: Day) =>
  atField('on', afterIssue.refuses({ on, issued: found?.day })) ??
  atField('penalty', stillOpen.refuses({ open: found === undefined || isOpen(found) }))

const noLongerUnpaid = ({ given }: Penalty): Effect => ({ do: 'end', key: 'penalty-unpaid', value: unpaidValue(given) })

/** It counts as unpaid from the day after its last day for payment, or from this day where that is later: said anew, so that it holds after a correction too. */
const stillUnpaid = (found: Penalty, lastPay: Day, on: Day): Effect[] => {
  const late = dayAfter(lastPay)
  return [
    noLongerUnpaid(found),
    { do: 'begin', key: 'penalty-unpaid', value: unpaidValue(found.given), on: late > on ? late : on },
  ]
}

export const penaltySentAgain = act({
  ...common,
  key: keys.again,
  name: 'Record that a penalty notice was sent again',
  hint: 'It is the same notice and counts once.',
  offered: anyOpen,
  asks: {
    ...which,
    how: ask.choose('How?', ways),
    anew: ask.yesNo('Did the first one not arrive?', { hint: 'Then the days for payment run from this sending.' }),
  },
  says: ({ anew }) => `Penalty notice sent again${anew ? ': the days for payment run anew' : ''}`,
  refuses: ({ penalty }, on, context) => outside(penaltyOf(context, penalty), on),
  follows: ({ penalty, anew, how }, on, context) => {
    const found = penaltyOf(context, penalty)
    if (!found || !anew) return []
    return stillUnpaid(found, terms(found.given, found.day, on, how, context).lastPay, on)
  },
})

export const penaltyPaid = act({
  ...common,
  key: keys.paid,
  name: 'Record a payment of a penalty',
  hint: 'The day is the day on which the money came. The discount counts until the end of its last day.',
  next: true,
  offered: anyOpen,
  asks: {
    ...which,
    amount: ask.money('How much?'),
    part: ask.several('If it is not all', [{ key: 'yes', name: 'This is a part of what is to pay' }]),
  },
  says: ({ amount, part }) => `Penalty ${part.length > 0 ? 'paid in part' : 'paid'}: ${pounds(amount)}`,
  refuses: ({ penalty, amount, part }, on, context) => {
    const found = penaltyOf(context, penalty)
    const isPart = part.length > 0
    const owed = found ? owedOn(found, on) : 0
    const late = found !== undefined && on > found.lastDiscount && found.discounted < found.full
    return (
      outside(found, on) ??
      atField('amount', partIsLess.refuses({ amount, part: isPart }, owed)) ??
      atField(
        'amount',
        paysWhatIsOwed.refuses(
          { amount, part: isPart, full: found ? found.full - paidSoFar(found) : 0 },
          { owed, until: late ? found.lastDiscount : null, parts: true },
        ),
      )
    )
  },
  follows: ({ penalty, amount, part }, on, context) => {
    const found = penaltyOf(context, penalty)
    const income: Effect = { do: 'mark', key: 'penalty-income', n: amount / 100 }
    if (!found) return [income]
    if (part.length > 0)
      return [income, { do: 'mark', key: 'penalty-paid-part' }, ...stillUnpaid(found, found.lastPay, on)]
    const sum = paidSoFar(found) + amount
    return [
      income,
      { do: 'mark', key: 'penalty-paid', value: sum < found.full ? 'discount' : 'full', n: sum },
      noLongerUnpaid(found),
    ]
  },
})

export const penaltyReminded = act({
  ...common,
  key: 'penalty-reminder',
  name: 'Record a reminder of a penalty',
  offered: anyOpen,
  asks: { ...which, how: ask.choose('How was it sent?', ways) },
  says: () => 'Reminder of a penalty sent',
  refuses: ({ penalty }, on, context) => {
    const found = penaltyOf(context, penalty)
    return outside(found, on) ?? atField('on', found ? remindedWhenLate.refuses({ on, last: found.lastPay }) : null)
  },
  follows: () => [{ do: 'mark', key: 'penalty-reminder' }],
})

export const penaltyQuestioned = act({
  ...common,
  key: 'penalty-questioned',
  name: 'Record what was said against a penalty',
  hint: 'No Act gives an appeal against a fixed penalty: whoever disputes it can be heard by the court. What they write is considered all the same.',
  offered: anyOpen,
  asks: { ...which, words: ask.words('What do they say?') },
  says: () => 'Representations against a penalty',
  refuses: ({ penalty }, on, context) => outside(penaltyOf(context, penalty), on),
})

export const penaltyAnswered = act({
  ...common,
  key: 'penalty-answered',
  name: 'Answer what was said against a penalty',
  offered: ({ stood }) => stood.first(penaltyQuestioned) !== undefined,
  asks: {
    said: ask.record('Which representations?', 'penalty-questioned'),
    answer: ask.choose('What is the answer?', [
      { key: 'stands', name: 'The notice stands' },
      { key: 'withdraw', name: 'The notice is withdrawn', hint: 'Record that too: “Withdraw a penalty”.' },
    ]),
    words: ask.words('Why?', { rows: 3 }),
  },
  says: ({ answer }) => `Representations answered: the notice ${answer === 'stands' ? 'stands' : 'is withdrawn'}`,
  refuses: ({ said }, on, { stood }) =>
    atField('on', afterIssue.refuses({ on, issued: stood.all(penaltyQuestioned).find(one => one.id === said)?.day })),
})

export const withdrawals = {
  representations: 'After representations',
  prosecuted: 'It is prosecuted instead',
  public: 'Not in the public interest',
  evidence: 'The evidence does not hold',
  person: 'Whoever got it cannot be found, or has died',
} as const

export const penaltyWithdrawn = act({
  ...common,
  key: keys.withdrawn,
  name: 'Withdraw a penalty',
  hint: 'It was given, and stays counted as given. One that should never have been given is cancelled instead.',
  offered: anyOpen,
  asks: {
    ...which,
    why: ask.choose(
      'Why?',
      Object.entries(withdrawals).map(([key, name]) => ({ key, name })),
    ),
    words: ask.words('What was considered?', { rows: 3 }),
  },
  says: ({ why }) => `Penalty withdrawn: ${withdrawals[why as keyof typeof withdrawals].toLowerCase()}`,
  refuses: ({ penalty }, on, context) => outside(penaltyOf(context, penalty), on),
  follows: ({ penalty, why }, _, context) => {
    const found = penaltyOf(context, penalty)
    return [{ do: 'mark', key: 'penalty-withdrawn', value: why }, ...(found ? [noLongerUnpaid(found)] : [])]
  },
})

export const penaltyCancelled = act({
  ...common,
  key: keys.cancelled,
  name: 'Cancel a penalty given in error',
  hint: 'It counts no more, as if it had not been given. What was paid is paid back.',
  offered: any,
  asks: { ...which, words: ask.words('What was wrong?', { rows: 3 }) },
  says: () => 'Penalty cancelled: given in error',
  refuses: ({ penalty }, on, context) => {
    const found = penaltyOf(context, penalty)
    return (
      atField('on', afterIssue.refuses({ on, issued: found?.day })) ??
      atField('penalty', stillOpen.refuses({ open: found?.ended == null }))
    )
  },
  follows: ({ penalty }, _, context) => {
    const found = penaltyOf(context, penalty)
    const records = found ? [...found.events, ...found.payments.flatMap(one => eventsOf(context, one.id))] : []
    return [...records.map((record): Effect => ({ do: 'unmark', record })), { do: 'mark', key: 'penalty-cancelled' }]
  },
})

/** An event and those that put it right. */
const eventsOf = ({ stood }: Context, id: number): number[] => [
  id,
  ...stood.events.filter(one => one.correctsId === id).map(one => one.id),
]
