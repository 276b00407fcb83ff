/** Rules of the civil injunction: who asks for it, what must be shown, how long it lasts, and when somebody can be arrested under it. */
import { rule } from '../../../lib/index.ts'
import { type Day, type Limit, limitWords } from '../../../casework/index.ts'

const act = (section: string) => `Anti-social Behaviour, Crime and Policing Act 2014, section ${section}`

const applicants: readonly (string | undefined)[] = [
  'council',
  'council service',
  'police',
  'housing',
  'health',
  'other',
]
const residential: readonly (string | undefined)[] = ['council', 'council service', 'police', 'housing']

/** `kind`: of the agency that applies. */
export const mayApply = rule<void, { kind: string | undefined }>({
  id: 'injunction-applicant',
  source: act('5'),
  says: () =>
    'Only the council, a housing provider, the police, the NHS body named in the Act and a few national bodies can apply: ask one of them',
  test: ({ kind }) => applicants.includes(kind),
})

export const mayRelyOnHome = rule<void, { condition: string; kind: string | undefined }>({
  id: 'injunction-home-applicant',
  source: act('2(2)'),
  says: () =>
    'Nuisance or annoyance in somebody’s home is enough only for the council, a housing provider or the police: others show harassment, alarm or distress',
  test: ({ condition, kind }) => condition !== 'home' || residential.includes(kind),
})

/** `found`: what the legal test says of it: 'met', 'not-met', 'unclear'. */
export const conditionMet = rule<void, { found: unknown }>({
  id: 'injunction-condition-met',
  source: act('2(1)'),
  says: () =>
    'The legal test does not say that this kind of behaviour was shown: choose one that it found, or answer the test anew',
  test: ({ found }) => found === 'met',
})

export const housingFunctions = rule<void, { condition: string; kind: string | undefined; relates: boolean }>({
  id: 'injunction-housing-functions',
  source: act('2(1)(c) and (3), and 5(3)'),
  says: () =>
    'It must have to do with managing homes: a housing provider applies for nothing else, and housing-related nuisance is nothing else',
  test: ({ condition, kind, relates }) => (kind !== 'housing' && condition !== 'housing') || relates,
})

export const whyWithoutNotice = rule<void, { notice: boolean; why: string }>({
  id: 'injunction-without-notice',
  source: act('6'),
  says: () => 'Say why the court should hear it without telling them first',
  test: ({ notice, why }) => notice || why.trim() !== '',
})

export const heardLater = rule<void, { on: Day; hearing: Day | null }>({
  id: 'injunction-hearing-later',
  source: 'our own: the record says what happened, in the order in which it could',
  says: () => 'Enter a hearing that is not before this day',
  test: ({ on, hearing }) => hearing === null || hearing >= on,
})

export const stillOpen = rule<void, { open: boolean }>({
  id: 'injunction-application-open',
  source: 'our own: the record says what happened, in the order in which it could',
  says: () => 'This application was decided or withdrawn before',
  test: ({ open }) => open,
})

export const appliedBefore = rule<void, { on: Day; applied: Day }>({
  id: 'injunction-after-application',
  source: 'our own: the record says what happened, in the order in which it could',
  says: () => 'Enter a day that is not before the application',
  test: ({ on, applied }) => on >= applied,
})

export const samePerson = rule<void, { person: number; applied: number }>({
  id: 'injunction-same-person',
  source: 'our own: the record says what happened, in the order in which it could',
  says: () => 'This application is about somebody else',
  test: ({ person, applied }) => person === applied,
})

/** `last`: the last day that the law allows; of interim orders too. */
export const notTooLong = rule<Pick<Limit, 'value' | 'unit'>, { minor: boolean; ends: Day | null; last: Day }>({
  id: 'injunction-length-under-18',
  source: act('1(6)'),
  limit: 'injunction.longest-under-18',
  usually: { value: 12, unit: 'months' },
  says: l =>
    `They were under 18 on the day of the order: it says its last day, and lasts ${limitWords(l)} at the most, the day of the order included`,
  test: ({ minor, ends, last }) => !minor || (ends !== null && ends <= last),
})

export const arrestGrounds = rule<void, { arrest: string; terms: boolean }>({
  id: 'injunction-arrest',
  source: act('4'),
  says: () =>
    'A power of arrest needs violence, the threat of it, or a significant risk of harm to others; and it cannot stand on a requirement to take part in an activity alone',
  test: ({ arrest, terms }) => arrest === 'none' || (arrest !== 'other' && terms),
})

export const excludedFromHome = rule<
  void,
  { excludes: boolean; minor: boolean; grounds: boolean; kind: string | undefined }
>({
  id: 'injunction-home-excluded',
  source: act('13'),
  says: () =>
    'Nobody under 18 is kept out of their home; an adult is only where there is violence or a significant risk of harm, and only when the council, the police or the landlord applied',
  test: ({ excludes, minor, grounds, kind }) => !excludes || (!minor && grounds && residential.includes(kind)),
})

export const interimActivities = rule<void, { interim: boolean; notice: boolean; activities: boolean }>({
  id: 'injunction-interim-activities',
  source: act('7(3)'),
  says: () => 'An interim injunction made without notice cannot require anybody to take part in activities',
  test: ({ interim, notice, activities }) => !interim || notice || !activities,
})
