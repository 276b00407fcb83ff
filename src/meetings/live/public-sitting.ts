/** What is shown of a sitting to everybody who may see the meeting: made of public parts alone, so that nothing must be left out later. */
import type { Sitting, TakenItem, Vote } from './sitting.ts'

export type PublicVote = Pick<Vote, 'for' | 'against' | 'abstained' | 'casting' | 'carried'> & {
  /** The motion that was put; null where none was noted, or where it was moved without the public. */
  readonly on: { readonly words: string; readonly amends: boolean } | null
  /** Of a recorded vote: names. */
  readonly names: { readonly for: string[]; readonly against: string[]; readonly abstained: string[] } | null
}

export type PublicItem = {
  readonly id: number
  readonly number: string | null
  readonly title: string
  /** The public is, was or will be out for it: of it nothing is shown but its public title. */
  readonly closed: boolean
  readonly state: TakenItem['state']
  /** Why it was put off; '' where that is not for the public. */
  readonly reason: string
  /** Motions that are not settled yet. */
  readonly motions: readonly {
    readonly words: string
    readonly amends: boolean
    readonly mover: string
    readonly seconder: string | null
  }[]
  readonly votes: readonly PublicVote[]
  readonly resolutions: readonly (readonly string[])[]
}

/** Kept as JSON: instants in ISO 8601. */
export type PublicSitting = {
  readonly phase: 'open' | 'adjourned' | 'closed'
  /** When something was last noted. */
  readonly changedAt: string
  readonly openedAt: string | null
  readonly closedAt: string | null
  readonly chair: string | null
  /** Members who are at the meeting. */
  readonly present: readonly string[]
  /** The public is out at this moment. */
  readonly excluded: boolean
  readonly current: number | null
  /** Who speaks, where they may be named. */
  readonly speaking: string | null
  readonly items: readonly PublicItem[]
  /** Business without a number, by the item after which it came. */
  readonly unnumbered: readonly { readonly title: string; readonly after: number | null }[]
}

/** Null before the meeting was opened: until then the agenda says what there is. `now`: when this was noted. */
export function publicSitting(s: Sitting, now: Temporal.Instant): PublicSitting | null {
  if (s.phase === 'before') return null
  const name = (id: number | null) => s.members.find(one => one.personId === id)?.name ?? ''
  const names = (ids: readonly number[]) => ids.map(name)
  const put = ({ motions }: TakenItem, n: number | null) => {
    const one = motions.find(motion => motion.n === n && motion.open)
    return one ? { words: one.words, amends: one.amends !== null } : null
  }
  const vote = (
    item: TakenItem,
    { motion, for: yes, against, abstained, casting, carried, names: by }: Vote,
  ): PublicVote => ({
    on: put(item, motion),
    for: yes,
    against,
    abstained,
    casting,
    carried,
    names: by && { for: names(by.for), against: names(by.against), abstained: names(by.abstained) },
  })
  const item = (one: TakenItem): PublicItem => {
    const closed = one.part === 'II' || s.exclusions.some(({ items }) => items.includes(one.businessId))
    return {
      id: one.businessId,
      number: one.number,
      title: one.title,
      closed,
      state: one.state,
      reason: closed ? '' : one.reason,
      motions: one.motions
        .filter(({ open, state }) => open && !closed && state === 'open')
        .map(({ words, amends, moverId, seconderId }) => ({
          words,
          amends: amends !== null,
          mover: name(moverId),
          seconder: seconderId === null ? null : name(seconderId),
        })),
      votes: one.votes.filter(({ open }) => open && !closed).map(each => vote(one, each)),
      resolutions: one.resolutions.filter(({ open }) => open && !closed).map(({ words }) => words),
    }
  }
  const speech = s.excluded === null && s.phase === 'open' ? s.speaker : null
  return {
    phase: s.phase,
    changedAt: now.toString(),
    openedAt: s.openedAt?.toString() ?? null,
    closedAt: s.closedAt?.toString() ?? null,
    chair: name(s.chairs.at(-1)?.personId ?? null) || null,
    present: s.members.filter(({ stays }) => stays.some(({ to }) => to === null)).map(one => one.name),
    excluded: s.excluded !== null,
    current: s.current,
    speaking: speech && (speech.fromPublic ? 'A member of the public' : speech.name),
    items: s.items.map(item),
    unnumbered: s.unnumbered.filter(({ open }) => open).map(({ title, after }) => ({ title, after })),
  }
}
