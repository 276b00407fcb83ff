/** The rules of managing somebody: who is named, how they are rated, where they are, and what is planned for a release. */
import type { Day } from '../../../casework/index.ts'
import { rule } from '../../../lib/index.ts'

const scheme = 'neighbourhood crime scheme, as a published board paper of September 2021 has it'
const record = 'our own: the record says what happened, in the order in which it could'

// Who manages them -----------------------------------------------------------------------------------------------------

export const oneManager = rule<void, { police: number | null; probation: number | null }>({
  id: 'iom-one-manager',
  source: `${scheme}: each person has a named police and a named probation manager; who is not statutory may have one`,
  says: () => 'Name at least one of the two managers',
  test: ({ police, probation }) => police !== null || probation !== null,
})

/** `kind`: of the agency of whoever is named; undefined where nobody is. */
export const policeManager = rule<void, { kind: string | undefined }>({
  id: 'iom-police-manager',
  source: scheme,
  says: () => 'The police offender manager must be somebody who works for the police',
  test: ({ kind }) => kind === undefined || kind === 'police',
})

export const probationManager = rule<void, { kind: string | undefined }>({
  id: 'iom-probation-manager',
  source: scheme,
  says: () => 'The probation offender manager must be somebody who works for probation',
  test: ({ kind }) => kind === undefined || kind === 'probation',
})

/** `since`: the day of adoption, or of the last one of its kind where that is later. */
export const managedInTurn = rule<void, { on: Day; since: Day }>({
  id: 'iom-managed-in-turn',
  source: record,
  says: () => 'Enter the day of adoption or of the last one that is recorded, whichever is later, or a day after it',
  test: ({ on, since }) => on >= since,
})

// Where they are -------------------------------------------------------------------------------------------------------

/** `freed`: the day on which the latest stay ended; null where there was none. */
export const custodyAfterLast = rule<void, { on: Day; freed: Day | null }>({
  id: 'iom-custody-after-last',
  source: record,
  says: () =>
    'They were in custody until a later day, as recorded: enter that day or one after it, or record an earlier stay as such',
  test: ({ on, freed }) => freed === null || on >= freed,
})

export const releasedAfterCustody = rule<void, { on: Day; since: Day }>({
  id: 'iom-released-after-custody',
  source: record,
  says: () => 'Enter the day on which custody began, or a later one',
  test: ({ on, since }) => on >= since,
})

export const expectedAhead = rule<void, { expected: Day | null; on: Day }>({
  id: 'iom-release-expected-ahead',
  source: record,
  says: () => 'The release is expected on that day or after it: a release that has been is recorded as one',
  test: ({ expected, on }) => expected === null || expected >= on,
})

export const stayInOrder = rule<void, { from: Day; to: Day; today: Day }>({
  id: 'iom-stay-in-order',
  source: record,
  says: () => 'An earlier stay began before it ended, and is over',
  test: ({ from, to, today }) => from < to && to <= today,
})

/** `others`: the stays that are recorded; `to` is the day of release, null while it lasts. */
export const stayApart = rule<void, { from: Day; to: Day; others: readonly { from: Day; to: Day | null }[] }>({
  id: 'iom-stay-apart',
  source: 'our own: a day in custody counts once when free days are counted',
  says: () => 'They were in custody in that time already, as recorded',
  test: ({ from, to, others }) => others.every(one => to <= one.from || (one.to !== null && one.to <= from)),
})

/** `since`: the day on which they came to be where they are. */
export const stateInOrder = rule<void, { on: Day; since: Day }>({
  id: 'iom-state-in-order',
  source: record,
  says: () => 'Enter the day on which they came to be where they are now, as recorded, or a later one',
  test: ({ on, since }) => on >= since,
})

export const finalThirdStatutory = rule<void, { statutory: boolean }>({
  id: 'iom-final-third-statutory',
  source: 'national guidance of January 2025 on integrated offender management, of which only the contents were found',
  says: () => 'Only who is supervised by probation comes into the final third of supervision',
  test: ({ statutory }) => statutory,
})

/** `expected`: null where no day is known. */
export const releaseKnown = rule<void, { expected: Day | null }>({
  id: 'iom-release-known',
  source: 'our own: a plan for a day needs the day',
  says: () => 'Enter the expected day of release first: change where they are held, or the day of release',
  test: ({ expected }) => expected !== null,
})

// Reviewing ------------------------------------------------------------------------------------------------------------

export const exceptionSaid = rule<void, { exception: boolean; action: string }>({
  id: 'iom-exception-said',
  source: `${scheme}: the conference reviews by exception`,
  says: () => 'Say what the case conference is asked to do',
  test: ({ exception, action }) => !exception || action !== '',
})
