/** The application for a closure order and its hearing: listed, adjourned, refused, made, each under its rules. */
import { act, after, atField, type Context, type Day, type Refused } from '../../../../casework/index.ts'
import { testRefuses } from '../../legal-test.ts'
import { goesOn, orderMarks } from '../counted.ts'
import { type Moment, hoursAfter, isBefore, momentOf } from '../moment.ts'
import { tooLate } from '../notice.ts'
import { type Notice, notices } from '../standing.ts'
import { orderTest } from '../tests.ts'
import { adjourned, applied, made, notMade } from './recorded.ts'
import {
  adjournedWithin,
  afterTheEarlier,
  appliedFirst,
  continuedTime,
  continuedWithin,
  notCancelled,
  notDecided,
  orderWithin,
  servedFirst,
} from './rules.ts'

const noticeOf = (id: number, context: Context): Notice | undefined => notices(context).find(one => one.id === id)

/** What is wrong with anything that the court does about a notice at a moment. */
const wrong = (notice: Notice, at: Moment): Refused | null =>
  atField('notice', notCancelled.refuses({ cancelled: notice.cancelled !== null })) ??
  atField('notice', notDecided.refuses({ decided: notice.decided })) ??
  atField('notice', servedFirst.refuses({ served: notice.served, at })) ??
  atField('notice', appliedFirst.refuses({ applied: notice.appliedOn !== null }))

/** The first hearing is in time; a later one follows an adjournment. */
const heardLate = (notice: Notice, at: Moment): Refused | null =>
  notice.heardOn === null ? tooLate('at', at, notice.hearingBy) : null

export const closureApplied = act({
  ...applied,
  offered: context => notices(context).some(one => one.cancelled === null && !one.decided),
  refuses: (given, on, context) => {
    const notice = noticeOf(given.notice, context)
    if (!notice) return null
    return (
      testRefuses(orderTest, context, on) ??
      atField('notice', notCancelled.refuses({ cancelled: notice.cancelled !== null })) ??
      atField('notice', notDecided.refuses({ decided: notice.decided })) ??
      tooLate('hearingOn', momentOf(given.hearingOn, given.hearingAt), notice.hearingBy)
    )
  },
})

export const closureAdjourned = act({
  ...adjourned,
  refuses: (given, on, context) => {
    const notice = noticeOf(given.notice, context)
    if (!notice) return null
    const at = momentOf(on, given.at)
    const limit = context.limit('closure.adjourned-longest', on)
    return (
      wrong(notice, at) ??
      heardLate(notice, at) ??
      atField('untilOn', afterTheEarlier.refuses({ at: momentOf(given.untilOn, given.untilAt), earlier: at })) ??
      atField(
        'untilOn',
        adjournedWithin.refuses({ until: given.untilOn, latest: after(notice.heardOn ?? on, limit, []) }, limit),
      )
    )
  },
  follows: ({ notice: id, untilOn, untilAt, continues }, _on, context) =>
    continues ? keptInForce(id, momentOf(untilOn, untilAt), context) : [],
})

const keptInForce = (id: number, until: Moment, context: Context) => {
  const notice = noticeOf(id, context)
  return notice ? goesOn('closure-notice-in-force', notice.ends, until) : []
}

/** Recorded however late it was: that the court heard it too late can be why it made none. */
export const closureNotMade = act({
  ...notMade,
  refuses: ({ notice: id, at, continuesOn, continuesAt }, on, context) => {
    const notice = noticeOf(id, context)
    if (!notice) return null
    const decided = momentOf(on, at)
    const limit = context.limit('closure.continued-longest', on)
    const from = isBefore(decided, notice.ends) ? notice.ends : decided
    return (
      wrong(notice, decided) ??
      atField('continuesAt', continuedTime.refuses({ on: continuesOn, at: continuesAt })) ??
      (continuesOn === null
        ? null
        : (atField(
            'continuesOn',
            afterTheEarlier.refuses({ at: momentOf(continuesOn, continuesAt), earlier: decided }),
          ) ??
          atField(
            'continuesOn',
            continuedWithin.refuses(
              { until: momentOf(continuesOn, continuesAt), latest: hoursAfter(from, limit.value) },
              limit,
            ),
          )))
    )
  },
  follows: ({ notice: id, continuesOn, continuesAt }, _on, context) =>
    continuesOn === null ? [] : keptInForce(id, momentOf(continuesOn, continuesAt), context),
})

/** So many months later, to the minute: 30 November and 3 months is the end of February. */
export const monthsAfter = (from: Moment, key: string, on: Day, { limit }: Context): Moment =>
  from.add({ months: limit(key, on).value })

export const closureOrder = act({
  ...made,
  refuses: (given, on, context) => {
    const notice = noticeOf(given.notice, context)
    if (!notice) return null
    const at = momentOf(on, given.at)
    const ends = momentOf(given.endsOn, given.endsAt)
    return (
      wrong(notice, at) ??
      heardLate(notice, at) ??
      atField('endsOn', afterTheEarlier.refuses({ at: ends, earlier: at })) ??
      atField(
        'endsOn',
        orderWithin.refuses(
          { ends, latest: monthsAfter(at, 'closure.order-longest', on, context) },
          context.limit('closure.order-longest', on),
        ),
      )
    )
  },
  follows: ({ endsOn, endsAt }, on) => orderMarks(on, momentOf(endsOn, endsAt)),
})
