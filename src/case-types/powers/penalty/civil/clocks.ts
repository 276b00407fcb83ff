/** The clocks of civil penalties: the decision once representations are over, and the last day for payment. */
import { after, type Clock } from '../../../../casework/index.ts'
import { civils, intents, lastOf, servedOn } from './civils.ts'
import { intentDecided } from './household.ts'

export const clocks: readonly Clock[] = [
  {
    key: 'civil-decide',
    name: 'Give the final notice, or drop the notice of intent',
    limit: 'civil-penalty.decide-within',
    runs: context =>
      intents(context).map(({ id, day, given }) => {
        const end = lastOf(servedOn(given.how, day, context), 'civil-penalty.household-intent-days', context)
        const by = after(end, context.limit('civil-penalty.decide-within', day), context.closures)
        return { record: id, from: day, by, met: intentDecided(context, id) }
      }),
  },
  {
    key: 'civil-pay',
    name: 'The civil penalty is paid',
    limit: 'civil-penalty.household-pay-days',
    runs: context =>
      civils(context)
        .filter(one => one.ended === null)
        .map(one => ({ record: one.id, from: one.served, by: one.lastPay, met: one.paid?.day ?? null })),
  },
]
