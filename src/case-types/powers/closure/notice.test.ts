/** A closure notice: who may sign it, how long it lasts, whom it cannot keep out, what it says, and the court over Christmas Day. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closed, notice, noticeAnswers, premises, service, tested } from '../../../../test/closure-scene.ts'
import { dorian, mabel, reported } from '../../../../test/asb-scene.ts'
import type { AnswersOf } from '../../../casework/index.ts'
import { somebody, type Told } from '../../../../test/case-story.ts'
import { closureBreached } from './breach.ts'
import {
  closureNotice,
  closureNoticeCancelled,
  closureNoticeExtended,
  closureNoticeServed,
  closureNoticeVaried,
} from './notice.ts'
import { consulted } from './recorded.ts'
import { lasts } from './rules.ts'
import { notices } from './standing.ts'
import { noticeTest } from './tests.ts'

type Given = Partial<AnswersOf<typeof closureNotice>>
const monday = '2026-03-02'
const wednesday = '2026-03-04'
const refused = (given: Given, on = monday, hearing = wednesday, told = tested(on)) =>
  told.refused(closureNotice, notice(hearing, given), on)
const said = (told: Told, day = '2027-01-01') =>
  notices(told.context(day)).map(one => one.ends.toPlainDateTime().toString({ smallestUnit: 'minute' }))
const due = (told: Told, key: string) => {
  const found = told.stood().dues.find(one => one.key === key && one.met === null)
  return found && `${found.by} ${found.at}`
}
const signed = { rank: 'superintendent', signatory: 'A. Marrow', under: '' } as const

test('a notice waits for its legal test, and for those who must be told and asked', () => {
  const told = reported(monday, {}, [mabel, dorian, premises, somebody(8, 'place', '14 Teasel Walk')])
  const on = (given: Given = {}) => told.refused(closureNotice, notice(wednesday, given), monday)?.rule
  assert.equal(on(), 'power-test-answered')
  told.does(noticeTest.act, { ...noticeAnswers, nuisance: 'unclear' }, monday)
  assert.equal(on(), 'power-limbs-met')
  told.does(noticeTest.act, { ...noticeAnswers, nuisance: 'not-met', disorder: 'met', disorderEvidence: [1] }, monday)
  assert.equal(on(), 'closure-consulted', 'disorder alone is enough')
  told.does(consulted, { premises: 7, told: 'The tenant.', consulted: 'The landlord.' }, monday)
  assert.equal(on(), undefined)
  assert.equal(on({ premises: 8 }), 'closure-consulted', 'about other premises nobody was asked')
})

test('up to 24 hours an inspector or the council signs; a constable does not', () => {
  for (const rank of ['inspector', 'superintendent', 'chief-executive'] as const)
    assert.equal(refused({ hours: 24, rank }), undefined, rank)
  for (const rank of ['council-officer', 'designated'] as const) {
    assert.equal(refused({ hours: 24, rank })?.rule, 'power-delegated')
    assert.equal(refused({ hours: 24, rank, under: 'Scheme of delegation, item 6' }), undefined, rank)
  }
  for (const rank of ['constable', 'landlord'] as const)
    assert.equal(refused({ hours: 1, rank })?.rule, 'closure-signed', rank)
})

test('from 25 hours a superintendent, the chief executive or somebody designated signs, and the refusal says so', () => {
  for (const rank of ['inspector', 'council-officer'] as const)
    for (const hours of [25, 48]) {
      const found = refused({ hours, rank, under: 'Scheme of delegation' })
      assert.equal(found?.rule, 'closure-signed-long')
      assert.equal(found?.at, 'rank')
      assert.match(
        found?.says ?? '',
        /More than 24 hours is signed by a superintendent or above, by the chief executive/,
      )
    }
  for (const rank of ['superintendent', 'chief-executive', 'designated'] as const)
    for (const hours of [25, 48]) assert.equal(refused({ hours, rank, under: 'Decision of 4 May 2025' }), undefined)
  assert.equal(refused({ hours: 49 })?.rule, 'closure-notice-length')
  assert.equal(lasts.refuses({ hours: 48 }, { value: 48, unit: 'hours' }), null)
})

test('it keeps out neither those who live there nor the owner, and says all that it must', () => {
  assert.equal(refused({ keepsOut: ['everybody-else', 'residents'] })?.rule, 'closure-residents-and-owner')
  assert.equal(refused({ keepsOut: ['owner'] })?.rule, 'closure-residents-and-owner')
  assert.equal(refused({ keepsOut: ['some'] }), undefined)
  assert.equal(refused({ statesHearing: false })?.rule, 'closure-states-hearing')
  assert.equal(refused({ statesEffect: false })?.rule, 'closure-states-effect')
  assert.equal(refused({ statesAdvice: false })?.rule, 'closure-states-advice')
})

test('the hearing that it states is after it, and within 48 hours', () => {
  const at = (hearingAt: string, on: string) => refused({ hearingAt }, monday, on)
  assert.equal(at('10:00', monday)?.rule, 'closure-heard-after')
  assert.equal(at('10:01', monday), undefined)
  assert.equal(at('10:00', wednesday), undefined)
  const late = at('10:01', wednesday)
  assert.equal(late?.rule, 'closure-heard-in-time')
  assert.match(late?.says ?? '', /not later than 4 March 2026, 10am/)
})

test('before the Act there was no closure notice', () => {
  const told = tested('2014-10-19')
  assert.equal(told.refused(closureNotice, notice('2014-10-20'), '2014-10-19')?.rule, 'closure-in-law')
  assert.equal(tested('2014-10-20').refused(closureNotice, notice('2014-10-21'), '2014-10-20'), undefined)
})

test('for 48 hours over Christmas: refused without a higher signature, then signed; the court has until 27 December, 10am', () => {
  const told = tested('2026-12-24')
  const given = notice('2026-12-26', { rank: 'inspector', hearingAt: '10:30' })
  assert.equal(told.refused(closureNotice, given, '2026-12-24')?.rule, 'closure-signed-long')
  const id = told.does(closureNotice, { ...given, rank: 'superintendent' }, '2026-12-24')
  told.does(closureNoticeServed, { notice: id, ...service }, '2026-12-24')
  assert.deepEqual(said(told), ['2026-12-27T10:00'])
  assert.equal(due(told, 'closure-hearing'), '2026-12-27 10:00')
  assert.equal(due(told, 'closure-apply'), '2026-12-27 10:00')
  const counted = told.stood().spans.filter(one => one.key === 'closure-notice-in-force')
  assert.deepEqual(
    counted.map(({ from, to }) => [from, to]),
    [['2026-12-24', '2026-12-28']],
  )
})

test('of a notice of 24 hours Christmas Day counts: only the 48 hours leave it out', () => {
  const told = tested('2026-12-24')
  told.does(closureNotice, notice('2026-12-27', { hours: 24 }), '2026-12-24')
  assert.deepEqual(said(told), ['2026-12-25T10:00'])
})

test('when clocks change hours pass all the same', () => {
  for (const [on, ends] of [
    ['2026-03-28', '2026-03-30T11:00'],
    ['2026-10-24', '2026-10-26T09:00'],
  ] as const) {
    const told = tested(on)
    told.does(closureNotice, notice(ends.slice(0, 10), { hearingAt: '08:00' }), on)
    assert.deepEqual(said(told), [ends])
  }
  assert.equal(refused({ hearingAt: '11:00' }, '2026-03-28', '2026-03-30'), undefined)
  assert.equal(refused({ hearingAt: '11:01' }, '2026-03-28', '2026-03-30')?.rule, 'closure-heard-in-time')
  assert.equal(refused({ hearingAt: '09:00' }, '2026-10-24', '2026-10-26'), undefined)
  assert.equal(refused({ hearingAt: '09:01' }, '2026-10-24', '2026-10-26')?.rule, 'closure-heard-in-time')
})

test('served between its beginning and its end, once, in each way that is possible', () => {
  const told = tested(monday)
  const id = told.does(closureNotice, notice(wednesday), monday)
  const at = (on: string, more: Partial<AnswersOf<typeof closureNoticeServed>> = {}) =>
    told.refused(closureNoticeServed, { notice: id, ...service, ...more }, on, { today: '2026-03-09' })?.rule
  assert.equal(at(monday, { at: '09:59' }), 'closure-served-in-time')
  assert.equal(at(wednesday, { at: '10:00' }), 'closure-served-in-time')
  assert.equal(at(wednesday, { at: '09:29' }), undefined)
  assert.equal(at(wednesday, { at: '09:30' }), 'closure-heard-after', 'the hearing that it states')
  assert.equal(at(monday, { how: ['prominent'] }), 'closure-served-all-ways')
  assert.equal(at(monday, { how: ['prominent'], impossible: 'Nobody opened.' }), undefined)
  told.does(closureNoticeServed, { notice: id, ...service, at: '15:00' }, monday)
  assert.equal(due(told, 'closure-hearing'), '2026-03-04 15:00', 'counted from service')
  told.does(closureNotice, notice('2026-03-08'), '2026-03-06')
  assert.equal(at(monday), 'closure-served-once')
})

test('a short notice is extended once, while it runs, by up to 24 hours, under the higher signature', () => {
  const told = tested(monday)
  const id = told.does(closureNotice, notice(wednesday, { hours: 24, rank: 'inspector' }), monday)
  const longer = { notice: id, at: '09:00', hours: 24, ...signed }
  const at = (more: Partial<typeof longer | { rank: 'inspector' }>, on = '2026-03-03') =>
    told.refused(closureNoticeExtended, { ...longer, ...more }, on, { today: '2026-03-09' })?.rule
  assert.equal(at({ at: '10:00' }), 'closure-notice-runs')
  assert.equal(at({ at: '09:59' }), undefined)
  assert.equal(at({ hours: 25 }), 'closure-extends-by')
  assert.equal(at({ rank: 'inspector' }), 'closure-extends-signed')
  told.does(closureNoticeExtended, longer, '2026-03-03')
  assert.deepEqual(said(told), ['2026-03-04T10:00'])
  assert.equal(at({ at: '09:30' }), 'closure-extends-short', 'once')
  assert.equal(told.stood().spans.filter(one => one.key === 'closure-notice').length, 1, 'counted once')

  const whole = tested(monday)
  const long = whole.does(closureNotice, notice(wednesday, { hours: 25 }), monday)
  assert.equal(whole.refused(closureNoticeExtended, { ...longer, notice: long }, monday)?.rule, 'closure-extends-short')
})

test('a second notice does not lengthen the first', () => {
  const told = tested(monday)
  told.does(closureNotice, notice(wednesday, { hours: 24 }), monday)
  const again = (at: string) =>
    told.refused(closureNotice, notice('2026-03-05', { at, hearingAt: '09:00' }), '2026-03-03')?.rule
  assert.equal(again('09:59'), 'closure-one-notice')
  assert.equal(again('10:00'), undefined)
})

test('cancelled and varied while it runs, under the signature that it needed; then no court is waited for', () => {
  const told = tested(monday)
  const id = told.does(closureNotice, notice(wednesday), monday)
  const over = { notice: id, at: '12:00', why: 'All have left.', ...signed }
  const low = { ...over, rank: 'inspector' } as const
  assert.equal(told.refused(closureNoticeCancelled, low, monday)?.rule, 'closure-changed-by-rank')
  assert.equal(
    told.refused(closureNoticeVaried, { ...low, lifts: 'The shop.' }, monday)?.rule,
    'closure-changed-by-rank',
  )
  assert.equal(told.refused(closureNoticeCancelled, { ...over, at: '09:59' }, monday)?.rule, 'closure-notice-runs')
  told.does(closureNoticeVaried, { ...over, lifts: 'The shop.' }, monday)
  told.does(closureNoticeCancelled, over, monday)
  assert.deepEqual(said(told), ['2026-03-02T12:00'])
  assert.equal(due(told, 'closure-hearing'), undefined)
  const spans = told.stood().spans.filter(one => one.key.startsWith('closure-notice'))
  assert.deepEqual(
    spans.map(({ key, from, to }) => [key, from, to]),
    [
      ['closure-notice', monday, monday],
      ['closure-notice-in-force', monday, '2026-03-03'],
    ],
  )
  assert.equal(
    told.refused(closureNoticeVaried, { ...over, at: '12:00', lifts: 'All.' }, monday)?.rule,
    'closure-notice-runs',
  )
})

test('a notice is changed by those who issued it: the police one of the police, the council one of the council', () => {
  const under = 'Decision of 4 May 2025'
  const changed = (issued: 'inspector' | 'superintendent' | 'council-officer' | 'chief-executive', rank: string) => {
    const told = tested(monday)
    const id = told.does(closureNotice, notice(wednesday, { hours: 24, rank: issued, under }), monday)
    const by = { notice: id, at: '12:00', signatory: 'A. Marrow', under, rank: rank as typeof issued }
    return [
      told.refused(closureNoticeExtended, { ...by, hours: 1 }, monday)?.rule,
      told.refused(closureNoticeCancelled, { ...by, why: 'All have left.' }, monday)?.rule,
      told.refused(closureNoticeVaried, { ...by, why: 'All have left.', lifts: 'The shop.' }, monday)?.rule,
    ]
  }
  const refused = 'closure-changed-by-its-own'
  assert.deepEqual(changed('inspector', 'superintendent'), [undefined, undefined, undefined])
  assert.deepEqual(changed('inspector', 'chief-executive'), [refused, refused, refused])
  assert.deepEqual(changed('council-officer', 'chief-executive'), [undefined, undefined, undefined])
  assert.deepEqual(changed('council-officer', 'superintendent'), [refused, refused, refused])
  assert.deepEqual(changed('inspector', 'inspector').slice(1), [undefined, undefined])
  assert.deepEqual(changed('superintendent', 'inspector').slice(1), [refused, refused])
  assert.deepEqual(changed('chief-executive', 'council-officer').slice(1), [undefined, undefined])
})

test('what is put right is counted as it is now, once, and its clocks move', () => {
  const told = tested(monday)
  const id = told.does(closureNotice, notice(wednesday), monday)
  told.does(closureNotice, notice('2026-03-05', { hours: 24, rank: 'inspector' }), '2026-03-03', {
    today: '2026-03-04',
    corrects: id,
  })
  assert.deepEqual(said(told), ['2026-03-04T10:00'])
  assert.equal(due(told, 'closure-hearing'), '2026-03-05 10:00')
  assert.deepEqual(
    told
      .stood()
      .spans.filter(one => one.key.startsWith('closure-notice'))
      .map(({ key, value, from, to }) => [key, value, from, to]),
    [
      ['closure-notice', 'short', '2026-03-03', '2026-03-03'],
      ['closure-notice-in-force', '', '2026-03-03', '2026-03-05'],
    ],
  )
})

test('a breach is one only while the premises are closed, to the minute', () => {
  const { told, id } = closed(monday, wednesday)
  const breach = (on: string, at: string) =>
    told.refused(
      closureBreached,
      { closure: String(id), at, person: null, what: 'Went in.', known: 'Seen.', evidence: [1] },
      on,
      { today: '2026-03-09' },
    )?.rule
  assert.equal(breach(monday, '09:59'), 'closure-closed-then')
  assert.equal(breach(monday, '10:00'), undefined)
  assert.equal(breach(wednesday, '09:59'), undefined)
  assert.equal(breach(wednesday, '10:00'), 'closure-closed-then')
})
