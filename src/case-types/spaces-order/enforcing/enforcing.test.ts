/** Enforcing an order: only what is in force, published and known, where it holds; and its signs. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  breach,
  consult,
  direction,
  drafted,
  fouling,
  inForceSince2024,
  made,
  number,
  tested,
} from '../../../../test/spaces-scene.ts'
import { challenged } from '../order/challenge.ts'
import { changeBegun } from '../order/change.ts'
import { orderVaried } from '../order/later.ts'
import { orderMade } from '../order/make.ts'
import { makingTest } from '../order/tests.ts'
import { prohibitionAdded, prohibitionRemoved } from '../prohibitions.ts'
import { zonesAt } from '../zones.ts'
import { orderOn } from '../order/standing.ts'
import { breachFound, directionGiven, enforceable } from './enforce.ts'
import { orderPublished, signChecked, signPutUp, signRemoved } from './signs.ts'

test('a breach is of a day on which the order is in force and published', () => {
  const told = drafted()
  consult(told, { opens: '2023-11-01', closes: '2023-12-06', heard: '2023-12-11' })
  told.does(orderMade, made, '2024-03-07')
  const refused = (on: string, today = '2027-03-18') => told.refused(breachFound, breach, on, { today })?.rule
  const publish = { which: 'made', where: 'website', signs: true }
  assert.equal(refused('2024-03-20'), 'spaces-published-first')
  assert.equal(told.refused(orderPublished, publish, '2024-03-06')?.rule, 'spaces-published-after-making')
  assert.equal(told.due('publish-order'), '2024-03-18')
  told.does(orderPublished, publish, '2024-03-20')
  assert.equal(told.due('publish-order'), undefined)
  assert.equal(refused('2024-03-17'), 'spaces-in-force')
  assert.equal(refused('2024-03-19'), 'spaces-published-first')
  assert.equal(refused('2024-03-20'), undefined)
  assert.equal(refused('2027-03-17'), undefined)
  assert.equal(refused('2027-03-18'), 'spaces-in-force')
})

test('a number that nobody set cannot be enforced and says so, until a variation sets it', () => {
  const told = inForceSince2024()
  const fourth = { ...breach, which: 'p4' }
  assert.equal(told.refused(breachFound, fourth, '2024-06-03')?.rule, 'spaces-number-known')
  assert.match(
    enforceable(told.context('2024-06-03'), '2024-06-03').find(one => one.prohibition.key === 'p4')?.not ?? '',
    /does not say how many dogs/,
  )
  assert.deepEqual(
    enforceable(told.context('2024-06-03'), '2024-06-03')
      .filter(one => one.not === null)
      .map(one => one.prohibition.key),
    ['p1', 'p2', 'p3'],
  )
  told.does(changeBegun, { change: 'vary', why: 'To say the number' }, '2025-01-06')
  const say = (most: string) => told.refused(prohibitionAdded, { ...number, most }, '2025-01-06')?.rule
  assert.deepEqual(['0', '1', '99', 'six', ''].map(say), [
    'spaces-number-whole',
    undefined,
    undefined,
    'spaces-number-whole',
    undefined,
  ])
  told.does(prohibitionRemoved, { which: 'p4', why: 'It has no number' }, '2025-01-06')
  told.does(prohibitionAdded, { ...number, most: '4' }, '2025-01-06')
  told.does(makingTest.act, tested, '2025-01-07')
  consult(told, { opens: '2025-01-08', closes: '2025-02-10', heard: '2025-02-11', nth: 3 })
  const vary = {
    consent: '',
    rights: 'none',
    rightsWhy: '-',
    minute: '42',
    rank: 'chief-executive',
    signatory: 'A',
    under: '',
  } as const
  told.does(orderVaried, { ...vary, from: '2025-02-12' }, '2025-02-12')
  assert.equal(told.refused(breachFound, { ...breach, which: 'p5' }, '2025-02-12')?.rule, 'spaces-published-first')
  told.does(orderPublished, { which: 'varied-1', where: 'website', signs: false }, '2025-02-12')
  assert.equal(told.refused(breachFound, { ...breach, which: 'p5' }, '2025-02-12')?.rule, 'spaces-published-first')
  told.does(orderPublished, { which: 'varied-1', where: 'website', signs: true }, '2025-02-12')
  assert.equal(told.refused(breachFound, { ...breach, which: 'p5' }, '2025-02-12'), undefined)
  assert.equal(told.refused(breachFound, { ...breach, which: 'p5' }, '2025-02-11')?.rule, 'spaces-in-order-then')
})

test('what holds in zones is broken in one of them; the exempt and the excused break nothing', () => {
  const told = inForceSince2024()
  const refused = (given: Partial<typeof breach>) =>
    told.refused(breachFound, { ...breach, ...given }, '2024-06-03')?.rule
  assert.equal(refused({ which: 'p2' }), 'spaces-holds-there')
  assert.equal(refused({ which: 'p2', zone: 'z1' }), undefined)
  assert.equal(refused({ exempt: true }), 'spaces-not-exempt')
  assert.equal(refused({ exempt: false }), undefined)
  assert.equal(refused({ excuse: 'reasonable' }), 'spaces-no-excuse')
  assert.equal(refused({ excuse: 'unreasonable' }), undefined)
  told.does(breachFound, { ...breach, which: 'p2', zone: 'z1' }, '2024-06-03')
  const marks = told.stood().spans.flatMap(one => (one.key.startsWith('breach') ? [`${one.key} ${one.value}`] : []))
  assert.deepEqual(marks, ['breach leads', 'breach-followed advice'])
  const zones = orderOn(told.context('2024-06-03'), '2024-06-03')?.zones ?? []
  assert.deepEqual(
    zonesAt(zones, { lat: 53.3205, long: -2.739 }).map(one => one.holds),
    [['p2']],
  )
  assert.deepEqual(zonesAt(zones, { lat: 53.3305, long: -2.739 }), [])
})

test('nothing is enforced while the court has suspended the order', () => {
  const told = inForceSince2024()
  const court = (result: 'suspended' | 'dismissed', on: string) =>
    told.does(challenged, { which: 'made', result, words: '' }, on)
  court('suspended', '2024-04-08')
  assert.equal(told.refused(breachFound, breach, '2024-04-07', { today: '2024-04-08' }), undefined)
  assert.equal(told.refused(breachFound, breach, '2024-04-08')?.rule, 'spaces-not-suspended')
  court('dismissed', '2024-06-03')
  assert.equal(told.refused(breachFound, breach, '2024-06-03'), undefined)
})

test('an officer directs only what the order lets them direct, in words that are kept', () => {
  const told = inForceSince2024()
  assert.equal(told.refused(directionGiven, { ...direction, which: 'p1' }, '2024-06-03')?.rule, 'spaces-directable')
  assert.equal(told.refused(directionGiven, direction, '2024-03-17', { today: '2024-06-03' })?.rule, 'spaces-in-force')
  told.does(directionGiven, { ...direction, obeyed: 'no' }, '2024-06-03')
  assert.match(told.events.at(-1)?.says ?? '', /^Direction given: not obeyed\n.*9:30am.*Please put your dog on a lead/s)
})

test('signs have numbers, are looked at in their turn, replaced where they must be, and taken down', () => {
  const told = inForceSince2024()
  const sign = { number: 7, zone: 'z1', place: 'North gate' }
  told.does(signPutUp, sign, '2024-03-18')
  assert.equal(told.refused(signPutUp, sign, '2024-03-19')?.rule, 'spaces-sign-number-free')
  assert.equal(told.refused(signPutUp, { ...sign, number: 8 }, '2024-03-19'), undefined)
  assert.equal(told.due('sign-check'), '2025-03-18')
  const check = { which: '7', found: 'damaged', words: '' } as const
  assert.equal(told.refused(signChecked, check, '2024-03-17', { today: '2024-04-02' })?.rule, 'spaces-sign-stood')
  told.does(signChecked, check, '2024-04-02')
  assert.deepEqual([told.due('sign-check'), told.due('sign-mend')], ['2025-04-02', '2024-04-30'])
  told.does(signChecked, { ...check, found: 'replaced' }, '2024-04-10')
  assert.deepEqual([told.due('sign-check'), told.due('sign-mend')], ['2025-04-10', undefined])
  told.does(signRemoved, { which: '7', why: 'The gate is closed' }, '2024-05-01')
  assert.equal(told.due('sign-check'), undefined)
  assert.equal(told.stood().lasting('sign'), undefined)
  assert.equal(told.refused(prohibitionAdded, fouling, '2024-05-01')?.rule, 'act-offered')
})
