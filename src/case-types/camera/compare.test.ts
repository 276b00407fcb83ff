/** What came of a camera: windows of one length before and after; each refusal just inside and just outside. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atGroup, down, standingSince } from '../../../test/camera-story.ts'
import { camera } from './case-type.ts'
import { compared } from './compare.ts'
import { comparison } from './outcome.ts'
import { decided } from './decide.ts'
import { removed } from './deployment.ts'

/** Up on 2 February 2026, down on 30 March. */
function taken() {
  const told = standingSince('2026-02-02')
  told.does(removed, down, '2026-03-30')
  return told
}
const four = {
  beforeFrom: '2026-01-05',
  beforeTo: '2026-02-01',
  before: 24,
  afterFrom: '2026-02-02',
  afterTo: '2026-03-01',
  after: 9,
  counted: 'Reports to the council',
  found: 'Less of it.',
}

test('the two windows have the same number of days, and the refusal says how many each has', () => {
  const told = taken()
  const refused = (more: Partial<typeof four>) => told.refused(compared, { ...four, ...more }, '2026-04-30')
  assert.equal(refused({}), undefined)
  const longer = refused({ afterTo: '2026-03-02' })
  assert.deepEqual([longer?.rule, longer?.at], ['camera-windows-equal', 'afterTo'])
  assert.match(longer?.says ?? '', /same number of days: before is 28 days, after is 29 days/)
  assert.equal(refused({ afterTo: '2026-02-28' })?.rule, 'camera-windows-equal')
  // A month is not a month: January has 31 days, April 30.
  assert.equal(
    refused({ beforeFrom: '2026-01-01', beforeTo: '2026-01-31', afterFrom: '2026-04-01', afterTo: '2026-04-30' })?.rule,
    'camera-windows-equal',
  )
  // Over the night on which clocks go forward, days are counted and not hours.
  assert.equal(refused({ afterFrom: '2026-03-09', afterTo: '2026-04-05' }), undefined)
  assert.equal(refused({ beforeTo: '2026-01-04' })?.rule, 'camera-windows-in-order')
  assert.equal(refused({ afterTo: '2026-02-01' })?.rule, 'camera-windows-in-order')
  const oneDay = { beforeFrom: '2026-01-05', beforeTo: '2026-01-05', afterFrom: '2026-02-09', afterTo: '2026-02-09' }
  assert.equal(refused(oneDay), undefined)
})

test('over the leap day, February has as many days as it has', () => {
  const told = standingSince('2024-02-01')
  told.does(removed, down, '2024-03-20')
  const month = { beforeFrom: '2024-01-01', beforeTo: '2024-01-28', afterFrom: '2024-02-01', afterTo: '2024-02-29' }
  assert.equal(told.refused(compared, { ...four, ...month }, '2024-04-01')?.rule, 'camera-windows-equal')
  assert.equal(told.refused(compared, { ...four, ...month, beforeTo: '2024-01-29' }, '2024-04-01'), undefined)
})

test('before is before the camera went up, and after is once it stood, and over', () => {
  const told = taken()
  const rule = (more: Partial<typeof four>, on = '2026-04-30') =>
    told.refused(compared, { ...four, ...more }, on, { today: '2026-04-30' })?.rule
  assert.equal(rule({ beforeFrom: '2026-01-06', beforeTo: '2026-02-02' }), 'camera-before-is-before')
  assert.equal(rule({ afterFrom: '2026-02-01', afterTo: '2026-02-28' }), 'camera-after-is-after')
  assert.equal(rule({ afterFrom: '2026-04-03', afterTo: '2026-04-30' }), undefined)
  assert.equal(rule({ afterFrom: '2026-04-03', afterTo: '2026-04-30' }, '2026-04-29'), 'camera-after-is-after')
})

test('the case closes with what came of it, and both counts are kept for the figures', () => {
  for (const [after, outcome] of [
    [9, 'fewer'],
    [24, 'same'],
    [25, 'more'],
  ] as const) {
    const told = taken()
    told.does(compared, { ...four, after }, '2026-04-30')
    const stood = told.stood()
    assert.deepEqual([stood.stage, stood.closed, stood.outcome], ['compared', '2026-04-30', outcome])
    const n = (key: string) => stood.spans.find(one => one.key === key)?.n
    assert.deepEqual([n('incidents-before'), n('incidents-after')], [24, after])
  }
})

test('no percentage is worked out of fewer than ten', () => {
  assert.equal(comparison({ before: 24, after: 9 }), '24 before, 9 after: 15 fewer (63% fewer)')
  assert.equal(comparison({ before: 10, after: 11 }), '10 before, 11 after: 1 more (10% more)')
  assert.equal(comparison({ before: 9, after: 3 }), '9 before, 3 after: 6 fewer')
  assert.equal(comparison({ before: 7, after: 7 }), '7 before, 7 after: no change')
  assert.equal(comparison({ before: 0, after: 2 }), '0 before, 2 after: 2 more')
})

test('every measure counts marks that a story makes, by values that it makes', () => {
  const told = taken()
  told.does(compared, four, '2026-04-30')
  const made = new Map<string, Set<string>>()
  for (const { key, value } of told.stood().spans) made.set(key, (made.get(key) ?? new Set()).add(value))
  // Each of these is made in another story.
  const elsewhere = ['reviewed', 'extended', 'fault', 'footage-asked', 'footage-answered']
  for (const one of camera.measures ?? []) {
    if (one.counts === 'resources' || elsewhere.includes(one.mark)) continue
    const values = made.get(one.mark)
    assert.ok(values, one.key)
    for (const value of values) assert.ok(one.by === undefined || value in one.by, `${one.key} ${value}`)
  }
})

test('every stage can be reached, every act has a stage that is one, and the group decides nothing but what is put to it', () => {
  const stages = new Set(camera.stages.map(one => one.key))
  for (const one of camera.acts) for (const stage of one.in ?? []) assert.ok(stages.has(stage), `${one.key} ${stage}`)
  assert.equal(new Set(camera.acts.map(one => one.key)).size, camera.acts.length)
  const told = standingSince('2026-02-02')
  assert.equal(told.refused(decided, { decision: 'decline', reason: 'x' }, '2026-02-03', atGroup)?.rule, 'act-offered')
})
