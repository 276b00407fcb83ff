/** The court in a closure: heard in time, adjourned, refused, made, extended, discharged, appealed; to the minute. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closed, notice, orderAnswers, service, tested } from '../../../../../test/closure-scene.ts'
import type { Told } from '../../../../../test/case-story.ts'
import type { AnswersOf } from '../../../../casework/index.ts'
import { closureNotice, closureNoticeCancelled, closureNoticeServed } from '../notice.ts'
import { notices, orders } from '../standing.ts'
import { orderTest } from '../tests.ts'
import { closureAdjourned, closureApplied, closureNotMade, closureOrder } from './hearing.ts'
import {
  closureAppeal,
  closureExtensionApplied,
  closureOrderDischarged,
  closureOrderExtended,
  closureReviewed,
} from './order.ts'

const monday = '2026-03-02'
const wednesday = '2026-03-04'
const court = 'Thornmere Magistrates’ Court'
const due = (told: Told, key: string, record?: number) => {
  const found = told
    .stood()
    .dues.find(one => one.key === key && one.met === null && (record === undefined || one.record === record))
  return found && [found.by, found.at].filter(Boolean).join(' ')
}
const order = (id: number, endsOn: string, more: Partial<AnswersOf<typeof closureOrder>> = {}) => ({
  notice: id,
  at: '10:00',
  court,
  endsOn,
  endsAt: '10:00',
  terms: 'Everybody, at all times.',
  ...more,
})
const adjourn = { at: '09:30', why: 'The owner.', untilAt: '10:00', continues: true }

test('an application waits for its legal test, and is listed within 48 hours of service', () => {
  const told = tested(monday)
  const id = told.does(closureNotice, notice(wednesday), monday)
  told.does(closureNoticeServed, { notice: id, ...service, at: '15:00' }, monday)
  const at = (hearingOn: string, hearingAt: string) =>
    told.refused(closureApplied, { notice: id, court, hearingOn, hearingAt }, monday)?.rule
  assert.equal(at(wednesday, '15:00'), 'power-test-answered')
  told.does(orderTest.act, orderAnswers, monday)
  assert.equal(at(wednesday, '15:00'), undefined)
  assert.equal(at(wednesday, '15:01'), 'closure-heard-in-time')
  told.does(closureApplied, { notice: id, court, hearingOn: wednesday, hearingAt: '14:00' }, monday)
  assert.equal(due(told, 'closure-apply'), undefined)
  assert.equal(due(told, 'closure-hearing'), '2026-03-04 15:00')
})

test('over Christmas the court hears it until 27 December, 10am, and not a minute later', () => {
  const { told, id } = closed('2026-12-24', '2026-12-26')
  const heard = (at: string) => told.refused(closureOrder, order(id, '2027-01-27', { at }), '2026-12-27')
  assert.equal(heard('10:00'), undefined)
  assert.equal(heard('10:01')?.rule, 'closure-heard-in-time')
  assert.match(heard('10:01')?.says ?? '', /27 December 2026, 10am\. Christmas Day does not count/)
  told.does(closureOrder, order(id, '2027-01-27'), '2026-12-27')
  assert.equal(due(told, 'closure-hearing'), undefined)
})

test('nothing is heard that was not served and applied for, or was cancelled or decided', () => {
  const told = tested(monday)
  const id = told.does(closureNotice, notice(wednesday), monday)
  const made = () => told.refused(closureOrder, order(id, '2026-04-01'), '2026-03-03')?.rule
  assert.equal(made(), 'closure-served-first')
  told.does(closureNoticeServed, { notice: id, ...service }, monday)
  assert.equal(made(), 'closure-applied-first')
  told.does(orderTest.act, orderAnswers, monday)
  told.does(closureApplied, { notice: id, court, hearingOn: '2026-03-03', hearingAt: '10:00' }, monday)
  assert.equal(made(), undefined)
  told.does(closureOrder, order(id, '2026-04-01'), '2026-03-03')
  assert.equal(made(), 'closure-not-decided')

  const other = closed(monday, wednesday)
  const why = {
    notice: other.id,
    at: '12:00',
    why: 'Empty.',
    rank: 'superintendent',
    signatory: 'A. Marrow',
    under: '',
  }
  other.told.does(closureNoticeCancelled, why as AnswersOf<typeof closureNoticeCancelled>, monday)
  assert.equal(
    other.told.refused(closureOrder, order(other.id, '2026-04-01'), '2026-03-03')?.rule,
    'closure-not-cancelled',
  )
})

test('adjourned for 14 days at the most from the first hearing, the notice in force if the court says so', () => {
  const { told, id } = closed(monday, wednesday)
  const until = (untilOn: string, on = wednesday) =>
    told.refused(closureAdjourned, { notice: id, ...adjourn, untilOn }, on)?.rule
  assert.equal(until('2026-03-19'), 'closure-adjourned-within')
  assert.equal(until('2026-03-18'), undefined)
  assert.equal(until(monday), 'closure-after-earlier')
  const first = told.does(closureAdjourned, { notice: id, ...adjourn, untilOn: '2026-03-11' }, wednesday)
  assert.equal(due(told, 'closure-adjourned', first), '2026-03-11 10:00')
  assert.equal(notices(told.context(wednesday))[0]?.ends.toPlainDate().toString(), '2026-03-11')
  const counted = told.stood().spans.filter(one => one.key === 'closure-notice-in-force')
  assert.deepEqual(
    counted.map(({ from, to }) => [from, to]),
    [
      [monday, '2026-03-05'],
      ['2026-03-05', '2026-03-12'],
    ],
  )
  assert.equal(until('2026-03-18', '2026-03-11'), undefined)
  assert.equal(until('2026-03-19', '2026-03-11'), 'closure-adjourned-within', 'again, from the first')
  told.does(closureOrder, order(id, '2026-05-01'), '2026-03-11')
  assert.equal(due(told, 'closure-adjourned', first), undefined)
})

test('where it makes no order the court keeps the notice in force for 48 hours at the most', () => {
  const { told, id } = closed(monday, wednesday)
  const kept = (continuesOn: string | null, continuesAt: string) =>
    told.refused(
      closureNotMade,
      { notice: id, at: '09:30', why: 'Not yet serious.', continuesOn, continuesAt },
      wednesday,
    )?.rule
  assert.equal(kept(null, ''), undefined)
  assert.equal(kept('2026-03-05', ''), 'closure-continued-time')
  assert.equal(kept(null, '10:00'), 'closure-continued-time')
  assert.equal(kept('2026-03-06', '10:00'), undefined, 'from the end of the notice, 10am on 4 March')
  assert.equal(kept('2026-03-06', '10:01'), 'closure-continued-within')
  assert.equal(kept(wednesday, '09:30'), 'closure-after-earlier')
  told.does(
    closureNotMade,
    { notice: id, at: '09:30', why: 'Not yet.', continuesOn: '2026-03-06', continuesAt: '10:00' },
    wednesday,
  )
  assert.equal(due(told, 'closure-hearing'), undefined)
})

/** A closure order made at 10am of a day. */
const madeOn = (on: string, endsOn: string, more: Partial<AnswersOf<typeof closureOrder>> = {}) => {
  const { told, id } = closed(on, on, '11:00')
  const found = () => told.refused(closureOrder, order(id, endsOn, more), on)?.rule
  return { told, id, found }
}

