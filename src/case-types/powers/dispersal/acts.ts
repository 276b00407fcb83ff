/**
 * Dispersal is a power of the police. They record it: at their own cases, and at those of others that an agreement lets them receive,
 * where it is kept and read but not counted.
 */
import { act, actsFor, ask, atField, type Context } from '../../../casework/index.ts'
import { type Moment, inWords, isBefore, momentOf } from '../closure/moment.ts'
import { legalTest, testRefuses } from '../legal-test.ts'
import { signingAsks } from '../signing.ts'
import {
  authorisedBy,
  awayTooLong,
  beginsLater,
  byPolice,
  endsLater,
  essentialPlaces,
  inWriting,
  nobodyTooYoung,
  noPicket,
  notTooLong,
  rightsMinded,
  somebody,
  takenHome,
  whileAuthorised,
  writtenDown,
} from './rules.ts'

export const group = 'Dispersal by the police'

const answered = legalTest({
  key: 'dispersal-test',
  power: 'dispersal authorisation',
  group,
  limbs: [
    {
      key: 'people',
      asks: 'Is it likely that people there are harassed, alarmed or distressed?',
      source: 'Act of 2014, section 34(2)(a)',
      either: true,
    },
    {
      key: 'crime',
      asks: 'Is it likely that crime or disorder happens there?',
      source: 'Act of 2014, section 34(2)(b)',
      either: true,
    },
    {
      key: 'necessary',
      asks: 'May the power be needed there to remove or reduce that likelihood?',
      hint: 'On reasonable grounds',
      source: 'Act of 2014, section 34(2)',
    },
  ],
})
export const dispersalTest: typeof answered = {
  ...answered,
  act: {
    ...answered.act,
    anybody: true,
    field: 'concern',
    refuses: (given, on, context) => policeOnly(context) ?? answered.act.refuses?.(given, on, context) ?? null,
  },
}

const policeOnly = (context: Context) => atField('', byPolice.refuses({ kind: actsFor(context) }))
const common = { group, field: 'concern', when: 'asked', anybody: true } as const
const hoursBetween = (from: Moment, to: Moment) => from.until(to).total('hours')

export const dispersalAuthorised = act({
  ...common,
  key: 'dispersal-authorised',
  name: 'Record a dispersal authorisation',
  hint: 'The police record it, for a locality and 48 hours at the most.',
  asks: {
    place: ask.line('Which locality?'),
    boundary: ask.words('Where does it end?', { rows: 3, hint: 'The streets around it, or the number of its map.' }),
    from: ask.day('From which day?', 'the first day'),
    fromTime: ask.time('From what time?'),
    until: ask.day('Until which day?', 'the last day'),
    untilTime: ask.time('Until what time?'),
    grounds: ask.words('On which grounds?', { rows: 4 }),
    rights: ask.yesNo('Did the officer have particular regard to the freedoms of expression and of assembly?', {
      hint: 'Articles 10 and 11 of the Convention on Human Rights.',
    }),
    written: ask.yesNo('Is it in writing, signed, with its grounds?'),
    reference: ask.line('Police reference'),
    ...signingAsks,
  },
  says: given => `Dispersal authorised, from ${inWords(beginOf(given))} until ${inWords(endOf(given))}`,
  refuses(given, on, context) {
    const hours = hoursBetween(beginOf(given), endOf(given))
    const longest = context.limit('dispersal.longest', given.from)
    return (
      policeOnly(context) ??
      testRefuses(dispersalTest, context, on) ??
      atField('rank', authorisedBy.refuses({ rank: given.rank })) ??
      atField('written', inWriting.refuses({ written: given.written })) ??
      atField('rights', rightsMinded.refuses({ rights: given.rights })) ??
      atField('from', beginsLater.refuses({ on, from: given.from })) ??
      atField('until', endsLater.refuses({ hours })) ??
      atField('until', notTooLong.refuses({ hours }, longest))
    )
  },
  follows: () => [{ do: 'mark', key: 'dispersal' }],
})

type Span = { readonly from: string; readonly fromTime: string; readonly until: string; readonly untilTime: string }
export const beginOf = ({ from, fromTime }: Span): Moment => momentOf(from, fromTime)
export const endOf = ({ until, untilTime }: Span): Moment => momentOf(until, untilTime)

const which = { authorisation: ask.record('Under which authorisation?', dispersalAuthorised.key) }
const offered = ({ stood }: Context) => stood.all(dispersalAuthorised).length > 0

