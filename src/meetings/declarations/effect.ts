/** What a declaration means for the member: whether they may speak, vote and stay. Pure. */
import type { InterestType } from '../../authority/index.ts'
import type { Declaration, Dispensation } from './store.ts'

export type Effect = {
  readonly speak: boolean
  readonly vote: boolean
  readonly stay: boolean
  /** One sentence for the member and the clerk. */
  readonly says: string
  readonly source: string
  /** The dispensation that relieves them, wholly or in part. */
  readonly dispensationId: number | null
}

type Declared = Pick<
  Declaration,
  'kind' | 'personId' | 'businessId' | 'interestId' | 'dispensationId' | 'bodyId' | 'date'
>

const bars = 'Localism Act 2011, section 31(4)'
const relieves = 'Localism Act 2011, section 33'

/**
 * Whether a dispensation covers this declaration: of the same person, in force on the day of the meeting, for this body; and of the
 * item or the entry of the register that it names. One whose cases are described in words only covers what was declared with it.
 */
export const covers = (given: Dispensation, to: Declared): boolean =>
  given.personId === to.personId &&
  given.endedAt === null &&
  given.from <= to.date &&
  to.date <= given.until &&
  (given.bodyId === null || given.bodyId === to.bodyId) &&
  (given.businessId === null || given.businessId === to.businessId) &&
  (given.interestId === null || given.interestId === to.interestId) &&
  (given.businessId !== null || given.interestId !== null || given.id === to.dispensationId)

const free = { speak: true, vote: true, stay: true, dispensationId: null }

const allowed = (speak: boolean, vote: boolean): string =>
  speak && vote ? 'speak and vote' : speak ? 'speak, but not vote' : 'vote, but not speak'

/**
 * The effect of a declaration. `type` is the profile's type of this interest (undefined where the profile does not have it any more:
 * then nothing is allowed until somebody has looked); `local` is the source of the profile's types.
 */
export function mayTakePart(
  declaration: Declared,
  type: InterestType | undefined,
  dispensations: readonly Dispensation[],
  local = 'the code of conduct of the authority',
): Effect {
  if (declaration.kind === 'whip') return { ...free, says: 'Takes part; the whip is recorded.', source: local }
  if (!type)
    return {
      speak: false,
      vote: false,
      stay: false,
      says: 'This type of interest is not known here any more: ask the monitoring officer.',
      source: 'our own',
      dispensationId: null,
    }
  if (!type.statutory) {
    const { maySpeak: speak, mayVote: vote, mayStay: stay } = type
    const says =
      speak && vote
        ? 'May speak and vote.'
        : speak || vote
          ? `May ${allowed(speak, vote)}.`
          : stay
            ? 'May stay, but neither speak nor vote.'
            : 'May neither speak nor vote, and leaves the room.'
    return { speak, vote, stay, says, source: local, dispensationId: null }
  }
  const given = dispensations.filter(one => covers(one, declaration))
  const first = given[0]
  if (!first) {
    const says = type.mayStay
      ? 'May neither speak nor vote.'
      : 'May neither speak nor vote, and leaves the room while the item is considered.'
    return { speak: false, vote: false, stay: type.mayStay, says, source: bars, dispensationId: null }
  }
  const speak = given.some(one => one.speak)
  const vote = given.some(one => one.vote)
  // Who may speak or vote must be in the room for it.
  return {
    speak,
    vote,
    stay: true,
    says: `Has a dispensation: may ${allowed(speak, vote)}.`,
    source: relieves,
    dispensationId: first.id,
  }
}
