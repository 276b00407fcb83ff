/** Acceptable behaviour contracts: offered, signed, watched, broken, ended. They are voluntary, and breaking one has no penalty. */
import { act, after, ask, atField, type Context, type Day, type Effect } from '../../../casework/index.ts'
import { ageOn, isMinor, longDate } from '../../../lib/index.ts'
import {
  ageKnown,
  endsAfterSigning,
  inItsTime,
  notEnded,
  notTooLong,
  oldEnough,
  oneAtATime,
  voluntary,
  withGuardian,
  youthTeamTold,
} from './rules.ts'

const stages = ['assessed', 'open', 'monitoring'] as const

export const contractRefused = act({
  key: 'contract-refused',
  name: 'Record that a contract was refused',
  group: 'Contracts',
  field: 'plan',
  when: 'asked',
  in: stages,
  asks: {
    person: ask.party('Who?', ['subject']),
    why: ask.words('What did they say?', { rows: 3 }),
  },
  says: () => 'Acceptable behaviour contract refused',
  follows: () => [{ do: 'mark', key: 'contract-refused' }],
})

const dayAfter = (day: Day): Day => Temporal.PlainDate.from(day).add({ days: 1 }).toString()

/** `to`: the first day on which it is in force no more. A contract ends by itself: nobody has to say so for the figures to be right. */
const marks = (from: Day, to: Day, minor: boolean): Effect[] => [
  { do: 'mark', key: 'contract-signed', value: minor ? 'under-18' : 'adult', on: from },
  { do: 'begin', key: 'contract', on: from },
  { do: 'end', key: 'contract', on: to },
]

export const contractSigned = act({
  key: 'contract-signed',
  name: 'Record a signed contract',
  group: 'Contracts',
  hint: 'An acceptable behaviour contract is voluntary. The day is the day on which the last of all signed.',
  field: 'plan',
  when: 'asked',
  in: stages,
  asks: {
    person: ask.party('Who signed?', ['subject']),
    freely: ask.yesNo('Did they agree freely?', {
      hint: 'They were told that they need not sign, and could ask for advice.',
    }),
    terms: ask.words('What do they promise?', {
      rows: 6,
      hint: 'What they will not do, and where; in words that they use.',
    }),
    help: ask.words('What help is promised to them?', { rows: 3, optional: true }),
    ends: ask.day('Until when?', 'its last day'),
    guardian: ask.optionalParty('If they are under 18: which parent or guardian signed?', ['relative', 'other']),
    youthTeam: ask.optionalDay(
      'If they are under 18: when was the youth offending team told?',
      'the day on which the youth offending team was told',
    ),
  },
  says: ({ ends }) => `Acceptable behaviour contract signed, until ${longDate(ends)}`,
  refuses: ({ person, freely, ends, guardian, youthTeam }, on, context) => {
    const born = context.people.find(one => one.id === person)?.born ?? null
    const minor = born !== null && isMinor(born, on)
    const longest = context.limit('asb.contract-longest', on)
    const others = contracts(context).filter(one => one.person === person)
    return (
      atField('freely', voluntary.refuses({ freely })) ??
      atField('person', ageKnown.refuses({ born })) ??
      atField(
        'person',
        oldEnough.refuses({ age: ageOn(born ?? on, on) }, context.limit('asb.contract-youngest', on)),
      ) ??
      atField('guardian', withGuardian.refuses({ minor, guardian })) ??
      atField('youthTeam', youthTeamTold.refuses({ minor, told: youthTeam, on })) ??
      atField('ends', endsAfterSigning.refuses({ on, ends })) ??
      atField('ends', notTooLong.refuses({ ends, latest: after(on, longest, context.closures) }, longest)) ??
      atField('person', oneAtATime.refuses({ on, ends, others }))
    )
  },
  follows: ({ person, ends }, on, { people }) => {
    const born = people.find(one => one.id === person)?.born ?? null
    return marks(on, dayAfter(ends), born !== null && isMinor(born, on))
  },
})

