/** The rules of who can be referred to offender management, and what the record of somebody's offences holds. */
import type { Day, Limit } from '../../casework/index.ts'
import { ageOn, rule } from '../../lib/index.ts'

type Years = Pick<Limit, 'value' | 'unit'>
const record = 'our own: the record says what happened, in the order in which it could'

/** `kind`: of the agency that opens the case; unknown in a story told without one. */
export const ownedByPolice = rule<void, { kind: string | undefined }>({
  id: 'iom-owned-by-police',
  source: 'our own: each area has one police team, which keeps the record of those who are managed there',
  says: () =>
    'The police team of the area opens and keeps these cases: send the referral to it, and read the case by agreement',
  test: ({ kind }) => kind === undefined || kind === 'police',
})

/** `born`: of whom the case is about. */
export const bornKnown = rule<void, { born: Day | null }>({
  id: 'iom-born-known',
  source: 'our own: whether somebody is an adult, and how likely they are to offend again, depend on their age',
  says: () => 'Enter the date of birth of the person referred',
  test: ({ born }) => born !== null,
})

export const adultOnly = rule<Years, { born: Day; on: Day }>({
  id: 'iom-adult',
  source: 'integrated offender management is a scheme for adults; the youth justice service works with children',
  limit: 'iom.youngest',
  usually: { value: 18, unit: 'years' },
  says: youngest =>
    `The person referred must have been ${youngest.value} or over on the day of the referral: for somebody younger, ask the youth justice service`,
  test: ({ born, on }, { value }) => ageOn(born, on) >= value,
})

/** `cohort`: the one proposed or chosen; `offences`: how many of the scheme's kinds they commit. */
export const schemeOffenceNamed = rule<void, { cohort: string; offences: number }>({
  id: 'iom-scheme-offence',
  source:
    'neighbourhood crime scheme: Fixed and Flex are for burglary, robbery, theft from the person and vehicle theft',
  says: () =>
    'Choose which offences of the scheme they commit: without one, only the Free cohort can be proposed, for a group that was agreed',
  test: ({ cohort, offences }) => cohort === 'free' || offences > 0,
})

/** `since`: the day on which custody began; null where it was left blank. */
export const custodyDated = rule<void, { state: string; since: Day | null; on: Day }>({
  id: 'iom-custody-dated',
  source: 'our own: days in custody are no free days when the offences before and after are compared',
  says: () => 'Enter the day on which custody began, on or before the day of the referral; leave it blank otherwise',
  test: ({ state, since, on }) => (state === 'custody' ? since !== null && since <= on : since === null),
})

export const oneArea = rule<void, { elsewhere: boolean }>({
  id: 'iom-one-area',
  source: 'our own: somebody who is counted in two areas is counted twice',
  says: () =>
    'Another area manages this person: ask it to transfer them, and take this referral back. A person is managed in one area at a time',
  test: ({ elsewhere }) => !elsewhere,
})

export const screenedInOrder = rule<void, { referred: Day; on: Day }>({
  id: 'iom-screened-after-referral',
  source: record,
  says: () => 'The referral was screened on the day on which it was made, or after',
  test: ({ referred, on }) => on >= referred,
})

export const supervisionDiffers = rule<void, { before: boolean; now: boolean }>({
  id: 'iom-supervision-differs',
  source: record,
  says: () => 'This is what the record says already',
  test: ({ before, now }) => before !== now,
})

// Offences -------------------------------------------------------------------------------------------------------------

/** `offence`: the code of its class; 'other' for one that the weights do not have. */
export const offenceNamed = rule<void, { offence: string; named: string }>({
  id: 'iom-offence-named',
  source: 'our own: “another offence” says nothing to whoever reads it',
  says: () => 'Say which other offence it is; leave it blank where the offence is in the list',
  test: ({ offence, named }) => (offence === 'other') === (named.trim() !== ''),
})

/** By the classes of recorded crime that can be each of them. */
const classesOf: Readonly<Record<string, readonly string[]>> = {
  burglary: ['28A', '29', '30A', '31'],
  robbery: ['34A', '34B'],
  'theft-from-person': ['39'],
  'theft-of-vehicle': ['48', '37/1', '37/2'],
  'theft-from-vehicle': ['45', '126'],
}

export const offenceKindAgrees = rule<void, { kind: string; offence: string }>({
  id: 'iom-offence-kind-agrees',
  source: 'our own: one entry says one thing',
  says: () => 'The offence is not of this kind: choose the neighbourhood crime that it is, or “None of them”',
  test: ({ kind, offence }) => kind === 'none' || offence === 'other' || (classesOf[kind] ?? []).includes(offence),
})

/** `held`: in custody for the whole of the day of the offence. */
export const offenceOutsideCustody = rule<void, { kind: string; held: boolean }>({
  id: 'iom-offence-outside-custody',
  source: record,
  says: () =>
    'They were in custody on that day, as the record has it, and cannot have committed a neighbourhood crime: put the day of the offence right, or that of custody',
  test: ({ kind, held }) => kind === 'none' || !held,
})

export const offenceOnce = rule<void, { reference: string; known: readonly string[] }>({
  id: 'iom-offence-once',
  source: 'our own: what is recorded twice is counted twice',
  says: () => 'An offence with this reference is recorded already: put that entry right instead',
  test: ({ reference, known }) => !known.some(one => one.trim().toUpperCase() === reference.trim().toUpperCase()),
})
