/** How a command says no: which rule, and the sentence that the person reads. */

export type Refusal = { refused: true; rule: string; says: string }

export const refuse = (rule: string, says: string): Refusal => ({ refused: true, rule, says })

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'refused' in value && value.refused === true