test('an order lasts three months at the most, to the minute: at ends of months and on leap days', () => {
  const ends = (on: string, endsOn: string, endsAt = '10:00') => madeOn(on, endsOn, { endsAt }).found()
  assert.equal(ends('2026-01-15', '2026-04-15'), undefined)
  assert.equal(ends('2026-01-15', '2026-04-15', '10:01'), 'closure-order-length')
  assert.equal(ends('2026-01-15', '2026-04-16', '00:00'), 'closure-order-length')
  assert.equal(ends('2026-11-30', '2027-02-28'), undefined)
  assert.equal(ends('2026-11-30', '2027-03-01', '00:00'), 'closure-order-length')
  assert.equal(ends('2027-11-30', '2028-02-29'), undefined)
  assert.equal(ends('2027-11-30', '2028-02-29', '10:01'), 'closure-order-length')
  assert.equal(ends('2028-02-29', '2028-05-29'), undefined)
  assert.equal(ends('2028-02-29', '2028-05-30'), 'closure-order-length')
  assert.equal(ends('2026-01-15', '2026-01-15'), 'closure-after-earlier')
})

test('it is extended once that was applied for before its end, by three months, to six altogether', () => {
  const { told, id } = madeOn('2026-01-15', '')
  const first = told.does(closureOrder, order(id, '2026-04-10'), '2026-01-15')
  const applied = { order: first, why: 'It would begin again.', consulted: 'The police.' }
  const longer = (endsOn: string, on: string, endsAt = '10:00') =>
    told.refused(closureOrderExtended, { order: first, endsOn, endsAt }, on)?.rule
  const apply = (on: string, at: string) => told.refused(closureExtensionApplied, { ...applied, at }, on)?.rule
  assert.equal(due(told, 'closure-review', first), '2026-03-27')
  assert.equal(apply('2026-04-10', '09:59'), undefined)
  assert.equal(apply('2026-04-10', '10:00'), 'closure-extension-before-expiry')
  told.does(closureExtensionApplied, { ...applied, at: '09:00' }, '2026-04-08')
  assert.equal(due(told, 'closure-review', first), undefined)
  assert.equal(longer('2026-07-10', '2026-04-09'), undefined)
  assert.equal(longer('2026-07-10', '2026-04-09', '10:01'), 'closure-extension-length')
  assert.equal(longer('2026-04-10', '2026-04-09'), 'closure-after-earlier')
  const second = told.does(closureOrderExtended, { order: first, endsOn: '2026-06-30', endsAt: '10:00' }, '2026-04-09')
  assert.equal(longer('2026-07-14', '2026-06-29'), 'closure-extension-applied-first', 'each has its own application')
  told.does(closureExtensionApplied, { ...applied, at: '09:00' }, '2026-06-20')
  assert.equal(longer('2026-07-15', '2026-06-29'), undefined)
  assert.equal(longer('2026-07-15', '2026-06-29', '10:01'), 'closure-order-total')
  assert.equal(orders(told.context('2026-06-29'))[0]?.endSetBy.id, second)
  const counted = told.stood().spans.filter(one => one.key === 'closure-order-in-force')
  assert.deepEqual(
    counted.map(({ from, to }) => [from, to]),
    [
      ['2026-01-15', '2026-04-11'],
      ['2026-04-11', '2026-07-01'],
    ],
  )
})

