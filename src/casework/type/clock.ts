/** Clocks: what the law, a procedure or a plan wants by a day, worked out from how the case stands. */
import type { Context } from './act.ts'
import type { Day } from './effect.ts'

export type Running = {
  /** The event that it is about, where a case can have several at once: a contract, a camera. */
  readonly record?: number
  /** From when it runs. */
  readonly from: Day
  /** The last day on which it can be met. */
  readonly by: Day
  /** 'HH:MM' in London, where the law counts hours: until then on its last day. */
  readonly at?: string
  /** When it was met; null while it waits. */
  readonly met: Day | null
}

export type Clock = {
  readonly key: string
  /** What must be done: 'Acknowledge the application'. */
  readonly name: string
  /** What whoever asked for the case is told will happen by then: 'We tell you that we have it'; nothing where not said. */
  readonly tells?: string
  /** The key of its limit in the profile, which has the source; or the source itself. */
  readonly limit?: string
  readonly source?: string
  /** Those that run, or were met; none of one that need not be met any more. Suspensions are in the days that it works out. */
  runs(context: Context): readonly Running[]
}
