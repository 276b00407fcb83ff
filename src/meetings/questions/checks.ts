/** What the rules say of a question that was sent: what the clerk sees beside it before anybody decides. */
import type { Tx } from '../../db/index.ts'
import type { Refusal } from '../../lib/index.ts'
import { alikeTo } from '../alike.ts'
import { notRepeated, oneEach, type Order, timeForQuestions } from './rules.ts'
import { acceptedSince, earlierOfSame, type Question } from './store.ts'

export type Checks = {
  /** The rules that it breaks, in their own words. */
  readonly breaks: readonly Refusal[]
  /** Questions accepted within the months of the standing order that it seems to repeat, the likest first. */
  readonly alike: readonly Question[]
}

export async function checksOf(tx: Tx, question: Question, order: Order): Promise<Checks> {
  const since = Temporal.PlainDate.from(question.date).subtract({ months: order.sameWithin })
  const alike = alikeTo(question.words, await acceptedSince(tx, since.toString(), question.id))
  const breaks = [
    oneEach.refuses({ already: await earlierOfSame(tx, question.id) }, order),
    notRepeated.refuses({ alike: alike.length }, order),
    question.position === null ? null : timeForQuestions.refuses({ before: question.position - 1 }, order),
  ].filter(refusal => refusal !== null)
  return { breaks, alike }
}
