/** A power of the law, as the kinds of cases in which it is used take it up: its acts, clocks, letters and what is counted of it. */
import type { Act, CaseType, Clock, Letter, Measure } from '../../casework/index.ts'

export type Power = {
  /** 'Closure of premises', as the group of its acts is named on the page of a case. */
  readonly name: string
  readonly acts: readonly Act[]
  readonly clocks: readonly Clock[]
  readonly letters: readonly Letter[]
  readonly measures: readonly Measure[]
  /** What stands on the page of a case while it is used there. */
  readonly shows?: CaseType['shows']
}
