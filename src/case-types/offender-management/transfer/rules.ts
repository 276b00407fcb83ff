/** The rules of moving somebody to another area: another area’s police team is asked, answers, and takes over all of it. */
import type { Day } from '../../../casework/index.ts'
import { rule } from '../../../lib/index.ts'

const area = 'our own: each area has one police team, which keeps the record of those who are managed there'

/** `kind`: of the agency that is asked. */
export const transferToPolice = rule<void, { kind: string | undefined }>({
  id: 'iom-transfer-to-police',
  source: area,
  says: () => 'A case moves from the police team of one area to that of another: choose a police team',
  test: ({ kind }) => kind === 'police',
})

/** `by`: the agency that proposes it; undefined in a story told without one. */
export const transferElsewhere = rule<void, { to: number; by: number | undefined }>({
  id: 'iom-transfer-elsewhere',
  source: area,
  says: () => 'The case is with that area already: choose another one',
  test: ({ to, by }) => to !== by,
})

export const transferAhead = rule<void, { from: Day; on: Day }>({
  id: 'iom-transfer-ahead',
  source: 'our own: an area that has not been asked cannot have taken over',
  says: () => 'The other area takes over on the day of the proposal, or after it',
  test: ({ from, on }) => from >= on,
})

/** `before`: the day of the step before it. */
export const transferInOrder = rule<void, { on: Day; before: Day }>({
  id: 'iom-transfer-in-order',
  source: 'our own: the record says what happened, in the order in which it could',
  says: () => 'Enter the day of the step before this one, or a later one',
  test: ({ on, before }) => on >= before,
})

/** `by`: the agency for which it is answered; `to`: the area that was asked; `owner`: the area that asked. */
export const transferAnswerer = rule<
  void,
  { by: number | undefined; to: number | undefined; owner: number | undefined }
>({
  id: 'iom-transfer-answerer',
  source: area,
  says: () => 'The area that was asked answers, or the one that asked writes its answer down',
  test: ({ by, to, owner }) => by === undefined || owner === undefined || by === to || by === owner,
})

export const transferReasoned = rule<void, { answer: string; why: string }>({
  id: 'iom-transfer-reasoned',
  source: 'our own: whoever asks is told why not',
  says: () => 'Say why the area does not take them on',
  test: ({ answer, why }) => answer === 'accepts' || why !== '',
})

/** `waits`: the case is agreed to move, and has not yet been handed over. */
export const namedByNewArea = rule<void, { waits: boolean }>({
  id: 'iom-managers-by-new-area',
  source: area,
  says: () => 'The case moves to another area, which names its own managers: hand the case over first',
  test: ({ waits }) => !waits,
})

/** `ready`: the area that took them on, once the case is ready for it; `to`: the agency that is to have the case, undefined before it is chosen. */
export const handedOverReady = rule<void, { cohort: boolean; ready: number | undefined; to: number | undefined }>({
  id: 'iom-hand-over-ready',
  source: area,
  says: () =>
    'Somebody in a cohort moves only to the area that took them on: propose the move, have it answered, and get the case ready to hand over',
  test: ({ cohort, ready, to }) => !cohort || (ready !== undefined && (to === undefined || to === ready)),
})