export const contractReviewed = act({
  key: 'contract-reviewed',
  name: 'Review a contract',
  group: 'Contracts',
  field: 'plan',
  when: 'asked',
  offered: ({ stood }) => stood.first(contractSigned) !== undefined,
  asks: {
    contract: ask.record('Which one?', 'contract-signed'),
    kept: ask.choose('Is it kept?', [
      { key: 'kept', name: 'Kept' },
      { key: 'mostly', name: 'Mostly kept' },
      { key: 'broken', name: 'Not kept' },
    ]),
    words: ask.words('What was said?', { rows: 4 }),
  },
  says: ({ kept }) => `Contract reviewed: ${{ kept: 'kept', mostly: 'mostly kept', broken: 'not kept' }[kept]}`,
  refuses: ({ contract }, on, context) => outside(contract, on, context),
})

export const contractBroken = act({
  key: 'contract-broken',
  name: 'Record that a contract was broken',
  group: 'Contracts',
  hint: 'No penalty follows. It is evidence of what happened, and a reason to talk.',
  field: 'concern',
  when: 'asked',
  offered: ({ stood }) => stood.first(contractSigned) !== undefined,
  asks: {
    contract: ask.record('Which one?', 'contract-signed'),
    what: ask.words('What was done, against which promise?', { rows: 4 }),
    evidence: ask.words('How is it known?', { rows: 3 }),
    follows: ask.words('What was done about it?', { rows: 3, hint: 'A talk, a change of the contract, a warning.' }),
  },
  says: () => 'Contract broken: evidence, and no penalty',
  refuses: ({ contract }, on, context) => outside(contract, on, context),
  follows: () => [{ do: 'mark', key: 'contract-breached' }],
})

export const contractEnded = act({
  key: 'contract-ended',
  name: 'End a contract',
  group: 'Contracts',
  field: 'plan',
  when: 'asked',
  offered: ({ stood }) => stood.first(contractSigned) !== undefined,
  asks: {
    contract: ask.record('Which one?', 'contract-signed'),
    why: ask.choose('Why?', [
      { key: 'done', name: 'It ran its time' },
      { key: 'agreed', name: 'All agreed to end it early' },
      { key: 'left', name: 'Whoever signed wants it no longer' },
      { key: 'broken', name: 'It was not kept' },
      { key: 'moved', name: 'They moved away' },
    ]),
    words: ask.words('What came of it?', { rows: 3 }),
  },
  says: ({ why }) => `Contract ended${why === 'done' ? ', its time over' : ' early'}`,
  refuses: ({ contract }, on, context) =>
    atField(
      'contract',
      notEnded.refuses({ ended: contracts(context).find(one => one.id === contract)?.ended ?? null }),
    ) ?? outside(contract, on, context),
  follows: ({ contract }, on, context) => {
    const found = contracts(context).find(one => one.id === contract)
    if (!found) return []
    return [...found.events.map((record): Effect => ({ do: 'unmark', record })), ...marks(found.from, on, found.minor)]
  },
})

export type Contract = {
  readonly id: number
  /** The event that recorded it, and those that put it right. */
  readonly events: readonly number[]
  readonly person: number
  readonly minor: boolean
  readonly from: Day
  /** The last day that it was signed for, or the day on which somebody ended it. */
  readonly until: Day
  /** The first day on which it is in force no more: the day on which it was ended, or the one after its last. */
  readonly to: Day
  readonly ended: Day | null
  readonly terms: string
}

/** Every contract of a case, those that are over among them. */
export const contracts = ({ stood, people }: Pick<Context, 'stood' | 'people'>): Contract[] =>
  stood.all(contractSigned).map(({ id, day, given }) => {
    const ended = stood.all(contractEnded).find(one => one.given.contract === id)?.day ?? null
    const born = people.find(one => one.id === given.person)?.born ?? null
    return {
      id,
      events: [id, ...stood.events.filter(one => one.correctsId === id).map(one => one.id)],
      person: given.person,
      minor: born !== null && isMinor(born, day),
      from: day,
      until: ended ?? given.ends,
      to: ended ?? dayAfter(given.ends),
      ended,
      terms: given.terms,
    }
  })

export const inForce = (context: Pick<Context, 'stood' | 'people'>, on: Day): Contract[] =>
  contracts(context).filter(one => one.from <= on && on < one.to)

const outside = (id: number, on: Day, context: Context) => {
  const { from = on, until = on } = contracts(context).find(one => one.id === id) ?? {}
  return atField('on', inItsTime.refuses({ on, from, until }))
}
