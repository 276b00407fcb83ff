/** A closure notice: issued, served, extended, varied, cancelled, each under its rules. */
import { act, atField, type Context, type Day, type Refused } from '../../../casework/index.ts'
import { testRefuses } from '../legal-test.ts'
import { signingRefuses } from '../signing.ts'
import { goesOn, noticeCut, noticeMarks } from './counted.ts'
import { hoursAfter, inWords, type Moment, momentOf } from './moment.ts'
import { cancelled, consulted, extended, issued, served, varied, waysOfService } from './recorded.ts'
import {
  changedByIts,
  changedByRank,
  consultedBefore,
  extendsBy,
  extendsShort,
  extendsSigned,
  heardAfter,
  heardInTime,
  inLaw,
  lasts,
  noticeRuns,
  oneNotice,
  residentsAndOwner,
  servedAllWays,
  servedInTime,
  servedOnce,
  signedLong,
  signedShort,
  statesAdvice,
  statesEffect,
  statesHearing,
} from './rules.ts'
import { endOf, hearingBy, isLong, type Notice, notices } from './standing.ts'
import { noticeTest } from './tests.ts'

const noticeOf = (id: number, context: Context): Notice | undefined => notices(context).find(one => one.id === id)

/** Whether a notice ran at a moment at which something is done to it. */
const outside = (notice: Notice | undefined, on: Day, at: string): Refused | null =>
  notice ? atField('at', noticeRuns.refuses({ at: momentOf(on, at), begins: notice.begins, ends: notice.ends })) : null

/** The court hears it within the time that runs from a moment. `field`: where that is said. */
export const tooLate = (field: string, heard: Moment, latest: Moment): Refused | null =>
  atField(field, heardInTime.refuses({ heard, latest }, inWords(latest)))

export const closureNotice = act({
  ...issued,
  refuses: (given, on, context) => {
    const begins = momentOf(on, given.at)
    const heard = momentOf(given.hearingOn, given.hearingAt)
    const told = context.stood.all(consulted).some(one => one.day <= on && one.given.premises === given.premises)
    const known = context.limitIfAny('closure.notice-long', on)
    if (!known) return atField('on', inLaw.refuses({ known: false }))
    return (
      testRefuses(noticeTest, context, on) ??
      atField('premises', consultedBefore.refuses({ consulted: told })) ??
      atField('hours', lasts.refuses(given, known)) ??
      atField('keepsOut', residentsAndOwner.refuses(given)) ??
      atField('hearingOn', heardAfter.refuses({ heard, before: begins })) ??
      tooLate('hearingOn', heard, hearingBy(begins, context)) ??
      atField('statesHearing', statesHearing.refuses({ states: given.statesHearing })) ??
      atField('statesEffect', statesEffect.refuses({ states: given.statesEffect })) ??
      atField('statesAdvice', statesAdvice.refuses({ states: given.statesAdvice })) ??
      atField('rank', signedShort.refuses(given)) ??
      atField('rank', signedLong.refuses(given, context.limit('closure.notice-short', on))) ??
      signingRefuses(given) ??
      atField(
        'premises',
        oneNotice.refuses({
          begins,
          others: notices(context).filter(one => one.given.premises === given.premises),
        }),
      )
    )
  },
  follows: ({ at, hours }, on, context) =>
    noticeMarks(isLong(hours, on, context), on, endOf(momentOf(on, at), hours, context)),
})

export const closureNoticeExtended = act({
  ...extended,
  refuses: (given, on, context) => {
    const notice = noticeOf(given.notice, context)
    if (!notice) return null
    const limit = (key: string) => context.limit(key, notice.day)
    return (
      atField(
        'notice',
        extendsShort.refuses({ hours: notice.given.hours, extended: notice.extended }, limit('closure.notice-short')),
      ) ??
      outside(notice, on, given.at) ??
      atField('hours', extendsBy.refuses(given, limit('closure.notice-extension'))) ??
      atField('rank', extendsSigned.refuses(given)) ??
      atField('rank', changedByIts.refuses({ issued: notice.given.rank, rank: given.rank })) ??
      signingRefuses(given)
    )
  },
  follows: ({ notice: id, hours }, _on, context) => {
    const notice = noticeOf(id, context)
    return notice ? goesOn('closure-notice-in-force', notice.ends, hoursAfter(notice.ends, hours)) : []
  },
})

const needed = waysOfService.map(one => one.key).filter(key => key !== 'neighbours')

export const closureNoticeServed = act({
  ...served,
  next: true,
  offered: context => notices(context).some(one => one.served === null && one.cancelled === null),
  refuses: ({ notice: id, at, how, impossible }, on, context) => {
    const notice = noticeOf(id, context)
    if (!notice) return null
    const moment = momentOf(on, at)
    return (
      atField('notice', servedOnce.refuses({ served: notice.served !== null })) ??
      atField('at', servedInTime.refuses({ served: moment, begins: notice.begins, ends: notice.ends })) ??
      atField('impossible', servedAllWays.refuses({ lacks: needed.some(key => !how.includes(key)), impossible })) ??
      atField('at', heardAfter.refuses({ heard: notice.hearing.at, before: moment })) ??
      tooLate('at', notice.hearing.at, hearingBy(moment, context))
    )
  },
})

export const closureNoticeCancelled = act({
  ...cancelled,
  refuses: (given, on, context) => {
    const notice = noticeOf(given.notice, context)
    return (
      outside(notice, on, given.at) ??
      atField('rank', changedByRank.refuses({ long: notice?.long ?? false, rank: given.rank })) ??
      atField('rank', changedByIts.refuses({ issued: notice?.given.rank ?? given.rank, rank: given.rank })) ??
      signingRefuses(given)
    )
  },
  follows: ({ notice: id, at }, on, context) => {
    const notice = noticeOf(id, context)
    return notice ? noticeCut(notice, momentOf(on, at)) : []
  },
})

export const closureNoticeVaried = act({
  ...varied,
  refuses: (given, on, context) => {
    const notice = noticeOf(given.notice, context)
    return (
      outside(notice, on, given.at) ??
      atField('rank', changedByRank.refuses({ long: notice?.long ?? false, rank: given.rank })) ??
      atField('rank', changedByIts.refuses({ issued: notice?.given.rank ?? given.rank, rank: given.rank })) ??
      signingRefuses(given)
    )
  },
})
