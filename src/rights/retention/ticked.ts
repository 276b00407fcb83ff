/** Ticking one by one, or all that are listed: without a script nobody ticks four hundred boxes. */
import { z } from 'zod'

const all = 'all'

/** The field of a form: numbers, or 'all'. */
export const tickedField = (says: string) => z.array(z.string().regex(/^(all|\d{1,15})$/)).min(1, says)

/** The items of a list of checkboxes, with "All that are listed" before them where there are several. */
export const tickable = <T extends { readonly value: string; readonly checked: boolean }>(
  items: T[],
  ticked: readonly string[],
) =>
  items.length < 2 ? items : [{ value: all, text: 'All that are listed here', checked: ticked.includes(all) }, ...items]

/** Which of those listed were ticked. */
export const tickedOf = (values: readonly string[], listed: readonly number[]): number[] =>
  values.includes(all) ? [...listed] : listed.filter(id => values.includes(String(id)))
