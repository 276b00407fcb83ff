/** What a page is given to answer with. */
import type { FormState } from './form/state.ts'
import type { Actor } from './actor.ts'
import type { Database, Tx } from '../db/index.ts'
import type { Shell } from './shell.ts'

type Named<Path extends string> = Path extends `${infer Head}/${infer Rest}`
  ? Named<Head> | Named<Rest>
  : Path extends `:${infer Name}{${string}`
    ? Name
    : Path extends `:${infer Name}`
      ? Name
      : never

/** '/meetings/:id' → { id: string } */
export type Params<Path extends string> = { readonly [Name in Named<Path>]: string }

export type PageRequest<Path extends string = string> = {
  readonly params: Params<Path>
  /** Sorted by name, so that one set of filters has one address. */
  readonly query: URLSearchParams
  /** The address without query: '/meetings/12'. */
  readonly path: string
  readonly db: Database
  readonly shell: Shell
  readonly actor: Actor | null
  /** Reads what this reader may see: as the person who signed in, else as the public. */
  readonly read: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
  /** Acts as the person who signed in. Throws SignedOut where nobody has. */
  readonly as: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
  /** Of a reader who comes back to a stream of events: the last that they have; '' at first. */
  readonly lastEvent: string
  /** The value of one of the browser's cookies. */
  readonly cookie: (name: string) => string | undefined
  /** The network address that the request came from, for limiting tries; never stored or logged as it is. */
  readonly from: string
  /** The browser in two words, as 'Firefox on Windows'. */
  readonly browser: string
  readonly now: Temporal.Instant
  /** What was typed and what was wrong with it; empty on a first visit. */
  readonly form: FormState
}
