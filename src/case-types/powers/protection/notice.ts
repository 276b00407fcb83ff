/** A community protection notice: issued after a warning, served, appealed against, checked, varied, withdrawn, each under its rules. */
import { act, atField, type Context, type Day, type Effect } from '../../../casework/index.ts'
import { ageOn } from '../../../lib/index.ts'
import { testRefuses } from '../legal-test.ts'
import { signingRefuses } from '../signing.ts'
import { appealDecided, appealed, checked, ended, issued, served, varied } from './recorded.ts'
import { noticeTest } from './tests.ts'
import {
  ageKnown,
  appealGoesOn,
  appealInTime,
  appealOver,
  bodyNotBorn,
  inForceThen,
  inLaw,
  landlordDesignated,
  mayBeIssuedBy,
  oldEnough,
  requiresSomething,
  servedFirst,
  servedOnce,
  timeForActs,
  warned,
  warningOver,
} from './rules.ts'
import { appealUntil, type ProtectionNotice, protectionNotices, warningTo } from './standing.ts'

const noticeOf = (id: number, context: Context) => protectionNotices(context).find(one => one.id === id)

/** Whether a notice is in force on the day on which something is done to it. */
export const outside = (notice: ProtectionNotice | undefined, on: Day) =>
  notice ? atField('on', inForceThen.refuses({ on, from: notice.day, ends: notice.ends })) : null

export const protectionNotice = act({
  ...issued,
  refuses: (given, on, context) => {
    const youngest = context.limitIfAny('protection.youngest', on)
    if (!youngest) return atField('on', inLaw.refuses({ known: false }))
    const born = context.people.find(one => one.id === given.person)?.born ?? null
    const body = given.body === 'body'
    const warning = warningTo(given, on, context)
    return (
      atField('warning', warned.refuses({ warned: warning !== undefined })) ??
      atField('on', warningOver.refuses({ on, until: warning?.given.until ?? on })) ??
      atField('body', bodyNotBorn.refuses({ body, born })) ??
      atField('person', ageKnown.refuses({ body, born })) ??
      atField('person', oldEnough.refuses({ body, age: ageOn(born ?? on, on) }, youngest)) ??
      testRefuses(noticeTest, context, on) ??
      atField('stop', requiresSomething.refuses(given)) ??
      atField('by', timeForActs.refuses({ ...given, on })) ??
      atField('rank', mayBeIssuedBy.refuses(given)) ??
      atField('under', landlordDesignated.refuses(given)) ??
      signingRefuses(given)
    )
  },
  follows: ({ body }) => [
    { do: 'mark', key: 'protection-notice', value: body },
    { do: 'begin', key: 'protection-notice-in-force' },
  ],
})

/** One notice of several is in force no more: its marks are made anew, with their end. */
const over = (notice: ProtectionNotice | undefined, on: Day): Effect[] =>
  notice
    ? [
        ...notice.events.map((record): Effect => ({ do: 'unmark', record })),
        { do: 'mark', key: 'protection-notice', value: notice.given.body, on: notice.day },
        { do: 'begin', key: 'protection-notice-in-force', value: 'over', on: notice.day },
        { do: 'end', key: 'protection-notice-in-force', value: 'over', on },
      ]
    : []

export const protectionServed = act({
  ...served,
  next: true,
  offered: context => protectionNotices(context).some(one => one.served === null && one.ends === null),
  refuses: ({ notice: id }, on, context) => {
    const notice = noticeOf(id, context)
    return atField('notice', servedOnce.refuses({ served: notice?.served !== null })) ?? outside(notice, on)
  },
  // Counted once as an action where actions are counted, whatever comes of it: as other statutory notices are.
  follows: () => [{ do: 'mark', key: 'action', value: 'statutory-notice' }],
})

export const protectionAppeal = act({
  ...appealed,
  refuses: ({ notice: id, made }, on, context) => {
    const notice = noticeOf(id, context)
    if (!notice) return null
    const from = notice.served ?? on
    const last = appealUntil(from, context)
    const limit = context.limit('protection.appeal-within', from)
    return (
      atField('notice', servedFirst.refuses({ served: notice.served, on })) ??
      atField('made', appealInTime.refuses({ made, issued: from, last }, limit)) ??
      atField('made', appealOver.refuses({ made, on, last }))
    )
  },
})

export const protectionAppealDecided = act({
  ...appealDecided,
  refuses: ({ notice: id }, on, context) =>
    atField('notice', appealGoesOn.refuses({ inProgress: (noticeOf(id, context)?.appeal ?? null) !== null })) ??
    outside(noticeOf(id, context), on),
  follows: ({ notice: id, outcome }, on, context) => (outcome === 'quashed' ? over(noticeOf(id, context), on) : []),
})

export const protectionChecked = act({
  ...checked,
  refuses: ({ notice: id }, on, context) => outside(noticeOf(id, context), on),
})

export const protectionVaried = act({
  ...varied,
  refuses: (given, on, context) =>
    outside(noticeOf(given.notice, context), on) ??
    atField('stop', requiresSomething.refuses(given)) ??
    atField('by', timeForActs.refuses({ ...given, on })),
})

export const protectionEnded = act({
  ...ended,
  refuses: ({ notice: id }, on, context) => outside(noticeOf(id, context), on),
  follows: ({ notice: id }, on, context) => over(noticeOf(id, context), on),
})