export const dispersalDirected = act({
  ...common,
  key: 'dispersal-directed',
  name: 'Record directions to leave',
  hint: 'Numbers only, and no names: the police keep who it was.',
  offered,
  asks: {
    ...which,
    time: ask.time('At what time were they given?'),
    by: ask.choose('Who gave them?', [
      { key: 'constable', name: 'A constable in uniform' },
      { key: 'pcso', name: 'A police community support officer' },
    ]),
    adults: ask.whole('How many were 18 or older?', { most: 999 }),
    older: ask.whole('How many were 16 or 17?', { most: 999 }),
    younger: ask.whole('How many were 10 to 15?', { most: 999 }),
    tooYoung: ask.whole('How many appeared to be under 10?', { most: 999 }),
    taken: ask.whole('How many were taken home or to a place of safety?', { most: 999 }),
    items: ask.whole('How many things were to be handed over?', {
      most: 999,
      hint: 'Those that were used, or likely to be, to harass, alarm or distress.',
    }),
    away: ask.day('Until which day must they stay away?', 'the last day on which they must stay away'),
    awayTime: ask.time('Until what time?'),
    protest: ask.choose('Did they picket peacefully, or walk in a procession?', [
      { key: 'no', name: 'No' },
      { key: 'picket', name: 'A peaceful picket' },
      { key: 'procession', name: 'A procession that the law allows' },
    ]),
    reachable: ask.yesNo('Can all of them still reach home, work, school, treatment and court?'),
    recorded: ask.yesNo('Is each of them recorded by whoever gave it?', {
      hint: 'To whom, what, where and for how long; and in writing to the person, unless that was not practicable.',
    }),
    words: ask.words('What happened?', { rows: 3, optional: true }),
  },
  says: ({ adults, older, younger }) => `Directions to leave were given to ${adults + older + younger}`,
  refuses(given, on, context) {
    const of = context.stood.all(dispersalAuthorised).find(one => one.id === given.authorisation)
    const at = momentOf(on, given.time)
    const within = of === undefined || (!isBefore(at, beginOf(of.given)) && isBefore(at, endOf(of.given)))
    const longest = context.limit('dispersal.away-longest', on)
    return (
      policeOnly(context) ??
      atField('time', whileAuthorised.refuses({ within })) ??
      atField('adults', somebody.refuses({ directed: given.adults + given.older + given.younger })) ??
      atField('tooYoung', nobodyTooYoung.refuses({ tooYoung: given.tooYoung })) ??
      atField('taken', takenHome.refuses({ taken: given.taken, under16: given.younger })) ??
      atField(
        'away',
        awayTooLong.refuses({ hours: hoursBetween(at, momentOf(given.away, given.awayTime)) }, longest),
      ) ??
      atField('protest', noPicket.refuses({ protest: given.protest })) ??
      atField('reachable', essentialPlaces.refuses({ reachable: given.reachable })) ??
      atField('recorded', writtenDown.refuses({ recorded: given.recorded }))
    )
  },
  follows: ({ adults, older, younger, items }) => [
    { do: 'mark', key: 'dispersal-directed', n: adults + older + younger },
    ...(items > 0 ? [{ do: 'mark' as const, key: 'dispersal-items', n: items }] : []),
  ],
})

export const dispersalBreached = act({
  ...common,
  key: 'dispersal-breached',
  name: 'Record that a direction was not kept',
  hint: 'It is an offence not to keep it without a reasonable excuse.',
  offered,
  asks: {
    ...which,
    people: ask.whole('By how many?', { least: 1, most: 999 }),
    evidence: ask.evidence('What bears it out?'),
    followed: ask.words('What was done about it?', {
      rows: 3,
      hint: 'A warning, an arrest, a report for prosecution.',
    }),
  },
  says: ({ people }) => `Directions were not kept by ${people}`,
  refuses: (_given, _on, context) => policeOnly(context),
  follows: ({ people }) => [{ do: 'mark', key: 'dispersal-breached', n: people }],
})

export const dispersalReviewed = act({
  ...common,
  key: 'dispersal-reviewed',
  name: 'Record what came of a dispersal',
  offered,
  asks: {
    ...which,
    words: ask.words('What came of it?', {
      rows: 4,
      hint: 'Was it used? Did it help, or move the trouble elsewhere? What now?',
    }),
  },
  says: () => 'The dispersal was reviewed',
  refuses: (_given, _on, context) => policeOnly(context),
})