test('discharged while it is in force, and counted as long as it was', () => {
  const { told, id } = madeOn('2026-01-15', '')
  const made = told.does(closureOrder, order(id, '2026-04-10'), '2026-01-15')
  const over = (on: string, at: string) =>
    told.refused(closureOrderDischarged, { order: made, at, why: 'The owner asked.' }, on)?.rule
  assert.equal(over('2026-01-15', '09:59'), 'closure-order-runs')
  assert.equal(over('2026-04-10', '10:00'), 'closure-order-runs')
  assert.equal(over('2026-04-10', '09:59'), undefined)
  told.does(closureReviewed, { order: made, next: 'discharge', words: 'Let again.' }, '2026-02-27')
  told.does(closureOrderDischarged, { order: made, at: '12:00', why: 'The owner asked.' }, '2026-03-01')
  const spans = told.stood().spans.filter(one => one.key.startsWith('closure-order'))
  assert.deepEqual(
    spans.map(({ key, from, to }) => [key, from, to]),
    [
      ['closure-order', '2026-01-15', '2026-01-15'],
      ['closure-order-in-force', '2026-01-15', '2026-03-02'],
    ],
  )
})

test('an appeal is made within 21 days, the day of the decision the first; that there was none is said after', () => {
  const { told, id } = madeOn('2026-02-09', '')
  const made = told.does(closureOrder, order(id, '2026-04-10'), '2026-02-09')
  assert.equal(due(told, 'closure-appeal', made), '2026-03-02')
  const appeal = (day: string | null, on: string) =>
    told.refused(closureAppeal, { decision: String(made), made: day, words: '' }, on)?.rule
  assert.equal(appeal('2026-03-01', '2026-03-02'), undefined)
  assert.equal(appeal('2026-03-02', '2026-03-02'), 'closure-appeal-in-time')
  assert.equal(appeal('2026-02-08', '2026-03-02'), 'closure-appeal-in-time')
  assert.equal(appeal(null, '2026-03-01'), 'closure-appeal-over')
  assert.equal(appeal(null, '2026-03-02'), undefined)
  told.does(closureAppeal, { decision: String(made), made: null, words: '' }, '2026-03-02')
  assert.equal(due(told, 'closure-appeal', made), undefined)
})
