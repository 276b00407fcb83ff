/** Offences of whoever is referred, each on its day, with how far the matter has come and what it weighs: what criteria and markers are counted from. */
import {
  act,
  type AnswersOf,
  ask,
  atField,
  type Day,
  type Effect,
  type Refused,
  type Stood,
} from '../../casework/index.ts'
import { schemeOffences } from './kinds.ts'
import { offenceKindAgrees, offenceNamed, offenceOnce, offenceOutsideCustody } from './rules.ts'
import { weightOf } from './severity/severity.ts'
import { type Confidence, weights, weightSet } from './severity/weight-set.ts'

/** By the first of its codes; 'other' for one that the set does not have. */
const classes = [
  ...weights.map(({ codes: [code = ''], offence }) => ({ key: code, name: offence })),
  { key: 'other', name: 'Another offence, which has no weight' },
]

const stages = [
  { key: 'alleged', name: 'Alleged', hint: 'Not counted among what they did' },
  { key: 'charged', name: 'Charged' },
  { key: 'convicted', name: 'Convicted' },
  {
    key: 'ended',
    name: 'Ended without conviction',
    hint: 'No further action, withdrawn, or acquitted: it is not counted',
  },
] as const
type Stage = (typeof stages)[number]['key']
export const stageName = (key: Stage): string => stages.find(one => one.key === key)?.name ?? key

/** Whether somebody was in custody for the whole of a day. */
export const heldOn = ({ spans }: Stood, day: Day): boolean =>
  spans.some(one => one.key === 'custody' && one.from < day && (one.to === null || day < one.to))

export const offenceRecorded = act({
  key: 'offence-recorded',
  name: 'Record an offence',
  group: 'Offences',
  hint: 'Enter the day of the offence. When it is charged or decided, put this entry right: what stood before is kept with it. Do not name who was harmed.',
  field: 'concern',
  when: 'asked',
  asks: {
    offence: ask.choose('Which offence is it?', classes, {
      hint: `As recorded crime counts it. Each has its weight in the ${weightSet.name} of ${weightSet.year}.`,
    }),
    named: ask.line('Which other offence?', { optional: true, hint: 'Only for one that is not in the list.' }),
    kind: ask.choose('Which neighbourhood crime of the scheme is it?', [
      ...schemeOffences,
      { key: 'none', name: 'None of them' },
    ]),
    stage: ask.choose('How far has it come?', stages),
    reference: ask.line('Reference', { hint: 'The crime number, or the number of the case at court.' }),
  },
  says: ({ stage }) => `Offence recorded: ${stageName(stage).toLowerCase()}`,
  refuses: ({ offence, named, kind, reference }, on, { stood }): Refused | null =>
    atField('named', offenceNamed.refuses({ offence, named })) ??
    atField('kind', offenceKindAgrees.refuses({ kind, offence })) ??
    atField('on', offenceOutsideCustody.refuses({ kind, held: heldOn(stood, on) })) ??
    atField('reference', offenceOnce.refuses({ reference, known: references(stood) })),
  follows({ offence, stage }): Effect[] {
    if (stage === 'ended') return []
    const weight = weightOf(offence)?.weight
    return weight === undefined
      ? [
          { do: 'mark', key: 'offence', value: stage },
          { do: 'mark', key: 'offence-unweighted', value: stage },
        ]
      : [{ do: 'mark', key: 'offence', value: stage, n: weight }]
  },
  keeps: ({ offence }) => {
    const found = weightOf(offence)
    return { weight: found?.weight ?? null, confidence: found?.confidence ?? null, weights: weightSet.key }
  },
})

const references = (stood: Stood): string[] => stood.all(offenceRecorded).map(one => one.given.reference)

type Kept = { readonly weight: number | null; readonly confidence: Confidence | null; readonly weights: string }

export type Offence = Kept & {
  /** The event that recorded it first. */
  readonly id: number
  /** The day of the offence. */
  readonly day: Day
  readonly stage: Stage
  /** Of the scheme: 'burglary'; 'none'. */
  readonly kind: AnswersOf<typeof offenceRecorded>['kind']
}

/** As they stand now; the earliest first. */
export const offencesOf = (stood: Stood): readonly Offence[] =>
  stood
    .all(offenceRecorded)
    .map(({ id, day, given }) => {
      const { stage, kind, weight, confidence, weights: set } = given as typeof given & Kept
      return { id, day, stage, kind, weight, confidence, weights: set }
    })
    .toSorted((one, other) => one.day.localeCompare(other.day) || one.id - other.id)
