/** A referral to offender management: who refers an adult, for which cohort, on what grounds; its screening; and coming back later. */
import {
  type Act,
  act,
  actsFor,
  ask,
  atField,
  type Context,
  type Day,
  type Recorded,
  type Stood,
} from '../../casework/index.ts'
import { cohortName, cohorts, schemeOffences } from './kinds.ts'
import {
  adultOnly,
  bornKnown,
  custodyDated,
  oneArea,
  ownedByPolice,
  schemeOffenceNamed,
  screenedInOrder,
} from './rules.ts'

const referrers = [
  { key: 'police', name: 'The police' },
  { key: 'probation', name: 'Probation' },
  { key: 'prison', name: 'A prison' },
  { key: 'youth-justice', name: 'The youth justice service, of somebody who has turned 18' },
  { key: 'council', name: 'The council' },
  { key: 'housing', name: 'A landlord' },
  { key: 'treatment', name: 'A drug, alcohol or health service' },
  { key: 'other', name: 'Another agency' },
] as const

/** What is asked whenever somebody is proposed, for the first time or again. */
const proposal = {
  by: ask.choose('Which agency refers them?', referrers),
  referrer: ask.line('Who there, in what role?', { hint: 'The name and role of whoever refers them' }),
  cohort: ask.choose('Which cohort is proposed?', cohorts, { under: 'Why they are referred' }),
  offences: ask.several('Which offences of the scheme do they commit?', schemeOffences, {
    hint: 'Alleged, charged or convicted. Each is recorded with its date once the case is open.',
  }),
  grounds: ask.words('Why should agencies manage them together?', { rows: 5 }),
  evidence: ask.words('What bears this out?', {
    rows: 4,
    hint: 'What was recorded, by whom and when. Do not name who was harmed.',
  }),
  statutory: ask.yesNo('Are they supervised under an order of a court or on licence?', { under: 'How things stand' }),
  state: ask.choose('Where are they now?', [
    { key: 'community', name: 'In the community' },
    { key: 'custody', name: 'In custody' },
    { key: 'wanted', name: 'Wanted: not found' },
  ]),
  since: ask.optionalDay('Since when in custody?', 'the day on which custody began', {
    hint: 'Leave it blank if they are not in custody.',
  }),
}

const subjectOf = ({ people }: Pick<Context, 'people'>) => people.find(one => one.role === 'subject')

type Proposed = {
  readonly cohort: string
  readonly offences: readonly string[]
  readonly state: string
  readonly since: Day | null
}

const proposalRefuses = ({ cohort, offences, state, since }: Proposed, on: Day) =>
  atField('offences', schemeOffenceNamed.refuses({ cohort, offences: offences.length })) ??
  atField('since', custodyDated.refuses({ state, since, on }))

/** `custody` lasts from its first day, which may be long before the referral: days in it are no free days. */
const whereabouts = ({ state, since }: Proposed) =>
  state === 'custody' && since !== null
    ? [{ do: 'begin' as const, key: 'custody', on: since }]
    : state === 'wanted'
      ? [{ do: 'begin' as const, key: 'wanted' }]
      : []

export const opened = act({
  key: 'opened',
  name: 'Refer somebody',
  field: 'concern',
  when: 'asked',
  asks: proposal,
  says: ({ cohort }) => `Referred for offender management; cohort proposed: ${cohortName(cohort)}`,
  refuses(given, on, context) {
    const born = subjectOf(context)?.born ?? null
    return (
      ownedByPolice.refuses({ kind: actsFor(context) }) ??
      atField('born', bornKnown.refuses({ born })) ??
      (born === null ? null : atField('born', adultOnly.refuses({ born, on }, context.limit('iom.youngest', on)))) ??
      proposalRefuses(given, on)
    )
  },
  follows: whereabouts,
})

/** Somebody who was let go of, declined or taken back, and of whom there is something new. */
export const referredAgain = act({
  key: 'reopened',
  name: 'Refer them again',
  hint: 'For new information. The case keeps its reference and its history, is screened anew, and goes to the conference.',
  field: 'concern',
  when: 'now',
  on: 'closed',
  asks: proposal,
  says: ({ cohort }) => `Referred again; cohort proposed: ${cohortName(cohort)}`,
  refuses: proposalRefuses,
  follows: given => [
    { do: 'reopen' },
    { do: 'stage', to: 'referred' },
    { do: 'mark', key: 'referred' },
    { do: 'mark', key: 'referred-again' },
    ...whereabouts(given),
  ],
})

/** What was recorded since they were last referred: an event that is just being written has the id 0, and is the newest. */
export function sinceReferred<A extends Act>(stood: Stood, one: A): Recorded<Parameters<A['says']>[0]>[] {
  const again = stood.last(referredAgain)
  const from = again ? again.id || Infinity : 0
  return stood.all(one).filter(({ id }) => (id || Infinity) > from)
}

/** The latest referral, with its day and what it proposed; undefined for whoever does not receive it. */
export const proposalOf = (stood: Stood) => stood.last(referredAgain) ?? stood.first(opened)

export const screened = act({
  key: 'screened',
  name: 'Screen the referral',
  hint: 'Check that it is whole, that nobody else manages them, and what each agency knows. The conference decides, and nobody else.',
  field: 'concern',
  when: 'asked',
  in: ['referred'],
  next: true,
  asks: {
    elsewhere: ask.yesNo('Does another area manage this person now?', {
      hint: 'Ask the other areas, and probation. The page of the case says whether an area told of a case when it was opened; ask again there.',
    }),
    checks: ask.words('What was checked, and what did it show?', {
      rows: 4,
      hint: 'Records of the police and of probation; orders and licences; whether MAPPA or MARAC knows them.',
    }),
    why: ask.words('What do you propose to the conference, and why?', { rows: 3 }),
  },
  says: () => 'Screened: it goes to the next case conference',
  refuses: ({ elsewhere }, on, { stood }) =>
    atField('on', screenedInOrder.refuses({ referred: proposalOf(stood)?.day ?? on, on })) ??
    atField('elsewhere', oneArea.refuses({ elsewhere })),
  follows: () => [{ do: 'stage', to: 'screened' }],
})

export const withdrawn = act({
  key: 'withdrawn',
  name: 'Take the referral back',
  group: 'The referral',
  field: 'plan',
  when: 'now',
  in: ['referred', 'screened'],
  asks: { why: ask.words('Why?', { rows: 3 }) },
  says: () => 'The referral was taken back before the conference decided',
  follows: () => [
    { do: 'mark', key: 'withdrawn' },
    { do: 'stage', to: 'withdrawn' },
  ],
})
