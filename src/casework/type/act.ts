/** What can be done with a case: each act asks some questions, is allowed or refused by rules, and is kept as one event. */
import type { Closure, Refusal } from '../../lib/index.ts'
import type { Html } from '../../web/index.ts'
import type { Answers, Asks } from './asks.ts'
import type { Day, Effect } from './effect.ts'
import type { Limit } from './limit.ts'
import type { Stood } from './stood.ts'

export type Person = {
  readonly id: number
  readonly role: string
  readonly name: string
  /** 'YYYY-MM-DD' */
  readonly born: string | null
  /** When they were added; where they come from the database. */
  readonly at?: Temporal.Instant
}

export type Resource = {
  readonly id: number
  readonly kind: string
  readonly name: string
  readonly heldBy: number | null
}

/** What rules, effects and sentences may know. */
export type Context = {
  readonly stood: Stood
  readonly today: Temporal.PlainDate
  /** The limit of this key that holds today, or on a day. */
  readonly limit: (key: string, on?: Day) => Limit
  /** The same of one that an authority may leave open: undefined where it has not set it. */
  readonly limitIfAny: (key: string, on?: Day) => Limit | undefined
  readonly closures: readonly Closure[]
  /** Those in the case whom the reader receives. */
  readonly people: readonly Person[]
  /** Things that the owning agency lends to cases, each with the case that holds it now. */
  readonly resources: readonly Resource[]
  /** Who can be given a task: of the owning agency, and of those that an agreement binds to it. */
  readonly practitioners: readonly { readonly id: number; readonly name: string; readonly agencyId: number }[]
  /** `kind`: 'police', 'probation', 'council', 'council service', … */
  readonly agencies: readonly { readonly id: number; readonly name: string; readonly kind: string }[]
  readonly wards: readonly string[]
  /** The agency for which whoever acts does so; unknown while a form is only shown. */
  readonly by?: number
  /** The open panel at which it is decided, with the kinds of the agencies that are there. */
  readonly panel?: { readonly key: string; readonly present: readonly string[] }
}

/** The kind of the agency for which whoever acts does so. */
export const actsFor = ({ by, agencies }: Pick<Context, 'by' | 'agencies'>): string | undefined =>
  agencies.find(one => one.id === by)?.kind

/** `at`: the question that it concerns; the form as a whole where not said. */
export type Refused = Refusal & { readonly at?: string }
export const atField = (at: string, refusal: Refusal | null): Refused | null => refusal && { ...refusal, at }

export type Act<A extends Asks = Asks> = {
  /** Kept with each event for ever: retired, never renamed. */
  readonly key: string
  /** What the link and the heading say: 'Add a complaint'. */
  readonly name: string
  readonly hint?: string | Html
  /** The kind of field that the event is of, which decides who receives it. */
  readonly field: string
  readonly asks: A
  /** 'now': it happens as it is written. 'asked': the form asks on which day it was, today at the latest. */
  readonly when: 'now' | 'asked'
  /** The stages in which it is offered; every one where not said. */
  readonly in?: readonly string[]
  /** 'closed': only once the case is closed; 'either'. Only while it is open where not said. */
  readonly on?: 'closed' | 'either'
  /** Done only as a decision of an open panel of this key. */
  readonly panel?: string
  /** Whoever receives its field may do it, of other agencies too; it has no effects but `met`. The owning agency alone where not said. */
  readonly anybody?: true
  /** Asks nothing of how the case was opened: it can be done with one that came before its service. */
  readonly bare?: true
  /** Stands among the first on the page of the case while it is offered. */
  readonly next?: true
  /** Under which words it stands among all else that can be done: 'Contracts'. */
  readonly group?: string
  /** Stands with others of these words in a list of its own, apart from what is done every day: 'Powers of the law'. */
  readonly apart?: string
  /** Further conditions under which it is offered. */
  offered?(context: Context): boolean
  /** The sentence that the timeline begins with; all the answers stand below it. */
  says(given: Answers<A>, context: Context): string
  refuses?(given: Answers<A>, on: Day, context: Context): Refused | null
  follows?(given: Answers<A>, on: Day, context: Context): readonly Effect[]
  /** What is kept beside the answers: what was worked out from them, and by which version. Under names that no question has. */
  keeps?(given: Answers<A>, on: Day, context: Context): Readonly<Record<string, unknown>>
}

export type AnswersOf<A extends Act> = A extends Act<infer Q> ? Answers<Q> : never

/** Written once an act, so that its answers are typed by its questions. */
export const act = <A extends Asks>(given: Act<A>): Act<A> => given
