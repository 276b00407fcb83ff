/** The rules of making an order, of its length, and of its renewal. */
import { type Day, type Limit, limitWords } from '../../../casework/index.ts'
import { rule } from '../../../lib/index.ts'

const act = (section: string) => `Anti-social Behaviour, Crime and Policing Act 2014, section ${section}`

export const orderComplete = rule<void, { prohibitions: number; bare: number }>({
  id: 'spaces-order-complete',
  source: `${act('59(4) and (7)')}: an order prohibits or requires something in a restricted area that it identifies`,
  says: () =>
    'An order forbids or requires at least one thing, and what holds only in zones has a zone: add what is missing first',
  test: ({ prohibitions, bare }) => prohibitions > 0 && bare === 0,
})

export const rightsWeighed = rule<void, { rights: string }>({
  id: 'spaces-rights-weighed',
  source: `${act('72(1)')}; Human Rights Act 1998, schedule 1, articles 10 and 11`,
  says: () =>
    'It restricts freedom of expression or of assembly more than is needed, so it cannot be decided so: change what it forbids first',
  test: ({ rights }) => rights !== 'unjustified',
})

export const councilDecides = rule<void, { rank: string }>({
  id: 'spaces-council-decides',
  source: act('59(1)'),
  says: () => 'Only the council makes, changes or ends the order: choose who signs for it',
  test: ({ rank }) => ['council-officer', 'designated', 'chief-executive'].includes(rank),
})

export const startsAfterMaking = rule<void, { on: Day; starts: Day }>({
  id: 'spaces-starts-after-making',
  source: `${act('59(8)')}: it is published before it has effect`,
  says: () => 'The order begins on the day on which it is made, or later',
  test: ({ on, starts }) => starts >= on,
})

export const endsAfterStart = rule<void, { starts: Day; ends: Day }>({
  id: 'spaces-ends-after-start',
  source: act('60'),
  says: () => 'The last day is the first day of that time, or later',
  test: ({ starts, ends }) => ends >= starts,
})

/** `latest`: the last day that the law lets it have. The limit of an expedited order stands in its place for one. */
export const notTooLong = rule<Limit, { ends: Day; latest: Day }>({
  id: 'spaces-not-too-long',
  source: act('60(1) and (2)'),
  limit: 'spaces-order.longest',
  says: most =>
    `The order may last ${limitWords(most)} at the most, and so may each extension: enter an earlier last day`,
  test: ({ ends, latest }) => ends <= latest,
})

export const consentGiven = rule<void, { kind: string; consent: string }>({
  id: 'spaces-consent-given',
  source: `${act('72A(3) to (5)')}: before an expedited order is made, varied or discharged`,
  says: () =>
    'An expedited order needs the consent of the chief officer of police, and of whoever the school or the NHS body authorised for this: say who they are, and when they consented',
  test: ({ kind, consent }) => kind !== 'expedited' || consent.trim() !== '',
})

export const ordinaryOnly = rule<void, { change: string; kind: string }>({
  id: 'spaces-ordinary-only',
  source: `${act('60A')}, from memory and not checked: our own beyond it, because it is short`,
  says: () => 'An expedited order is not extended: propose an ordinary one',
  test: ({ change, kind }) => change !== 'extend' || kind !== 'expedited',
})

export const testedAnew = rule<void, { anew: boolean }>({
  id: 'spaces-tested-anew',
  source: act('60(2) and 61'),
  says: () => 'Answer the legal test anew for this change: an answer of before it was begun does not bear it',
  test: ({ anew }) => anew,
})

/** `until`: the last day of the order as it stands. */
export const whileInForce = rule<void, { on: Day; until: Day }>({
  id: 'spaces-changed-while-in-force',
  source: `${act('60(2)')}: before the time when it would expire`,
  says: () => 'The order had run out by then, and cannot be extended, changed or ended any more: propose a new one',
  test: ({ on, until }) => on <= until,
})

export const variedFrom = rule<void, { on: Day; from: Day; until: Day }>({
  id: 'spaces-varied-from',
  source: act('61'),
  says: () => 'The variation holds from the day of the decision or later, and not after the last day of the order',
  test: ({ on, from, until }) => on <= from && from <= until,
})

/** `last`: the last day on which it can be challenged. */
export const challengeOver = rule<void, { result: string; on: Day; last: Day }>({
  id: 'spaces-challenge-over',
  source: act('66'),
  says: () => 'Whether it was challenged is known once the time for it is over',
  test: ({ result, on, last }) => result !== 'none' || on > last,
})

export const publishedAfterMaking = rule<void, { on: Day; made: Day }>({
  id: 'spaces-published-after-making',
  source: `${act('59(8)')}; Anti-social Behaviour, Crime and Policing Act 2014 (Publication of Public Spaces Protection Orders) Regulations 2014, regulation 2`,
  says: () => 'An order is published once it is made',
  test: ({ on, made }) => on >= made,
})
