/** The pieces of an order and of its consultation have keys for ever: 'p3' stays 'p3', whatever is struck out before it. */
import type { Act, AnswersOf, Recorded, Stood } from '../../casework/index.ts'

/** What an act recorded, each with its place among all that it ever recorded. */
export function numbered<A extends Act>(
  stood: Stood,
  of: A,
  letter: string,
): (Recorded<AnswersOf<A>> & { readonly key: string })[] {
  const ever = stood.events.filter(one => one.kind === of.key && one.correctsId === null)
  return stood.all(of).map(one => ({ ...one, key: `${letter}${ever.findIndex(other => other.id === one.id) + 1}` }))
}

/** An event that is only worked out has the number 0, and comes after all that are written. */
const place = (id: number): number => (id === 0 ? Number.POSITIVE_INFINITY : id)

/** Whether it was written by then: with an event or before it; anything was where none is said. */
export const isBy = (id: number, event?: number): boolean => event === undefined || place(id) <= place(event)
