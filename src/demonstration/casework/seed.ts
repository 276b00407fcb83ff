/** The shape of the demonstration's cases: what was done, on which day, by whom. Days are counted from the day on which it is made. */
import type { PartyFacts } from '../../casework/index.ts'

/**
 * `after`: days after the case was opened; `ago`: days before the demonstration is made; `meeting`: the group's meeting so many before the
 * next, or so many days after that.
 */
export type When =
  { readonly after: number } | { readonly ago: number } | { readonly meeting: number; readonly plus?: number }

/**
 * Answers by the names of an act's questions; each is found by what its question asks for: somebody in the case by their role
 * ('subject', 'victim 2'), something recorded before by its place among its like (0 is the first), a colleague, an agency or a camera by
 * its key, a day by its distance from the opening or as `When`. What is left out is empty, or no.
 */
export type Answers = Readonly<Record<string, unknown>>

export type Step = { readonly when: When; readonly by?: string } & (
  | { readonly act: string; readonly given?: Answers }
  | { readonly note: string; readonly field: string }
  /** `fills`: what stands in place of each gap of the letter. */
  | {
      readonly letter: string
      readonly to: string
      readonly fills?: readonly string[]
      readonly served: 'post' | 'hand'
    }
  /** What everybody reads of it, as it stands then. */
  | { readonly publish: true }
  | { readonly shareWith: string; readonly why: string }
  | { readonly handTo: string; readonly why: string }
)

export type Person = Omit<PartyFacts, 'address'> & { readonly address?: { lines: string; postcode: string } }

export type Story = {
  readonly kind: string
  readonly agency: string
  readonly worker: string
  readonly opened: When
  readonly people: readonly Person[]
  readonly given: Answers
  readonly steps: readonly Step[]
  /** Of the owning agency only these see it. */
  readonly allowed?: readonly string[]
  /** By which another story names it. */
  readonly name?: string
  /** It is put to the next meeting of this panel, though it is not due there by its kind. */
  readonly putTo?: string
}

export const after = (days: number): When => ({ after: days })
export const ago = (days: number): When => ({ ago: days })
export const meeting = (before: number, plus = 0): When => ({ meeting: before, plus })
