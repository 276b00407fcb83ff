/** Letters from templates: what is set before the officer, who changes it where it must be, and serves it. */
import type { Context, Person } from './act.ts'

export type LetterFacts = {
  readonly reference: string
  readonly council: string
  /** Whoever writes it. */
  readonly officer: string
}

export type Letter = {
  readonly key: string
  /** 'Acknowledgement' */
  readonly name: string
  /** To whom it can be written: roles of people in the case. */
  readonly to: readonly string[]
  /** The kind of field that it is of, which decides who receives it. */
  readonly field: string
  /** The heading of the letter. */
  readonly subject: string
  /** Must be served, and is a notice in law: it says how and when, and a day on which it counts as served. */
  readonly notice?: true
  /** Markdown, from the greeting to the name at the end; gap('the day of the meeting') stands where somebody must fill it in. */
  words(context: Context, to: Person, about: LetterFacts): string
}
