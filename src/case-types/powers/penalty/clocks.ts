/** The clocks of fixed penalties: the last days for the discount and for payment, the answer to what is said against one, and what follows a reminder. */
import { after, type Clock } from '../../../casework/index.ts'
import { penaltyAnswered, penaltyQuestioned, penaltyReminded } from './pay.ts'
import { isOpen, penalties, sentToCourt } from './penalties.ts'

export const clocks: readonly Clock[] = [
  {
    key: 'penalty-discount',
    name: 'Last day of the discount',
    limit: 'penalty.discount-days',
    runs: context =>
      penalties(context)
        .filter(one => one.ended === null && one.discounted < one.full)
        .filter(one => (one.settled?.day ?? context.today.toString()) <= one.lastDiscount)
        .map(({ id, served, lastDiscount, settled }) => ({
          record: id,
          from: served,
          by: lastDiscount,
          met: settled?.day ?? null,
        })),
  },
  {
    key: 'penalty-pay',
    name: 'The penalty is paid, or a reminder goes out',
    limit: 'penalty.pay-days',
    runs: context =>
      penalties(context)
        .filter(one => one.ended === null)
        .map(one => {
          const reminded = context.stood.all(penaltyReminded).find(({ given }) => given.penalty === one.id)?.day
          const met = one.settled?.day ?? reminded ?? sentToCourt(context, one)
          return { record: one.id, from: one.served, by: one.lastPay, met }
        }),
  },
  {
    key: 'penalty-after-reminder',
    name: 'The penalty is paid, or goes to court',
    limit: 'penalty.after-reminder',
    runs: context =>
      context.stood.all(penaltyReminded).flatMap(({ id, day, given }) => {
        const found = penalties(context).find(one => one.id === given.penalty)
        if (!found || found.ended !== null) return []
        const by = after(day, context.limit('penalty.after-reminder', day), context.closures)
        return [{ record: id, from: day, by, met: found.settled?.day ?? sentToCourt(context, found) }]
      }),
  },
  {
    key: 'penalty-answer',
    name: 'Answer what was said against the penalty',
    limit: 'penalty.answer-within',
    runs: context =>
      context.stood.all(penaltyQuestioned).flatMap(({ id, day, given }) => {
        const met = context.stood.all(penaltyAnswered).find(one => one.given.said === id)?.day ?? null
        const found = penalties(context).find(one => one.id === given.penalty)
        if (met === null && (!found || !isOpen(found))) return []
        const by = after(day, context.limit('penalty.answer-within', day), context.closures)
        return [{ record: id, from: day, by, met }]
      }),
  },
]
