/** Motions and votes in the words of minutes, and as deeds and votes of the record. Pure. */
import { list } from '../../lib/index.ts'
import type { Motion, TakenItem, Vote } from '../live/sitting.ts'
import type { DeskDeed, DeskVote } from './desk.store.ts'
import { calledBy, type DraftFrom, titledBy } from './draft-from.ts'

const ends = (words: string): string => (/[.!?]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`)
const fate = { open: '', carried: ' was carried.', lost: ' was lost.', withdrawn: ' was withdrawn.' } as const

const movedWords = (from: DraftFrom, item: TakenItem, motion: Motion): string => {
  const titled = titledBy(from)
  const what = motion.amends === null ? 'moved' : 'moved an amendment'
  const seconded = motion.seconderId === null ? '' : `, seconded by ${titled(motion.seconderId)}`
  const put = item.votes.some(vote => vote.motion === motion.n)
  // The vote says what became of it.
  const after =
    !put && fate[motion.state] && ` The ${motion.amends === null ? 'motion' : 'amendment'}${fate[motion.state]}`
  return `${titled(motion.moverId)} ${what}${seconded}: ${ends(motion.words)}${after || ''}`
}

const named = (from: DraftFrom, ids: readonly number[]): string => list(ids.map(titledBy(from)))

/** `on`: the motion, where it is not the one just told of. */
export function voteWords(from: DraftFrom, vote: Vote, on?: Motion): string {
  const what = on === undefined ? 'this' : on.amends === null ? 'the motion' : 'the amendment'
  const counts = `${vote.for} for, ${vote.against} against${vote.abstained > 0 ? `, ${vote.abstained} abstaining` : ''}`
  const casting = vote.casting === null ? '' : ` The votes being equal, the Chair gave a casting vote ${vote.casting}.`
  const names = vote.names
  const recorded =
    names === null
      ? ''
      : ` The vote was recorded. ${[
          ['For', names.for] as const,
          ['Against', names.against] as const,
          ['Abstained', names.abstained] as const,
        ]
          .filter(([, ids]) => ids.length > 0)
          .map(([word, ids]) => `${word}: ${named(from, ids)}.`)
          .join(' ')}`
  const own = vote.own
    .map(
      one =>
        ` ${titledBy(from)(one.personId)} required it to be recorded that they ${one.said === 'abstained' ? 'abstained' : `voted ${one.said}`}.`,
    )
    .join('')
  return `On being put to the vote (${counts}), ${what} was ${vote.carried ? 'carried' : 'lost'}.${casting}${recorded}${own}`
}

/** Motions and votes as they came: the vote on an amendment stands before the vote on what it amends. */
export function motionWords(from: DraftFrom, item: TakenItem): string[] {
  const came = [
    ...item.motions.map(motion => ({
      is: motion.n,
      at: motion.at,
      n: motion.n,
      says: () => movedWords(from, item, motion),
    })),
    ...item.votes.map(vote => ({
      is: vote.motion,
      at: vote.at,
      n: vote.n,
      says: (before: number | null | undefined) =>
        voteWords(from, vote, before === vote.motion ? undefined : item.motions.find(({ n }) => n === vote.motion)),
    })),
  ].toSorted((a, b) => Temporal.Instant.compare(a.at, b.at) || a.n - b.n)
  return came.map(({ says }, place) => says(came[place - 1]?.is))
}

export const motionDeeds = (from: DraftFrom, item: TakenItem): DeskDeed[] =>
  item.motions.flatMap(motion => {
    const text = movedWords(from, item, motion)
    const called = calledBy(from)
    const deed = (personId: number, kind: DeskDeed['kind']) => ({ name: called(personId), personId, kind, text })
    return [deed(motion.moverId, 'moved'), ...(motion.seconderId === null ? [] : [deed(motion.seconderId, 'seconded')])]
  })

/** What the record holds. A vote required to be recorded by one member only stands in the words, not as a ballot. */
export const recordedVotes = (from: DraftFrom, item: TakenItem): DeskVote[] =>
  item.votes.map(vote => {
    const called = calledBy(from)
    const ballots = (['for', 'against', 'abstained'] as const).flatMap(way =>
      (vote.names?.[way] ?? []).map(personId => ({ name: called(personId), personId, way })),
    )
    return {
      motion: item.motions.find(motion => motion.n === vote.motion)?.words ?? item.title,
      kind: vote.casting !== null ? 'casting' : ballots.length > 0 ? 'recorded' : 'show',
      inFavour: vote.for,
      against: vote.against,
      abstained: vote.abstained,
      outcome: vote.carried ? 'carried' : 'lost',
      ballots,
    }
  })
