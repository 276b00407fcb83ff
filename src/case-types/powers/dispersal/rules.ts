/** Rules of dispersal: who authorises it, for how long, what was minded, and to whom no direction can be given. */
import { rule } from '../../../lib/index.ts'
import { type Day, type Limit, limitWords } from '../../../casework/index.ts'

type Span = Pick<Limit, 'value' | 'unit'>
const act = (section: string) => `Anti-social Behaviour, Crime and Policing Act 2014, section ${section}`

/** `kind`: of the agency that records it; undefined while a form is only shown. */
export const byPolice = rule<void, { kind: string | undefined }>({
  id: 'dispersal-police',
  source: act('34 and 35'),
  says: () =>
    'Dispersal is a power of the police, and they record it: ask them to, or write down what they told you as evidence',
  test: ({ kind }) => kind === undefined || kind === 'police',
})

export const authorisedBy = rule<void, { rank: string }>({
  id: 'dispersal-rank',
  source: act('34(1)'),
  says: () => 'An officer of the rank of inspector or above authorises it',
  test: ({ rank }) => ['inspector', 'superintendent'].includes(rank),
})

export const inWriting = rule<void, { written: boolean }>({
  id: 'dispersal-in-writing',
  source: act('34(4)'),
  says: () => 'The authorisation must be in writing, signed, and say its grounds',
  test: ({ written }) => written,
})

export const rightsMinded = rule<void, { rights: boolean }>({
  id: 'dispersal-rights',
  source: act('34(3)'),
  says: () =>
    'The officer must have particular regard to Articles 10 and 11 of the Convention: to speak freely and to assemble',
  test: ({ rights }) => rights,
})

export const beginsLater = rule<void, { on: Day; from: Day }>({
  id: 'dispersal-begins-later',
  source: act('34(1): it is authorised before it is used'),
  says: () => 'Enter a beginning that is not before the day of the authorisation',
  test: ({ on, from }) => from >= on,
})

/** `hours`: those that pass, to the minute; clocks that change in between do not lengthen or shorten them. */
export const endsLater = rule<void, { hours: number }>({
  id: 'dispersal-ends-later',
  source: 'our own: the record says what happened, in the order in which it could',
  says: () => 'Enter an end that is after the beginning',
  test: ({ hours }) => hours > 0,
})

export const notTooLong = rule<Span, { hours: number }>({
  id: 'dispersal-length',
  source: act('34(1)'),
  limit: 'dispersal.longest',
  usually: { value: 48, unit: 'hours' },
  says: l => `An authorisation lasts ${limitWords(l)} at the most: hours that pass, also when the clocks change`,
  test: ({ hours }, { value }) => hours <= value,
})

export const whileAuthorised = rule<void, { within: boolean }>({
  id: 'dispersal-in-its-time',
  source: act('35(1)'),
  says: () => 'Enter a day and time at which the authorisation was in force',
  test: ({ within }) => within,
})

/** `hours`: from the direction to the end of the time for which they must stay away. */
export const awayTooLong = rule<Span, { hours: number }>({
  id: 'dispersal-away-length',
  source: act('35(4)'),
  limit: 'dispersal.away-longest',
  usually: { value: 48, unit: 'hours' },
  says: l => `Nobody can be told to stay away for longer than ${limitWords(l)}`,
  test: ({ hours }, { value }) => hours > 0 && hours <= value,
})

export const somebody = rule<void, { directed: number }>({
  id: 'dispersal-somebody',
  source: 'our own: a direction is given to somebody',
  says: () => 'Enter to how many people directions were given',
  test: ({ directed }) => directed > 0,
})

export const nobodyTooYoung = rule<void, { tooYoung: number }>({
  id: 'dispersal-youngest',
  source: act('36(1): nobody who appears to be under 10'),
  says: () =>
    'No direction can be given to a child who appears to be under 10: say in the words what was done for them',
  test: ({ tooYoung }) => tooYoung === 0,
})

export const takenHome = rule<void, { taken: number; under16: number }>({
  id: 'dispersal-taken-home',
  source: act('35(7)'),
  says: () => 'Only those of 10 to 15 can be taken home or to a place of safety: enter no more than were directed',
  test: ({ taken, under16 }) => taken <= under16,
})

export const noPicket = rule<void, { protest: string }>({
  id: 'dispersal-picket',
  source: act('36(4)'),
  says: () =>
    'No direction can be given to those who picket peacefully, or who walk in a procession that the law allows',
  test: ({ protest }) => protest === 'no',
})

export const essentialPlaces = rule<void, { reachable: boolean }>({
  id: 'dispersal-essential-places',
  source: act('36(2) and (3)'),
  says: () =>
    'A direction cannot keep anybody from where they live, work, learn, are treated, or must be for a court, at the times when they must be there',
  test: ({ reachable }) => reachable,
})

export const writtenDown = rule<void, { recorded: boolean }>({
  id: 'dispersal-recorded',
  source: act('38'),
  says: () =>
    'Each direction, and each thing that was to be handed over, is recorded by whoever gave it: do that first',
  test: ({ recorded }) => recorded,
})
