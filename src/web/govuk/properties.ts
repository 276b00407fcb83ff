/** What the components' properties have in common. Names follow GOV.UK Frontend's macro options. */
import type { Attributes, Content } from '../html.ts'

/** A macro's `text` and `html` are one property here: a string is escaped, `Html` is kept. */
export type Text = { readonly text: Content }
export type Styled = { readonly classes?: string; readonly attributes?: Attributes }
/** Lists may hold entries that are left out: `showAll && { text: 'All' }`. */
export type Entries<T> = readonly (T | false | null | undefined)[]

export const entries = <T>(list: Entries<T> | undefined): T[] =>
  (list ?? []).filter((entry): entry is T => Boolean(entry))

/** Ids joined for aria-describedby; undefined where there are none. */
export const ids = (...list: readonly (string | false | null | undefined)[]): string | undefined =>
  list.filter(Boolean).join(' ') || undefined
