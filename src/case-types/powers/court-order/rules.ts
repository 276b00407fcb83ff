/** What holds of every order that a court makes against somebody for how they behave: whom, what it says, and when things can happen to it. */
import { rule } from '../../../lib/index.ts'
import { type Day, type Limit, limitWords } from '../../../casework/index.ts'

type Span = Pick<Limit, 'value' | 'unit'>

const order = 'our own: the record says what happened, in the order in which it could'
const acts =
  'Anti-social Behaviour, Crime and Policing Act 2014, sections 1 and 3; Sentencing Act 2020, sections 330 and 333 (from memory)'

export const bornKnown = rule<void, { born: Day | null }>({
  id: 'court-order-age-known',
  source: `${acts}: the court, the length and who is consulted depend on the age`,
  says: () =>
    'Record their date of birth first: the court, the length and who is consulted depend on it. Ask the police or the school',
  test: ({ born }) => born !== null,
})

/** Age in whole years on that day. */
export const oldEnough = rule<Span, { age: number }>({
  id: 'court-order-youngest',
  source: acts,
  limit: 'court-order.youngest',
  usually: { value: 10, unit: 'years' },
  says: l => `No court makes this order against anybody under ${l.value}: work with the family and children’s services`,
  test: ({ age }, { value }) => age >= value,
})

export const youthTeamAsked = rule<void, { minor: boolean; asked: Day | null; on: Day; later: boolean }>({
  id: 'court-order-youth-team',
  source:
    'Anti-social Behaviour, Crime and Policing Act 2014, section 14: before the application, or before the first adjourned hearing of one without notice; Sentencing Act 2020, section 331 (from memory)',
  says: () => 'They are under 18: ask the youth offending team first, and enter the day',
  test: ({ minor, asked, on, later }) => !minor || later || (asked !== null && asked <= on),
})

export const saysSomething = rule<void, { prohibitions: string; requirements: number }>({
  id: 'court-order-some-terms',
  source: acts,
  says: () => 'Enter what the order prohibits or requires: one of them at the least',
  test: ({ prohibitions, requirements }) => prohibitions.trim() !== '' || requirements > 0,
})

export const supervised = rule<void, { supervisor: string }>({
  id: 'court-order-supervised',
  source:
    'Anti-social Behaviour, Crime and Policing Act 2014, section 3; Sentencing Act 2020, section 333: a requirement names who supervises it (from memory)',
  says: () => 'Enter who supervises this requirement: a person or an organisation, which the court heard',
  test: ({ supervisor }) => supervisor.trim() !== '',
})

export const endsLater = rule<void, { on: Day; ends: Day | null }>({
  id: 'court-order-ends-later',
  source: order,
  says: () => 'Enter a last day that is not before the day of the order',
  test: ({ on, ends }) => ends === null || ends >= on,
})

/** Something was done to an order, or against it. `until`: null while no end is fixed. */
export const inItsTime = rule<void, { on: Day; from: Day; until: Day | null }>({
  id: 'court-order-in-its-time',
  source: order,
  says: () => 'Enter a day on which this order was in force',
  test: ({ on, from, until }) => from <= on && (until === null || on <= until),
})

export const servedLater = rule<void, { on: Day; from: Day }>({
  id: 'court-order-served-later',
  source: order,
  says: () => 'Enter a day that is not before the day of the order',
  test: ({ on, from }) => on >= from,
})

export const endedOnce = rule<void, { ended: Day | null }>({
  id: 'court-order-ended-once',
  source: order,
  says: () => 'This order was discharged or quashed before',
  test: ({ ended }) => ended === null,
})

export const decidedLater = rule<void, { on: Day; breach: Day }>({
  id: 'court-order-breach-decided-later',
  source: order,
  says: () => 'Enter a day that is not before the day of the breach',
  test: ({ on, breach }) => on >= breach,
})

export const noSentenceUnproved = rule<void, { proved: boolean; months: number }>({
  id: 'court-order-breach-proved',
  source: order,
  says: () => 'Nobody is detained for a breach that was not proved: enter 0, or say that it was proved',
  test: ({ proved, months }) => proved || months === 0,
})

/** `most`: what the law allows at that age, in months. */
export const sentence = rule<Span, { months: number }>({
  id: 'court-order-breach-longest',
  source:
    'Contempt of Court Act 1981, section 14; Anti-social Behaviour, Crime and Policing Act 2014, Schedule 2; Sentencing Act 2020, section 339 (all from memory)',
  limit: 'injunction.breach-adult',
  usually: { value: 24, unit: 'months' },
  says: l => `For a breach of this order at that age the law allows ${limitWords(l)} at the most`,
  test: ({ months }, { value }) => months <= value,
})

export const detainable = rule<Span, { months: number; age: number }>({
  id: 'court-order-breach-youngest',
  source:
    'Anti-social Behaviour, Crime and Policing Act 2014, Schedule 2; Sentencing Act 2020, section 235 (both from memory)',
  limit: 'injunction.breach-youngest',
  usually: { value: 14, unit: 'years' },
  says: l => `Nobody under ${l.value} is detained for a breach of this order`,
  test: ({ months, age }, { value }) => months === 0 || age >= value,
})

/** `last`: the last day on which an appeal needs no leave of the court. */
export const appealInTime = rule<Span, { on: Day; last: Day; leave: string }>({
  id: 'court-order-appeal-in-time',
  source: 'Civil Procedure Rules, rule 52.12; Criminal Procedure Rules, rule 34.2 (both from memory)',
  limit: 'injunction.appeal-within',
  usually: { value: 21, unit: 'days' },
  says: l => `That is later than ${limitWords(l)} after the order: enter the leave of the court for a late appeal`,
  test: ({ on, last, leave }) => on <= last || leave.trim() !== '',
})

/** What is counted of an order follows from all that happened to it. */
export const unmoved = rule<void, { moved: boolean }>({
  id: 'court-order-unmoved',
  source: order,
  says: () => 'Something was recorded of this order since: put that right first, or record a variation',
  test: ({ moved }) => !moved,
})
