/** A criminal behaviour order is asked of the prosecution with what it does to the community, and made on conviction, or not. */
import { act, ask, atField, type Context } from '../../../casework/index.ts'
import { ageOn } from '../../../lib/index.ts'
import { moved } from '../court-order/moved.ts'
import { bornOf, interimsEnd, isYoung, madeAsks, marksOf, untilWords } from '../court-order/order.ts'
import { dayAfter, lastDayOf } from '../court-order/period.ts'
import { type OrderKind, termsRefuses } from '../court-order/kind.ts'
import { orderLife } from '../court-order/life.ts'
import { bornKnown, oldEnough, unmoved, youthTeamAsked } from '../court-order/rules.ts'
import { legalTest, testRefuses } from '../legal-test.ts'
import { signingAsks, signingRefuses } from '../signing.ts'
import { besideSentence, byProsecution, notTooLong, notTooShort, onConviction, requestedBefore } from './rules.ts'

const group = 'Criminal behaviour orders'
const common = { group, field: 'plan', when: 'asked' } as const

/** The law of the day of the conviction: Part 2 of the Act of 2014 until November 2020, the Sentencing Code since. */
export const behaviourOrderKind: OrderKind = {
  key: 'behaviour-order',
  name: 'criminal behaviour order',
  group,
  lengthRefuses({ order: { minor, from, interim, given }, ends }, { limit }) {
    const law = typeof given['convicted'] === 'string' ? given['convicted'] : from
    const longest = limit('behaviour-order.longest-under-18', law)
    const shortest = limit(`behaviour-order.shortest-${minor ? 'under-18' : 'adult'}`, law)
    const last = lastDayOf(from, longest)
    return (
      atField('ends', notTooLong.refuses({ minor, interim, ends, last }, longest)) ??
      atField('ends', notTooShort.refuses({ interim, ends, first: lastDayOf(from, shortest) }, shortest))
    )
  },
  appealWithin: () => 'behaviour-order.appeal-within',
}

export const behaviourOrderTest = legalTest({
  key: 'behaviour-order-test',
  power: 'criminal behaviour order',
  group,
  limbs: [
    {
      key: 'harm',
      asks: 'Can it be proved that they caused, or were likely to cause, harassment, alarm or distress?',
      hint: 'Beyond reasonable doubt. It need not have to do with the offence',
      source: 'Sentencing Act 2020, section 331(2)(a)',
    },
    { key: 'help', asks: 'Will an order help to prevent it?', source: 'Sentencing Act 2020, section 331(2)(b)' },
  ],
})

const statement = {
  harmDone: ask.words('What does it do to people there?', {
    under: 'Community impact statement',
    rows: 5,
    hint: 'Without names: it may be read out in court.',
  }),
  howKnown: ask.words('How is that known?', {
    rows: 3,
    hint: 'Reports and their number, a survey, officers’ observations, over which period.',
  }),
}

export const behaviourOrderRequested = act({
  ...common,
  key: 'behaviour-order-requested',
  name: 'Ask the prosecution for a criminal behaviour order',
  hint: 'Only the prosecution applies. Our part is the request, with what it does to the community.',
  asks: {
    person: ask.party('Against whom?', ['subject']),
    offence: ask.line('For which offence are they before the court?'),
    hearing: ask.optionalDay('When is the next hearing?', 'the day of the hearing'),
    ...statement,
    evidence: ask.evidence('What goes with it?', { least: 1 }),
    seeks: ask.words('What should the court order?', {
      rows: 5,
      hint: 'What is prohibited, what is required and who would supervise it.',
    }),
    youthTeam: ask.optionalDay(
      'If they are under 18: when was the youth offending team asked?',
      'the day on which the youth offending team was asked',
      {
        hint: 'The prosecution must find out what it thinks.',
      },
    ),
    ...signingAsks,
  },
  says: () => 'The prosecution was asked to apply for a criminal behaviour order',
  refuses(given, on, context) {
    const born = bornOf(context, given.person)
    return (
      testRefuses(behaviourOrderTest, context, on) ??
      atField('person', bornKnown.refuses({ born })) ??
      atField('person', oldEnough.refuses({ age: ageOn(born ?? on, on) }, context.limit('court-order.youngest', on))) ??
      atField(
        'youthTeam',
        youthTeamAsked.refuses({ minor: isYoung(context, given.person, on), asked: given.youthTeam, on, later: false }),
      ) ??
      signingRefuses(given)
    )
  },
  follows: () => [{ do: 'mark', key: 'behaviour-order-requested' }],
})

export const behaviourOrderMade = act({
  ...common,
  key: 'behaviour-order-made',
  name: 'Record a criminal behaviour order that the court made',
  offered: wasRequested,
  asks: {
    convicted: ask.optionalDay('On which day were they convicted?', 'the day of the conviction'),
    prosecution: ask.yesNo('Did the prosecution apply for it?'),
    sentence: ask.choose('Beside which sentence?', [
      { key: 'sentence', name: 'A sentence' },
      { key: 'discharge', name: 'A conditional discharge' },
      { key: 'none', name: 'None' },
    ]),
    ...madeAsks,
  },
  says: ({ kind, ends }) =>
    `${kind === 'interim' ? 'An interim criminal behaviour order' : 'A criminal behaviour order'} was made, ${untilWords(ends)}`,
  refuses(given, on, context) {
    const born = bornOf(context, given.person)
    const interim = given.kind === 'interim'
    const order = { minor: isYoung(context, given.person, on), from: on, interim, given }
    const requested = context.stood.all(behaviourOrderRequested).some(one => one.given.person === given.person)
    return (
      atField('person', requestedBefore.refuses({ requested })) ??
      atField('person', bornKnown.refuses({ born })) ??
      atField('convicted', onConviction.refuses({ convicted: given.convicted, on })) ??
      atField('prosecution', byProsecution.refuses({ prosecution: given.prosecution })) ??
      // An interim order comes before the sentence.
      (interim ? null : atField('sentence', besideSentence.refuses({ sentence: given.sentence }))) ??
      termsRefuses(given, on) ??
      behaviourOrderKind.lengthRefuses({ order, ends: given.ends }, context) ??
      atField('', unmoved.refuses({ moved: moved('behaviour-order', context) }))
    )
  },
  follows({ person, kind, ends }, on, context) {
    const order = { person, from: on, interim: kind === 'interim', minor: isYoung(context, person, on) }
    return [
      ...marksOf('behaviour-order', order, ends === null ? null : dayAfter(ends)),
      ...(order.interim ? [] : interimsEnd('behaviour-order', person, on, context)),
    ]
  },
})

export const behaviourOrderNotMade = act({
  ...common,
  key: 'behaviour-order-not-made',
  name: 'Record that no criminal behaviour order was made',
  offered: wasRequested,
  asks: {
    person: ask.party('About whom?', ['subject']),
    how: ask.choose('What happened?', [
      { key: 'acquitted', name: 'They were not convicted' },
      { key: 'prosecution', name: 'The prosecution did not apply' },
      { key: 'refused', name: 'The court refused it' },
    ]),
    why: ask.words('Why?', { rows: 3 }),
  },
  says: () => 'No criminal behaviour order was made',
  follows: ({ how }) => [{ do: 'mark', key: 'behaviour-order-not-made', value: how }],
})

function wasRequested({ stood }: Context): boolean {
  return stood.named('behaviour-order-requested').length > 0
}

export const behaviourOrderLife = orderLife(behaviourOrderKind)
