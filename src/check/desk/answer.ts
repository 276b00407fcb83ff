/** Answering a finding: it may stand, with a reason; or that is taken back. What the pages of reports and of meetings share. */
import { z } from 'zod'
import type { Tx } from '../../db/index.ts'
import { form, invalid, missing, redirect } from '../../web/index.ts'
import { gone, type Read } from './answer.view.ts'
import { standsWithReason } from './rules.ts'
import type { Standing } from './stands.ts'
import { type About, insertAcceptance, withdrawAcceptance } from './store.ts'

export const answerForm = form(
  z.object({
    do: z.enum(['stand', 'withdraw']).default('stand'),
    reason: z.string().max(1000, 'Say it in 1,000 characters or fewer').default(''),
  }),
)

type Values = { do: 'stand' | 'withdraw'; reason: string }

/** Keeps the reason with the report that the finding stands in, or with `about`. */
export async function letStand(
  tx: Tx,
  one: Standing,
  about: About,
  { reason, now }: { reason: string; now: Temporal.Instant },
): Promise<void> {
  const words = { ...one, finding: one.key, quote: one.quote.slice(0, 1000), says: one.says.slice(0, 1000) }
  const owner: About = one.draft ? { draftId: one.draft.id, meetingId: null } : about
  await insertAcceptance(tx, owner, { ...words, reason }, now)
}

/** Keeps the reason, or takes an acceptance back. */
export async function answer(tx: Tx, read: Read, key: string, values: Values, now: Temporal.Instant) {
  const one = read.all.find(({ key: own }) => own === key)
  if (!one || !read.mayAnswer) return missing(gone)
  if (values.do === 'withdraw') {
    if (one.accepted) await withdrawAcceptance(tx, one.accepted.id, now)
    return redirect(read.href)
  }
  const refused = standsWithReason.refuses(values)
  if (refused) return invalid('reason', refused.says)
  await letStand(tx, one, read.about, { reason: values.reason, now })
  return redirect(read.href)
}
