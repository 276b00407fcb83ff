/** What a page is given to answer with. */
import type { FormState } from './form/state.ts'
import type { Database } from '../db/index.ts'
import type { Shell } from './shell.ts'

/** Who is asking, when somebody has signed in; nobody has: `null`. */
export type Actor = { readonly id: string; readonly name: string }

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
  readonly now: Temporal.Instant
  /** What was typed and what was wrong with it; empty on a first visit. */
  readonly form: FormState
}
