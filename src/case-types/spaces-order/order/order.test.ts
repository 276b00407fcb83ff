/** Orders from the proposal to the last day: what must stand before one is made, how long it may last, and when its renewal begins. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell, type Told } from '../../../../test/case-story.ts'
import {
  byDirection,
  cemetery,
  consult,
  decision,
  drafted,
  engine,
  fouling,
  inForceSince2024,
  leads,
  made,
  proposal,
  tested,
  testedExpedited,
  testedExtension,
} from '../../../../test/spaces-scene.ts'
import { expired, spacesOrder } from '../case-type.ts'
import { renewalBy } from '../clocks.ts'
import { exemptFromAll, prohibitionAdded, prohibitionRemoved, prohibitions } from '../prohibitions.ts'
import { renewalWords } from '../shows.ts'
import { zoneAdded, zoneRemoved } from '../zones.ts'
import { challenged } from './challenge.ts'
import { changeBegun, changeDropped, lapseDecided } from './change.ts'
import { orderDischarged, orderExtended, orderVaried } from './later.ts'
import { orderMade, orderNotMade } from './make.ts'
import { isInForce, orderOn } from './standing.ts'
import { expeditedTest, extensionTest, makingTest } from './tests.ts'

const ready = () => {
  const told = drafted()
  consult(told, { opens: '2023-11-01', closes: '2023-12-06', heard: '2023-12-11' })
  return told
}
const isOn = (told: Told, on: string) => isInForce(told.context(on), on)
const lasting = (told: Told, on: string) =>
  told.stood().spans.filter(one => one.key === 'in-force' && one.from <= on && (one.to === null || on < one.to)).length

test('an order of 18 March 2024 for three years is in force through 17 March 2027, and its renewal begins by 17 September 2026', () => {
  const told = inForceSince2024()
  assert.deepEqual(
    ['2024-03-17', '2024-03-18', '2027-03-17', '2027-03-18'].map(on => [isOn(told, on), lasting(told, on)]),
    [
      [false, 0],
      [true, 1],
      [true, 1],
      [false, 0],
    ],
  )
  assert.equal(told.due('renewal-start'), '2026-09-17')
  const words = (on: string) => renewalWords(told.context(on), on)
  assert.deepEqual(words('2026-09-17'), {
    words: 'The renewal must begin by 17 September 2026: the order runs out on 17 March 2027.',
    warns: false,
  })
  assert.match(words('2026-09-18')?.words ?? '', /should have begun by 17 September 2026/)
  assert.equal(words('2026-09-18')?.warns, true)
  assert.match(words('2027-03-18')?.words ?? '', /ran out on 17 March 2027/)
  // Month ends: six months before 31 August is the end of February, never later than that.
  assert.equal(renewalBy('2027-08-31', told.context('2026-01-01')), '2027-02-28')
  assert.equal(renewalBy('2028-08-31', told.context('2026-01-01')), '2028-02-29')
})

test('an order lasts three years at the most, leap days and all', () => {
  const told = ready()
  const refused = (starts: string, ends: string) =>
    told.refused(orderMade, { ...made, starts, ends }, '2024-02-05', { today: '2028-03-01' })?.rule
  assert.equal(refused('2024-03-18', '2027-03-17'), undefined)
  assert.equal(refused('2024-03-18', '2027-03-18'), 'spaces-not-too-long')
  assert.equal(refused('2025-03-01', '2028-02-29'), undefined)
  assert.equal(refused('2025-03-01', '2028-03-01'), 'spaces-not-too-long')
  assert.equal(refused('2024-02-29', '2027-02-27'), undefined)
  assert.equal(refused('2024-02-29', '2027-02-28'), 'spaces-not-too-long')
  assert.equal(refused('2024-02-04', '2026-01-01'), 'spaces-starts-after-making')
  assert.equal(refused('2024-02-05', '2024-02-05'), undefined)
  assert.equal(refused('2024-02-05', '2024-02-04'), 'spaces-ends-after-start')
})

test('nothing is made before its test is met, its words and zones stand, and those whom the Act names were heard', () => {
  const bare = tell(spacesOrder, proposal, '2023-10-02', { engine })
  const refused = (told: Told, given: Partial<typeof made> = {}, on = '2024-03-07') =>
    told.refused(orderMade, { ...made, ...given }, on)?.rule
  assert.equal(refused(bare), 'spaces-order-complete')
  bare.does(prohibitionAdded, leads, '2023-10-02')
  assert.equal(refused(bare), 'spaces-order-complete')
  bare.does(zoneAdded, { ...cemetery, holds: ['p1'] }, '2023-10-02')
  assert.equal(refused(bare), 'power-test-answered')
  bare.does(makingTest.act, { ...tested, reasonable: 'unclear' }, '2023-10-02')
  assert.equal(refused(bare), 'power-limbs-met')
  bare.does(makingTest.act, tested, '2023-10-02')
  assert.equal(refused(bare), 'spaces-consulted')
  assert.equal(refused(ready()), undefined)
  assert.equal(refused(ready(), { rights: 'unjustified' }), 'spaces-rights-weighed')
  assert.equal(refused(ready(), { rights: 'justified' }), undefined)
  assert.equal(refused(ready(), { rank: 'superintendent' }), 'spaces-council-decides')
  assert.equal(refused(ready(), { rank: 'council-officer', under: '' }), 'power-delegated')
})

test('an expedited order lasts six months at the most, needs consent and no consultation before, and is not extended', () => {
  const told = tell(spacesOrder, { ...proposal, kind: 'expedited' }, '2026-01-05', { engine })
  told.does(prohibitionAdded, fouling, '2026-01-05')
  assert.equal(told.refused(makingTest.act, tested, '2026-01-05')?.rule, 'act-offered')
  told.does(expeditedTest.act, testedExpedited, '2026-01-05')
  const short = { ...made, starts: '2026-01-08', ends: '2026-07-07', consent: 'The head teacher, 6 January 2026' }
  const refused = (given: Partial<typeof made>) => told.refused(orderMade, { ...short, ...given }, '2026-01-08')?.rule
  assert.equal(refused({ ends: '2026-07-08' }), 'spaces-not-too-long')
  assert.equal(refused({ consent: ' ' }), 'spaces-consent-given')
  told.does(orderMade, short, '2026-01-08')
  assert.equal(told.due('consult-after'), '2026-02-05')
  assert.equal(told.due('renewal-start'), undefined)
  const change = { change: 'extend', why: 'Again' } as const
  assert.equal(told.refused(changeBegun, change, '2026-03-01')?.rule, 'spaces-ordinary-only')
  assert.equal(told.refused(changeBegun, { ...change, change: 'vary' }, '2026-03-01'), undefined)
  // What is decided of it later wants consent too, and no consultation before.
  told.does(changeBegun, { ...change, change: 'discharge' }, '2026-03-01')
  const over = (consent: string) => told.refused(orderDischarged, { ...decision, consent }, '2026-03-02')?.rule
  assert.equal(over(''), 'spaces-consent-given')
  assert.equal(over('The chief constable and the head teacher, 1 March 2026'), undefined)
})

test('an extension is consulted on and tested anew, decided before the order runs out, and lasts three more years at the most', () => {
  const told = inForceSince2024()
  told.does(changeBegun, { change: 'extend', why: 'Fouling goes on' }, '2026-09-17')
  assert.equal(told.due('renewal-start'), undefined)
  assert.equal(told.due('renewal-decide'), '2027-03-17')
  const extend = { ...decision, ends: '2030-03-17' }
  const refused = (given: Partial<typeof extend> = {}, on = '2027-01-11') =>
    told.refused(orderExtended, { ...extend, ...given }, on)?.rule
  assert.equal(refused(), 'power-test-answered')
  told.does(extensionTest.act, testedExtension, '2026-09-17')
  assert.equal(refused(), 'spaces-consulted', 'whoever was asked before the order was made was not asked about this')
  consult(told, { opens: '2026-10-01', closes: '2026-11-30', heard: '2026-12-01', nth: 3 })
  assert.equal(refused({}, '2027-03-18'), 'spaces-changed-while-in-force')
  assert.equal(refused({}, '2027-03-17'), undefined)
  assert.equal(refused({ ends: '2030-03-18' }), 'spaces-not-too-long')
  assert.equal(refused({ ends: '2027-03-17' }), 'spaces-ends-after-start')
  told.does(orderExtended, extend, '2027-01-11')
  assert.deepEqual(
    ['2027-03-17', '2027-03-18', '2030-03-17', '2030-03-18'].map(on => [isOn(told, on), lasting(told, on)]),
    [
      [true, 1],
      [true, 1],
      [true, 1],
      [false, 0],
    ],
  )
  assert.equal(told.due('renewal-decide'), undefined)
  assert.equal(told.due('renewal-start'), '2029-09-17')
  assert.equal(told.due('publish-order'), '2027-01-11', 'the extension is published too')
})

test('a test of an earlier change does not bear a later one', () => {
  const told = inForceSince2024()
  told.does(changeBegun, { change: 'extend', why: 'First' }, '2026-01-05')
  told.does(extensionTest.act, testedExtension, '2026-01-05')
  told.does(changeDropped, { why: 'Too early' }, '2026-01-06')
  told.does(changeBegun, { change: 'extend', why: 'Second' }, '2026-09-01')
  const extend = { ...decision, ends: '2030-03-17' }
  assert.equal(told.refused(orderExtended, extend, '2027-01-11')?.rule, 'spaces-tested-anew')
  told.does(extensionTest.act, testedExtension, '2026-09-02')
  assert.equal(told.refused(orderExtended, extend, '2027-01-11')?.rule, 'spaces-consulted')
})

test('what is drafted for a variation is in force once it is decided, from its day, and not before', () => {
  const told = inForceSince2024()
  told.does(changeBegun, { change: 'vary', why: 'A new park' }, '2025-01-06')
  told.does(zoneRemoved, { which: 'z1', why: 'Closed' }, '2025-01-06')
  told.does(prohibitionRemoved, { which: 'p2', why: 'Its zone is gone' }, '2025-01-06')
  told.does(prohibitionAdded, { ...fouling, kind: 'means', name: 'Carry bags' }, '2025-01-06')
  const says = (on: string) => orderOn(told.context(on), on)?.prohibitions.map(one => one.key)
  assert.deepEqual(says('2025-01-07'), ['p1', 'p2', 'p3', 'p4'])
  told.does(makingTest.act, tested, '2025-01-07')
  consult(told, { opens: '2025-01-08', closes: '2025-02-10', heard: '2025-02-11', nth: 3 })
  const vary = { ...decision, consent: '', from: '2025-03-01' }
  assert.equal(told.refused(orderVaried, { ...vary, from: '2025-02-11' }, '2025-02-12')?.rule, 'spaces-varied-from')
  assert.equal(told.refused(orderVaried, { ...vary, from: '2027-03-18' }, '2025-02-12')?.rule, 'spaces-varied-from')
  assert.equal(told.refused(orderVaried, { ...vary, from: '2027-03-17' }, '2025-02-12'), undefined)
  told.does(orderVaried, vary, '2025-02-12')
  assert.deepEqual(says('2025-02-28'), ['p1', 'p2', 'p3', 'p4'])
  assert.deepEqual(says('2025-03-01'), ['p1', 'p3', 'p4', 'p5'])
  assert.deepEqual(orderOn(told.context('2025-03-01'), '2025-03-01')?.zones, [])
  told.does(challenged, { which: 'varied-1', result: 'quashed', words: '' }, '2025-06-02')
  assert.deepEqual(says('2025-06-01'), ['p1', 'p3', 'p4', 'p5'])
  assert.deepEqual(says('2025-06-02'), ['p1', 'p2', 'p3', 'p4'])
})

test('a challenge comes within six weeks of the day on which the order is made; that none came is known afterwards', () => {
  const told = inForceSince2024()
  assert.equal(told.due('challenge'), '2024-04-18')
  const none = { which: 'made', result: 'none', words: '' } as const
  assert.equal(told.refused(challenged, none, '2024-04-17')?.rule, 'spaces-challenge-over')
  assert.equal(told.refused(challenged, { ...none, result: 'made' }, '2024-04-17'), undefined)
  told.does(challenged, none, '2024-04-18')
  assert.equal(told.due('challenge'), undefined)
  told.does(challenged, { ...none, result: 'quashed' }, '2024-06-03')
  assert.deepEqual([told.stood().outcome, isOn(told, '2024-06-02'), isOn(told, '2024-06-03')], ['quashed', true, false])
  assert.equal(lasting(told, '2024-06-03'), 0)
})

test('an order that is discharged is in force no more from that day; one that runs out ends by itself', () => {
  const told = inForceSince2024()
  told.does(changeBegun, { change: 'discharge', why: 'Not needed' }, '2025-01-06')
  assert.equal(told.refused(orderDischarged, { ...decision, consent: '' }, '2025-02-12')?.rule, 'spaces-consulted')
  consult(told, { opens: '2025-01-08', closes: '2025-02-10', heard: '2025-02-11', nth: 3 })
  told.does(orderDischarged, { ...decision, consent: '' }, '2025-02-12')
  assert.deepEqual([isOn(told, '2025-02-11'), isOn(told, '2025-02-12')], [true, false])
  assert.deepEqual([lasting(told, '2025-02-11'), lasting(told, '2025-02-12')], [1, 0])
  const other = inForceSince2024()
  other.does(lapseDecided, { why: 'A new order is proposed' }, '2026-09-01')
  assert.equal(other.due('renewal-start'), undefined)
  assert.equal(other.refused(expired, {}, '2027-03-17')?.rule, 'act-offered')
  other.does(expired, {}, '2027-03-18')
  assert.equal(isOn(other, '2027-03-17'), true)
  const never = drafted()
  never.does(orderNotMade, { why: 'Not justified' }, '2024-01-08')
  assert.equal(never.stood().outcome, 'not-made')
})

test('whoever is exempt from all of it is said once, and from one of it with that one', () => {
  const story = tell(spacesOrder, proposal, '2023-10-02', { engine })
  const common = () => exemptFromAll(prohibitions(story.stood()))
  story.does(prohibitionAdded, { ...fouling, exempt: ['assistance', 'working'] }, '2023-10-02')
  assert.deepEqual(common(), [], 'one has none in common')
  story.does(prohibitionAdded, { ...leads, exempt: ['assistance', 'consent'] }, '2023-10-02')
  assert.deepEqual(common(), ['Whoever relies on an assistance dog'])
  story.does(prohibitionAdded, { ...byDirection, exempt: [] }, '2023-10-02')
  assert.deepEqual(common(), [])
})
