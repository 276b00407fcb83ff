/** How a command says no: which rule, and the sentence that the person reads. */

export type Refusal = { refused: true; rule: string; says: string }

export const refuse = (rule: string, says: string): Refusal => ({ refused: true, rule, says })

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'refused' in value && value.refused === true

/** What an older state is refused with. `then`: a sentence about what is shown, or what to do now. */
export const changedSince = (what: string, then: string): string =>
  `Somebody else has changed ${what} since you opened it. ${then}`
