/** Where somebody is, as the case marks it: in the community, in custody, wanted, or in the final third of supervision. */
import type { Day, Effect, Stood } from '../../../casework/index.ts'
import { underMappa } from '../mappa/mappa.ts'

export type State = 'community' | 'custody' | 'wanted' | 'final-third'
export const stateNames: Readonly<Record<State, string>> = {
  community: 'In the community',
  custody: 'In custody',
  wanted: 'Wanted',
  'final-third': 'In the final third of supervision: managed reactively',
}

/** Custody and being wanted last from before somebody is in a cohort; the state is counted while they are in one. */
export const stateOf = (stood: Stood): State =>
  stood.lasting('custody')
    ? 'custody'
    : stood.lasting('wanted')
      ? 'wanted'
      : stood.lasting('state', 'final-third')
        ? 'final-third'
        : 'community'

export const inCohortNow = ({ stood }: { readonly stood: Stood }): boolean => stood.lasting('cohort') !== undefined
export const statutoryNow = (stood: Stood): boolean => stood.lasting('statutory')?.value === 'yes'

/** The state is another from a day on, from adoption at the earliest; nothing where somebody is in no cohort. */
export function becomes(stood: Stood, state: State, on: Day): Effect[] {
  const adopted = adoptedOn(stood)
  if (adopted === undefined) return []
  const from = latest(adopted, on)
  return [
    { do: 'end', key: 'state', on: from },
    { do: 'begin', key: 'state', value: state, on: from },
  ]
}

/** What is counted of whoever is adopted, beside their cohort: nobody is named yet, where they are, MAPPA. For the decision to adopt. */
export const joins = (stood: Stood): Effect[] => [
  { do: 'begin', key: 'managers', value: 'none' },
  { do: 'begin', key: 'state', value: stateOf(stood) },
  ...underMappa(stood),
]

/** The day of the latest adoption; undefined for whoever is in no cohort. */
export const adoptedOn = (stood: Stood): Day | undefined =>
  inCohortNow({ stood }) ? stood.spans.findLast(one => one.key === 'adopted')?.from : undefined

/** The day on which another agency took the case over last. */
export const handedOverOn = (stood: Stood): Day | undefined => stood.named('handed-over').at(-1)?.day

/** The latest of those days that are known. */
export const latest = (...days: readonly (Day | undefined)[]): Day =>
  days.reduce<Day>((one, other) => (other !== undefined && other > one ? other : one), '')

/** From when the next one of a kind can be: the day of adoption, or of the last one. */
export const sinceLast = ({ stood }: { readonly stood: Stood }, key: string): Day =>
  latest(adoptedOn(stood), ...stood.named(key).map(one => one.day))
