/** What can happen at a sitting: the log that a clerk keeps. Entries are only added; a wrong one is undone by another. */

export type Names = { readonly for: number[]; readonly against: number[]; readonly abstained: number[] }

/** `person` and `business` are numbers of people.person and meetings.business; `motion` and `vote` are numbers in this log. */
export type Data = {
  /** The person takes the chair. */
  opened: { person: number }
  chair: { person: number }
  arrived: { person: number }
  left: { person: number }
  apologies: { person: number }
  'on council business': { person: number }
  /** Sits for a member who is not there. `inTime`: notice of it was given as standing orders ask. */
  substitute: { person: number; name: string; for: number; inTime: boolean }
  /** "Officers present" and "Also in attendance". */
  attending: { name: string; as: 'officer' | 'guest' | 'councillor'; organisation: string }
  begun: { business: number }
  ended: { business: number }
  deferred: { business: number; reason: string }
  withdrawn: { business: number; reason: string }
  /** Business without a number: a minute's silence, a farewell. */
  unnumbered: { title: string; words: string }
  /** `minutes`: how long they may; `fromPublic`: not named to the public. */
  speaking: { name: string; minutes: number | null; fromPublic: boolean; business?: number; person?: number }
  spoke: Record<string, never>
  /** `amends`: the motion that it is an amendment of. */
  moved: { business: number; person: number; words: string; amends: number | null; seconder: number | null }
  seconded: { person: number; motion: number }
  'motion withdrawn': { motion: number }
  /** By show of hands where `names` is null. `casting`: the chair's second vote on a tie. */
  voted: {
    business: number
    motion: number | null
    for: number
    against: number
    abstained: number
    names: Names | null
    casting: 'for' | 'against' | null
  }
  /** A member requires how they voted to be recorded. */
  'own vote': { vote: number; person: number; said: 'for' | 'against' | 'abstained' }
  /** Each 'That …', without "RESOLVED:". */
  resolved: { business: number; words: string[]; motion: number | null }
  /** `due`: 'YYYY-MM-DD'. */
  action: { business: number; what: string; owner: string; due: string | null }
  /** Leaves the room for an item, as for an interest that they declared (../declarations), and comes back. */
  'stepped out': { business: number; person: number }
  'stepped in': { person: number }
  /** `words`: the resolution under section 100A(4); '' where confidential information makes it mandatory. */
  excluded: { items: number[]; why: 'exempt' | 'confidential'; paragraphs: number[]; words: string }
  readmitted: Record<string, never>
  adjourned: { reason: string }
  resumed: Record<string, never>
  guillotine: { words: string }
  /** The clerk's own, for the minutes; never shown. */
  note: { words: string; business?: number }
  closed: Record<string, never>
  undone: Record<string, never>
}
export type Kind = keyof Data

type Each<Common> = { [K in Kind]: Common & { readonly kind: K; readonly data: Readonly<Data[K]> } }[Kind]

/** What is to be noted. `undoes`: of 'undone', the number of what did not happen after all. */
export type Happened = Each<{ readonly undoes?: number }>

export type Happening = Each<{
  /** Its number in the log of the meeting, from 1: the order in which things were noted. */
  readonly n: number
  /** When it happened, which may be earlier than when it was noted. */
  readonly at: Temporal.Instant
  readonly notedAt: Temporal.Instant
  readonly undoes: number | null
  /** Who noted it. */
  readonly by: string
}>

/** The log as things happened: what was undone left out, in order of time. An undoing can be undone too. */
export function effective(log: readonly Happening[]): Happening[] {
  const undone = new Set<number>()
  const counts = log
    .toSorted((a, b) => b.n - a.n)
    .filter(one => {
      if (undone.has(one.n)) return false
      if (one.undoes !== null) undone.add(one.undoes)
      return one.kind !== 'undone'
    })
  return counts.sort((a, b) => Temporal.Instant.compare(a.at, b.at) || a.n - b.n)
}
