/** The clocks of a closure: the court within 48 hours of service without Christmas Day, adjourned hearings, reviews, appeals. */
import { after, type Clock, type Context, type Day } from '../../../casework/index.ts'
import { appealUntil, closureAppeal, closureReviewed } from './court/order.ts'
import { adjourned, made, orderExtended } from './court/recorded.ts'
import { dayOf, momentOf, timeOf } from './moment.ts'
import { type Notice, notices, orders, wasBefore } from './standing.ts'

/** Of a notice that was not cancelled: until the court can hear it no more. `met`: when it was done. */
const untilHearing = (context: Context, met: (one: Notice) => Day | null) =>
  notices(context)
    .filter(one => one.cancelled === null)
    .map(one => ({
      record: one.id,
      from: one.served ? dayOf(one.served) : one.day,
      by: dayOf(one.hearingBy),
      at: timeOf(one.hearingBy),
      met: met(one),
    }))

export const clocks: readonly Clock[] = [
  {
    key: 'closure-apply',
    name: 'Apply for the closure order',
    limit: 'closure.hearing-within',
    runs: context => untilHearing(context, one => one.appliedOn),
  },
  {
    key: 'closure-hearing',
    name: 'The court hears the application for the closure order',
    limit: 'closure.hearing-within',
    runs: context => untilHearing(context, one => one.heardOn),
  },
  {
    key: 'closure-adjourned',
    name: 'The court hears it after the adjournment',
    limit: 'closure.adjourned-longest',
    runs: context => {
      const all = notices(context)
      return context.stood.all(adjourned).flatMap(({ id, day, given }) => {
        const notice = all.find(one => one.id === given.notice)
        if (!notice || notice.cancelled) return []
        const next = notice.court.find(one => wasBefore(context.stood, id, one.id))?.day ?? null
        const until = momentOf(given.untilOn, given.untilAt)
        return [{ record: id, from: day, by: dayOf(until), at: timeOf(until), met: next }]
      })
    },
  },
  {
    key: 'closure-review',
    name: 'Review the closure order: extend it, or let it end?',
    limit: 'closure.review-before',
    runs: context =>
      orders(context).flatMap(order => {
        const { id, day } = order.endSetBy
        const { value, unit } = context.limit('closure.review-before', day)
        const before = after(dayOf(order.ends), { value: -value, unit }, [])
        const reviewed = [
          ...context.stood.all(closureReviewed).filter(one => one.given.order === order.id),
          ...order.applications,
        ]
          .filter(one => wasBefore(context.stood, id, one.id))
          .map(one => one.day)
        const met = reviewed.toSorted()[0] ?? null
        if (order.discharged && met === null) return []
        return [{ record: id, from: day, by: before < day ? day : before, met }]
      }),
  },
  {
    key: 'closure-appeal',
    name: 'Ask the court whether there was an appeal: the time for it is over',
    limit: 'closure.appeal-within',
    runs: context =>
      [...context.stood.all(made), ...context.stood.all(orderExtended)].map(({ id, day }) => ({
        record: id,
        from: day,
        by: after(appealUntil(day, context), { value: 1, unit: 'days' }, []),
        met: context.stood.all(closureAppeal).find(one => one.given.decision === String(id))?.day ?? null,
      })),
  },
]
