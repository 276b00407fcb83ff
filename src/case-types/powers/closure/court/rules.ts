/** What the Act wants of the court's part in a closure: for how long it can adjourn, close and extend, and until when it is asked. */
import { rule } from '../../../../lib/index.ts'
import { type Limit, limitWords } from '../../../../casework/index.ts'
import { isBefore, type Moment } from '../moment.ts'

type Span = Pick<Limit, 'value' | 'unit'>

const act = (section: string) => `Anti-social Behaviour, Crime and Policing Act 2014, section ${section}`

export const notDecided = rule<void, { decided: boolean }>({
  id: 'closure-not-decided',
  source: act('80'),
  says: () => 'The court decided on this application already',
  test: ({ decided }) => !decided,
})

export const notCancelled = rule<void, { cancelled: boolean }>({
  id: 'closure-not-cancelled',
  source: act('80(1)'),
  says: () => 'This notice was cancelled: no closure order follows it',
  test: ({ cancelled }) => !cancelled,
})

export const servedFirst = rule<void, { served: Moment | null; at: Moment }>({
  id: 'closure-served-first',
  source: act('79 and 80(3)'),
  says: () => 'First record how the notice was served: the court hears the application after it',
  test: ({ served, at }) => served !== null && !isBefore(at, served),
})

export const appliedFirst = rule<void, { applied: boolean }>({
  id: 'closure-applied-first',
  source: act('80(1) and (5)'),
  says: () => 'First record the application for the closure order',
  test: ({ applied }) => applied,
})

/** Whatever else is recorded of the court comes later than this. */
export const afterTheEarlier = rule<void, { at: Moment; earlier: Moment }>({
  id: 'closure-after-earlier',
  source: 'our own: what follows comes later',
  says: () => 'Enter an end that is later than this decision',
  test: ({ at, earlier }) => isBefore(earlier, at),
})

/** `until`, `latest`: 'YYYY-MM-DD'. */
export const adjournedWithin = rule<Span, { until: string; latest: string }>({
  id: 'closure-adjourned-within',
  source: act('81(3)'),
  limit: 'closure.adjourned-longest',
  usually: { value: 14, unit: 'days' },
  says: l => `The court can adjourn the hearing for ${limitWords(l)} at the most, from the first hearing`,
  test: ({ until, latest }) => until <= latest,
})

export const continuedWithin = rule<Span, { until: Moment; latest: Moment }>({
  id: 'closure-continued-within',
  source: act('81(2)'),
  limit: 'closure.continued-longest',
  usually: { value: 48, unit: 'hours' },
  says: l => `The court can keep the notice in force for ${limitWords(l)} more at the most`,
  test: ({ until, latest }) => !isBefore(latest, until),
})

export const continuedTime = rule<void, { on: string | null; at: string }>({
  id: 'closure-continued-time',
  source: act('81(2)'),
  says: () => 'Enter both the day and the time until which the notice stays in force, or neither',
  test: ({ on, at }) => (on === null) === (at === ''),
})

export const orderWithin = rule<Span, { ends: Moment; latest: Moment }>({
  id: 'closure-order-length',
  source: act('80(6)'),
  limit: 'closure.order-longest',
  usually: { value: 3, unit: 'months' },
  says: l => `A closure order lasts ${limitWords(l)} at the most, to the minute`,
  test: ({ ends, latest }) => !isBefore(latest, ends),
})

export const appliedBeforeExpiry = rule<void, { at: Moment; begins: Moment; ends: Moment }>({
  id: 'closure-extension-before-expiry',
  source: act('82(1)'),
  says: () => 'An extension is applied for while the order is in force: after its end, only a new notice begins anew',
  test: ({ at, begins, ends }) => !isBefore(at, begins) && isBefore(at, ends),
})

export const extensionApplied = rule<void, { applied: boolean }>({
  id: 'closure-extension-applied-first',
  source: act('82(1)'),
  says: () => 'First record the application to extend the order, which was made before it ended',
  test: ({ applied }) => applied,
})

export const extensionWithin = rule<Span, { ends: Moment; latest: Moment }>({
  id: 'closure-extension-length',
  source: act('82(7)'),
  limit: 'closure.order-extension',
  usually: { value: 3, unit: 'months' },
  says: l => `A closure order is extended by ${limitWords(l)} at the most`,
  test: ({ ends, latest }) => !isBefore(latest, ends),
})

export const totalWithin = rule<Span, { ends: Moment; latest: Moment }>({
  id: 'closure-order-total',
  source: act('82(8)'),
  limit: 'closure.order-total',
  usually: { value: 6, unit: 'months' },
  says: l => `With all extensions a closure order lasts ${limitWords(l)} at the most`,
  test: ({ ends, latest }) => !isBefore(latest, ends),
})

/** Something is done to an order, or against it, at a moment. */
export const orderRuns = rule<void, { at: Moment; begins: Moment; ends: Moment }>({
  id: 'closure-order-runs',
  source: act('80, 82 and 83'),
  says: () => 'Enter a day and time at which this order was in force',
  test: ({ at, begins, ends }) => !isBefore(at, begins) && isBefore(at, ends),
})

/** `last`: the last day for an appeal. `made`: null where nobody appealed. */
export const appealInTime = rule<Span, { made: string | null; decided: string; last: string }>({
  id: 'closure-appeal-in-time',
  source: act('84: beginning with the day of the decision'),
  limit: 'closure.appeal-within',
  usually: { value: 21, unit: 'days' },
  says: l => `An appeal is made within ${limitWords(l)}, of which the day of the decision is the first`,
  test: ({ made, decided, last }) => made === null || (decided <= made && made <= last),
})

export const appealOver = rule<void, { made: string | null; on: string; last: string }>({
  id: 'closure-appeal-over',
  source: act('84'),
  says: () => 'Somebody can still appeal: say that there was no appeal once the time for it is over',
  test: ({ made, on, last }) => made !== null || on > last,
})
