/** What stands on the page of a case of its closures: what is in force until which hour, and until when the court must hear it. */
import { type Context, limitWords } from '../../../casework/index.ts'
import { fullDate, longDate, whyNoWorkingDay } from '../../../lib/index.ts'
import { html, say, summaryList, warningText } from '../../../web/index.ts'
import { rankName } from '../signing.ts'
import { appealUntil } from './court/order.ts'
import { inWords, isBefore, type Moment, momentOf } from './moment.ts'
import { type Notice, notices, type Order, orders } from './standing.ts'

type Row = readonly [string, string]

const rows = (all: readonly Row[]) =>
  summaryList({ rows: all.map(([key, value]) => ({ key: { text: key }, value: { text: value } })) })

const placeName = ({ people }: Context, id: number | undefined) =>
  people.find(one => one.id === id)?.name ?? 'Premises in the case'

const isOver = (ends: Moment, { today }: Context) => isBefore(ends, momentOf(today.toString(), '00:00'))

const sitsNot = (moment: Moment) => whyNoWorkingDay(moment.toPlainDate()) !== null

function noticeShown(one: Notice, context: Context) {
  const { begins, ends, served, hearing, hearingBy, given, adjournedTo, decided } = one
  const court: Row[] = decided
    ? [['The court', 'Has decided']]
    : adjournedTo
      ? [['The court hears it again', inWords(adjournedTo)]]
      : [
          ['Hearing', `${inWords(hearing.at)}, ${hearing.where}`],
          ['The court must hear it by', `${inWords(hearingBy)}. Christmas Day does not count`],
        ]
  return {
    title: `Closure notice: ${placeName(context, given.premises)}`,
    body: html`${rows([
      ['In force', `From ${inWords(begins)} until ${inWords(ends)}`],
      ['Signed', `${given.signatory}, ${rankName(given.rank)}`],
      ['Served', served ? inWords(served) : 'Not yet'],
      ...court,
    ])}
${!served && warningText({ text: 'Serve it, and record when: the time to the hearing is counted from service. Until then it is counted here from its beginning.' })}
${!decided && !adjournedTo && sitsNot(hearingBy) && warningText({ text: `${fullDate(hearingBy.toPlainDate())} is no working day: the time does not wait for one. Ask the court when it sits before.` })}
${!decided && one.appliedOn === null && warningText({ text: 'An application for a closure order must be made.' })}`,
  }
}

function orderShown(one: Order, context: Context) {
  const { begins, ends, given, premises, endSetBy } = one
  return {
    title: `Closure order: ${placeName(context, premises)}`,
    body: html`${rows([
      ['In force', `From ${inWords(begins)} until ${inWords(ends)}`],
      ['Made by', given.court],
      ['Terms', given.terms],
      ['Last day for an appeal', longDate(appealUntil(endSetBy.day, context))],
    ])}
${say(`It can be extended while it is in force, to ${limitWords(context.limit('closure.order-total', one.day))} altogether.`)}`,
  }
}

export const shows = (context: Context) => [
  ...notices(context)
    .filter(one => one.cancelled === null && (!one.decided || !isOver(one.ends, context)))
    .map(one => noticeShown(one, context)),
  ...orders(context)
    .filter(one => !isOver(one.ends, context))
    .map(one => orderShown(one, context)),
]
