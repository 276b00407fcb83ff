/** A rule is a pure named function with one sentence, its source and its limit: the hint, the refusal and the public help. */
import { type Refusal, refuse } from './refusal.ts'

const mark = Symbol('rule')

export type Rule<Limit, Given> = {
  readonly [mark]: true
  id: string
  /** Act and section, standing order, guidance, or the decision that set it. */
  source: string
  /** Key of the limit in the authority profile; undefined where the rule has no number in it. */
  limit?: string
  /** The limit where no profile has one: our own, for docs/rules.md. */
  usually?: Limit
  says: (limit: Limit) => string
  test: (given: Given, limit: Limit) => boolean
  /** Null when the rule allows it, else the refusal in the rule's own sentence. */
  refuses: (given: Given, limit: Limit) => Refusal | null
}

/** Makes a rule. `says` and `test` are pure: now, working days and limits come in as arguments. */
export function rule<Limit = void, Given = void>(
  is: Pick<Rule<Limit, Given>, 'id' | 'source' | 'limit' | 'usually' | 'says' | 'test'>,
): Readonly<Rule<Limit, Given>> {
  return Object.freeze({
    ...is,
    [mark]: true as const,
    refuses: (given: Given, limit: Limit) => (is.test(given, limit) ? null : refuse(is.id, is.says(limit))),
  })
}

export const isRule = (value: unknown): value is Rule<unknown, unknown> =>
  typeof value === 'object' && value !== null && mark in value
