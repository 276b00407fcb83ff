/** A group of questions that repeats: each of the things said is answered as a whole, or left blank as a whole. */
import { z } from 'zod'
import { optionalGroup } from '../../web/index.ts'
import type { Answers, Ask, Asks } from './asks.ts'

/** `nth`: its place on the form, 1 the first; a place that was left blank is left out. */
export type Nth<A extends Asks> = { readonly nth: number } & Answers<A>

/** Its fields are named by their place and their question: 'reports-2-about'. `one`: 'Report'. */
export const upTo = <A extends Asks>(
  most: number,
  label: string,
  { one, of, hint }: { readonly one: string; readonly of: A; readonly hint?: string },
): Ask<Nth<A>[]> => {
  const each = optionalGroup(Object.fromEntries(Object.entries(of).map(([name, { schema }]) => [name, schema])))
  const places = Array.from({ length: most }, (_, n) => String(n + 1))
  return {
    label,
    ...(hint !== undefined && { hint }),
    asked: { as: 'up to', most, one, of },
    schema: z
      .object(Object.fromEntries(places.map(nth => [nth, each])))
      .transform(all => places.flatMap(nth => (all[nth] ? [{ nth: Number(nth), ...all[nth] } as Nth<A>] : []))),
  }
}

/** One question at one place: of 'reports', 2 and 'about' → 'reports-2-about'. */
export const fieldAt = (group: string, nth: number, name: string): string => `${group}-${nth}-${name}`

/** Each field of a question: its own name for one that is asked once. */
export const fieldsOf = (
  name: string,
  ask: Ask,
): { readonly name: string; readonly ask: Ask; readonly of: string }[] => {
  const { asked, label } = ask
  if (asked.as !== 'up to') return [{ name, ask, of: label }]
  return Array.from({ length: asked.most }, (_, n) =>
    Object.entries(asked.of).map(([part, one]) => ({
      name: fieldAt(name, n + 1, part),
      ask: one,
      of: `${asked.one} ${n + 1}: ${one.label}`,
    })),
  ).flat()
}
