/** What the law wants everybody to know of a case: an order of the council, with what it says and until when. */
import type { Html } from '../../web/index.ts'
import type { Context } from './act.ts'
import type { Day } from './effect.ts'

export type RegisterEntry = {
  readonly title: string
  readonly from: Day
  /** The last day, which counts. */
  readonly until: Day
  /** The first day on which it holds no more, where it was ended before its last; null where it was not. */
  readonly ended: Day | null
  /** As JSON has it; nothing in it is about anybody. */
  readonly body: unknown
}

export type Register = {
  /** Where everybody reads it: '/orders'. */
  readonly path: string
  /** 'Public spaces protection orders' */
  readonly title: string
  /** What is published of a case as it stands; null while there is nothing to publish. */
  entry(context: Context): RegisterEntry | null
  /** As everybody will read it. */
  view(entry: RegisterEntry): Html
}
