/** Rules of the criminal behaviour order: only with a conviction, only where the prosecution asks for it, and how long it lasts at which age. */
import { rule } from '../../../lib/index.ts'
import { type Day, type Limit, limitWords } from '../../../casework/index.ts'

type Span = Pick<Limit, 'value' | 'unit'>
const act = (section: string) =>
  `Sentencing Act 2020, section ${section}; for convictions before 1 December 2020 Part 2 of the Anti-social Behaviour, Crime and Policing Act 2014`

export const onConviction = rule<void, { convicted: Day | null; on: Day }>({
  id: 'behaviour-order-conviction',
  source: act('330'),
  says: () =>
    'Enter the day of the conviction, not after this one: without a conviction there is no criminal behaviour order. Think of an injunction',
  test: ({ convicted, on }) => convicted !== null && convicted <= on,
})

export const byProsecution = rule<void, { prosecution: boolean }>({
  id: 'behaviour-order-prosecution',
  source: act('331(1)(b)'),
  says: () =>
    'Only the prosecution can apply for it, and no court makes one by itself: ask the Crown Prosecution Service',
  test: ({ prosecution }) => prosecution,
})

export const besideSentence = rule<void, { sentence: string }>({
  id: 'behaviour-order-sentence',
  source: act('331(3)'),
  says: () => 'It is made beside a sentence or a conditional discharge, and never alone',
  test: ({ sentence }) => sentence !== 'none',
})

export const requestedBefore = rule<void, { requested: boolean }>({
  id: 'behaviour-order-requested',
  source: 'our own: an order without a request is recorded with what it stands on all the same',
  says: () => 'First record the request to the prosecution, even if somebody else made it',
  test: ({ requested }) => requested,
})

/** `last`: the last day that the law allows. An interim order has no such limit. */
export const notTooLong = rule<Span, { minor: boolean; interim: boolean; ends: Day | null; last: Day }>({
  id: 'behaviour-order-length-under-18',
  source: act('334(4)'),
  limit: 'behaviour-order.longest-under-18',
  usually: { value: 3, unit: 'years' },
  says: l =>
    `They were under 18 on the day of the order: it says its last day, and lasts ${limitWords(l)} at the most, the day of the order included`,
  test: ({ minor, interim, ends, last }) => interim || !minor || (ends !== null && ends <= last),
})

/** `first`: the first day on which the law lets it end. Until further order is long enough for an adult. */
export const notTooShort = rule<Span, { interim: boolean; ends: Day | null; first: Day }>({
  id: 'behaviour-order-length-least',
  source: act('334(4) and (5)'),
  limit: 'behaviour-order.shortest-adult',
  usually: { value: 2, unit: 'years' },
  says: l => `At that age it lasts ${limitWords(l)} or longer, the day of the order included`,
  test: ({ interim, ends, first }) => interim || ends === null || ends >= first,
})
