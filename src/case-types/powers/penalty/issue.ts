/** A fixed penalty notice is given: for an offence of the tariff, with evidence, to somebody old enough, for what the tariff says. */
import { act, after, ask, atField, type Context, type Day, type Effect, type Method } from '../../../casework/index.ts'
import { ageOn, pounds } from '../../../lib/index.ts'
import { lineName, offenceOf, tariffLines } from './offences.ts'
import { type Issued, keys, penalties, terms, unpaidValue } from './penalties.ts'
import {
  ageKnown,
  asTariff,
  brokenNamed,
  evidenced,
  noAccident,
  notAbove,
  notBelow,
  offenceFirst,
  oldEnough,
  oneNotice,
  stillProsecutable,
  unmoved,
  wouldProsecute,
} from './rules.ts'
import { tariffOn } from './tariff.ts'

export const group = 'Fixed penalties'

export const ways = [
  { key: 'hand', name: 'Handed over' },
  { key: 'post', name: 'First class post' },
  { key: 'left', name: 'Left at the address' },
] as const satisfies readonly { key: Method; name: string }[]

/** The first day after one. */
export const dayAfter = (day: Day): Day => Temporal.PlainDate.from(day).add({ days: 1 }).toString()

export const penaltyIssued = act({
  key: keys.issued,
  name: 'Give a fixed penalty notice',
  group,
  hint: 'The day is the day on which it was handed over, posted or left. The law and the tariff of the day of the offence count.',
  field: 'plan',
  when: 'asked',
  asks: {
    line: ask.choose('For what?', tariffLines, { under: 'The offence' }),
    offenceDay: ask.day('On which day?', 'the day of the offence'),
    offenceTime: ask.time('At what time?', { optional: true, hint: 'For example, 2:30pm or 14:30' }),
    place: ask.line('Where?'),
    broken: ask.line('Which order or notice was not kept?', {
      optional: true,
      hint: 'Only of a public spaces protection order or a community protection notice.',
    }),
    to: ask.party('Who gets the notice?', ['subject'], { under: 'Who' }),
    body: ask.several('If it is no person', [{ key: 'yes', name: 'It is a company or another body' }]),
    evidence: ask.evidence('What shows it?', { under: 'The evidence' }),
    stands: ask.yesNo('Would it support a prosecution?', {
      hint: 'Whoever does not pay is prosecuted: who did it, what, when and where can all be shown.',
    }),
    meant: ask.yesNo('Was it more than an accident?'),
    number: ask.line('Number of the notice', { most: 30, under: 'The notice' }),
    how: ask.choose('How was it given?', ways),
    amount: ask.optionalMoney('Full amount on the notice', {
      hint: 'Leave it empty for what the tariff says.',
    }),
  },
  says: (given, { limit, today }) => {
    const on = today.toString()
    const { full, discounted } = tariffOn({ limit }, given.line, given.offenceDay)
    const less = discounted < full ? `, or ${pounds(discounted)} while the discount lasts` : ''
    return `Fixed penalty notice ${given.number} for ${lineName(given.line).toLowerCase()}: ${pounds(given.amount ?? full)}${less}, with ${limit('penalty.pay-days', on).value} days to pay`
  },
  refuses: (given, on, context) => {
    const { line, offenceDay, to, body, evidence, stands, meant, broken, number } = given
    const isBody = body.length > 0
    const born = context.people.find(one => one.id === to)?.born ?? null
    const age = born === null ? null : ageOn(born, offenceDay)
    const offence = offenceOf(line)
    const within = context.limit('prosecution.summary-within', offenceDay)
    const last = offence?.summary ? after(offenceDay, within, []) : null
    const others = penalties(context).filter(one => one.ended?.as !== 'cancelled')
    const { full, least, most } = tariffOn(context, line, offenceDay)
    const amount = given.amount ?? full
    return (
      atField('offenceDay', offenceFirst.refuses({ offence: offenceDay, on })) ??
      atField('offenceDay', stillProsecutable.refuses({ on, last }, within)) ??
      atField('broken', brokenNamed.refuses({ breaks: offence?.breaks ?? false, broken })) ??
      atField('to', ageKnown.refuses({ body: isBody, born })) ??
      atField('to', oldEnough.refuses({ age }, context.limit('penalty.youngest', on))) ??
      atField('evidence', evidenced.refuses({ evidence: evidence.length })) ??
      atField('stands', wouldProsecute.refuses({ stands })) ??
      atField('meant', noAccident.refuses({ meant })) ??
      atField('amount', notAbove.refuses({ amount }, most)) ??
      atField('amount', notBelow.refuses({ amount }, least)) ??
      atField('amount', asTariff.refuses({ amount }, full)) ??
      atField(
        'number',
        oneNotice.refuses({
          given: others.some(
            one => one.given.number === number.trim() || unpaidValue(one.given) === unpaidValue(given),
          ),
        }),
      ) ??
      atField('', unmoved.refuses({ moved: followed(context) }))
    )
  },
  follows: (given, on, context) => {
    const { full, lastPay } = terms(given, on, on, given.how, context)
    return marks(given, on, { full, late: dayAfter(lastPay) })
  },
})

/** Whether something was done about the notice that is being put right: it refers to one that is not among the others. */
const followed = ({ stood }: Context): boolean =>
  [keys.again, keys.paid, keys.withdrawn, keys.cancelled]
    .flatMap(key => stood.named(key))
    .some(({ given }) => !stood.events.some(one => one.id === given['penalty']))

/** Counted once as an action and as a notice, and as unpaid from the day after its last day for payment. */
const marks = (given: Issued, on: Day, { full, late }: { full: number; late: Day }): Effect[] => [
  { do: 'mark', key: 'action', value: 'fixed-penalty', on },
  { do: 'mark', key: 'penalty', value: offenceOf(given.line)?.key ?? given.line, n: full, on },
  { do: 'begin', key: 'penalty-unpaid', value: unpaidValue(given), on: late },
]
