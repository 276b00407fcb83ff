/** A sitting as far as it has gone: who is there, what was taken, moved, voted and resolved. What the minutes are drafted from. */
import type { ItemKind } from '../../authority/index.ts'
import type { Names } from './happening.ts'

/** Somebody who sits on the body at this meeting. */
export type Member = {
  readonly personId: number
  readonly name: string
  /** 'Chair', 'Vice-Chair', null. */
  readonly role: string | null
  readonly party: string | null
  /** Co-opted members vote only where law and council let them. */
  readonly votes: boolean
}

/** An item as the agenda had it. */
export type Item = {
  readonly businessId: number
  /** '6', '6(A)'; null for a heading that only groups. */
  readonly number: string | null
  /** Public always. */
  readonly title: string
  readonly privateTitle: string | null
  readonly kind: ItemKind
  readonly part: 'I' | 'II'
  readonly exempt: readonly number[]
  readonly confidential: boolean
  readonly presenter: string | null
  readonly organisation: string | null
  /** As it was when the meeting began. */
  readonly state: 'planned' | 'withdrawn' | 'deferred'
  readonly stateReason: string
}

export type Stay = { readonly from: Temporal.Instant; readonly to: Temporal.Instant | null }

export type Attender = Member & {
  /** 'none': nothing was said of them, and they did not come. */
  readonly status: 'present' | 'apologies' | 'on council business' | 'none'
  /** When they were there, in order; `to` null: to the end, or until now. */
  readonly stays: readonly Stay[]
  /** They are in the room at this moment. */
  readonly inRoom: boolean
  /** They sit for this member. */
  readonly substituteFor: number | null
}

export type Motion = {
  readonly n: number
  readonly words: string
  readonly moverId: number
  readonly seconderId: number | null
  /** The motion that it amends. */
  readonly amends: number | null
  readonly state: 'open' | 'carried' | 'lost' | 'withdrawn'
  readonly at: Temporal.Instant
  /** Moved while the public was there. */
  readonly open: boolean
}

export type Vote = {
  readonly n: number
  readonly motion: number | null
  readonly for: number
  readonly against: number
  readonly abstained: number
  /** Of a recorded vote: numbers of people. */
  readonly names: Names | null
  /** The chair's casting vote (Local Government Act 1972, Schedule 12 paragraph 39). */
  readonly casting: 'for' | 'against' | null
  readonly carried: boolean
  /** Members who required how they voted to be recorded. */
  readonly own: readonly { readonly personId: number; readonly said: 'for' | 'against' | 'abstained' }[]
  readonly at: Temporal.Instant
  readonly open: boolean
}

export type Resolution = {
  readonly n: number
  /** One sentence each, 'That the report be noted', without "RESOLVED:". */
  readonly words: readonly string[]
  readonly at: Temporal.Instant
  readonly open: boolean
}

export type AgreedAction = {
  readonly n: number
  readonly what: string
  readonly owner: string
  /** 'YYYY-MM-DD' */
  readonly due: string | null
  readonly open: boolean
}

export type Absence = {
  readonly personId: number
  readonly leftAt: Temporal.Instant
  readonly returnedAt: Temporal.Instant | null
}

export type Speech = {
  readonly n: number
  readonly name: string
  readonly personId: number | null
  readonly fromPublic: boolean
  readonly minutes: number | null
  readonly from: Temporal.Instant
  readonly to: Temporal.Instant | null
}

export type Note = { readonly n: number; readonly words: string; readonly at: Temporal.Instant }

export type TakenItem = Omit<Item, 'state' | 'stateReason'> & {
  readonly state: 'planned' | 'under way' | 'done' | 'deferred' | 'withdrawn'
  /** Why it was deferred or withdrawn. */
  readonly reason: string
  readonly begunAt: Temporal.Instant | null
  readonly endedAt: Temporal.Instant | null
  readonly motions: readonly Motion[]
  readonly votes: readonly Vote[]
  readonly resolutions: readonly Resolution[]
  readonly actions: readonly AgreedAction[]
  /** Who left the room for it, and returned; what they declared: declarationsAt of ../declarations. */
  readonly absences: readonly Absence[]
  readonly speeches: readonly Speech[]
  /** The clerk's own, not for publication as they stand. */
  readonly notes: readonly Note[]
}

export type Exclusion = {
  readonly n: number
  /** 'exempt': by the resolution in `words` (section 100A(4)); 'confidential': mandatory, without one (section 100A(2)). */
  readonly why: 'exempt' | 'confidential'
  readonly items: readonly number[]
  readonly paragraphs: readonly number[]
  readonly words: string
  readonly from: Temporal.Instant
  readonly to: Temporal.Instant | null
}

export type Unnumbered = {
  readonly n: number
  readonly title: string
  readonly words: string
  readonly at: Temporal.Instant
  /** It stands after this item; null: before the first. */
  readonly after: number | null
  readonly open: boolean
}

export type Sitting = {
  readonly phase: 'before' | 'open' | 'adjourned' | 'closed'
  /** How many entries its log has: the newest's number. */
  readonly n: number
  readonly openedAt: Temporal.Instant | null
  readonly closedAt: Temporal.Instant | null
  /** Who took the chair, in order. 'elected': neither chair nor vice-chair, chosen for this meeting. */
  readonly chairs: readonly {
    readonly personId: number
    readonly how: 'chair' | 'vice-chair' | 'elected'
    readonly from: Temporal.Instant
  }[]
  /** The members in the order of the membership list, then substitutes. */
  readonly members: readonly Attender[]
  readonly others: readonly {
    readonly n: number
    readonly name: string
    readonly as: 'officer' | 'guest' | 'councillor'
    readonly organisation: string
  }[]
  /** In the order in which they were taken; then those not taken, in the agenda's order. */
  readonly items: readonly TakenItem[]
  /** The item under way. */
  readonly current: number | null
  /** Who is speaking. */
  readonly speaker: Speech | null
  readonly unnumbered: readonly Unnumbered[]
  readonly exclusions: readonly Exclusion[]
  /** The public is out at this moment. */
  readonly excluded: Exclusion | null
  readonly adjournments: readonly (Stay & { readonly reason: string })[]
  readonly guillotines: readonly Note[]
  /** Of no item. */
  readonly notes: readonly Note[]
}
