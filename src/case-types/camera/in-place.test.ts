/** A camera in place: its review, its last day, what may be done with it meanwhile; each refusal just inside and just outside. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atGroup, down, review, standingSince, up } from '../../../test/camera-story.ts'
import { camera } from './case-type.ts'
import { extended } from './decide.ts'
import { deployed, exchanged, faulted, mended, moved, removed, reviewed } from './deployment.ts'

const next = (day: string, days = 1) => Temporal.PlainDate.from(day).add({ days }).toString()

/** The day on which it went up → 8 weeks, 12 weeks. */
const spans: [string, string, string, string][] = [
  ['2026-02-02', '2026-03-30', '2026-04-27', 'over the night on which clocks go forward'],
  ['2026-09-01', '2026-10-27', '2026-11-24', 'over the night on which they go back'],
  ['2026-10-02', '2026-11-27', '2026-12-25', 'to Christmas Day'],
  ['2026-10-09', '2026-12-04', '2027-01-01', 'over Christmas into the new year'],
  ['2023-12-07', '2024-02-01', '2024-02-29', 'to the leap day'],
  ['2025-12-07', '2026-02-01', '2026-03-01', 'in a year without one'],
]
for (const [from, reviewBy, stop, what] of spans)
  test(`review at 8 weeks and last day at 12, in days, ${what}`, () => {
    const told = standingSince(from)
    assert.deepEqual([told.due('review'), told.due('removal')], [reviewBy, stop])

    assert.equal(told.refused(reviewed, review, stop), undefined, 'kept on the last day')
    const past = told.refused(reviewed, review, next(stop))
    assert.deepEqual([past?.rule, past?.at], ['camera-before-its-stop', 'decision'])
    assert.match(past?.says ?? '', /may stand 12 weeks unless the group agreed it again in time/)
    assert.equal(told.refused(reviewed, { ...review, decision: 'remove' }, next(stop)), undefined)

    const onTime = standingSince(from)
    onTime.does(removed, down, stop)
    const late = standingSince(from)
    late.does(removed, down, next(stop))
    const removal = (one: typeof told) => {
      const found = one.stood().spans.find(({ key }) => key === 'removal')
      return [found?.value, found?.n]
    }
    assert.deepEqual(
      [removal(onTime), removal(late)],
      [
        ['on-time', 0],
        ['late', 1],
      ],
    )
    assert.equal(onTime.due('removal'), undefined, 'met')
    assert.equal(onTime.stood().dues.find(one => one.key === 'removal')?.met, stop)
  })

test('a camera past its last day stays due, is told to the group, and is not moved or exchanged', () => {
  const told = standingSince('2026-02-02')
  const stop = '2026-04-27'
  const move = { why: 'Leaves', position: 'Lamp column 15', masked: true, signed: true, by: 'Street works' }
  const other = { camera: 6, why: 'Broken', masked: true, by: 'Street works' }
  assert.equal(told.refused(moved, move, stop), undefined)
  assert.equal(told.refused(exchanged, other, stop), undefined)
  assert.equal(told.refused(moved, move, next(stop))?.rule, 'camera-before-its-stop')
  assert.equal(told.refused(exchanged, other, next(stop))?.rule, 'camera-before-its-stop')
  assert.equal(told.due('removal'), stop)
  const due = (on: string) => camera.panels?.[0]?.due(told.context(on), on)
  assert.equal(due('2026-03-22'), null)
  assert.equal(due('2026-03-23'), 'Comes down by 27 April 2026 unless agreed again')
  assert.equal(due(stop), 'Comes down by 27 April 2026 unless agreed again')
  assert.equal(due(next(stop)), 'Should have come down by 27 April 2026')
})

test('what is no longer needed is not kept', () => {
  const told = standingSince('2026-02-02')
  for (const found of [{ necessary: false }, { proportionate: false }]) {
    assert.equal(told.refused(reviewed, { ...review, ...found }, '2026-03-02')?.rule, 'camera-kept-while-needed')
    assert.equal(told.refused(reviewed, { ...review, ...found, decision: 'remove' }, '2026-03-02'), undefined)
  }
  const early = told.refused(reviewed, review, '2026-02-01', { today: '2026-03-02' })
  assert.deepEqual([early?.rule, early?.at], ['camera-after-it-went-up', 'on'])
  assert.equal(told.refused(reviewed, review, '2026-02-02'), undefined)
})

test('only the group, after a review, by the last day and for 12 weeks at most, lets a camera stand on', () => {
  const told = standingSince('2026-02-02')
  const stop = '2026-04-27'
  const again = (until: string | null) => ({ decision: 'agree', until, reason: '' }) as const
  const at = (until: string | null, on: string) => told.refused(extended, again(until), on, atGroup)?.rule
  assert.equal(told.refused(extended, again('2026-05-25'), '2026-04-20')?.rule, 'by-panel')
  assert.equal(at('2026-05-25', '2026-04-20'), 'camera-reviewed-first')
  told.does(reviewed, { ...review, decision: 'remove' }, '2026-03-25')
  assert.equal(at('2026-05-25', '2026-04-20'), 'camera-reviewed-first')
  told.does(reviewed, review, '2026-03-30')
  assert.equal(told.due('review'), undefined, 'met')
  assert.equal(at(null, stop), 'camera-extension-bound')
  assert.equal(at(stop, stop), 'camera-extension-bound')
  assert.equal(at('2026-04-28', stop), undefined)
  assert.equal(at('2026-07-20', stop), undefined)
  assert.equal(at('2026-07-21', stop), 'camera-extension-bound')
  assert.equal(at('2026-07-20', next(stop)), 'camera-before-its-stop')

  const refusal = { decision: 'decline', until: null } as const
  assert.equal(told.refused(extended, { ...refusal, reason: '' }, stop, atGroup)?.rule, 'camera-decision-reasoned')
  told.does(extended, { ...refusal, reason: 'It has done its work' }, '2026-04-13', atGroup)
  assert.equal(told.due('removal'), stop, 'declined: it stays what it was')

  const id = told.does(extended, again('2026-07-20'), stop, atGroup)
  assert.equal(told.due('removal'), '2026-07-20')
  assert.equal(told.due('review', id), '2026-06-22', 'reviewed anew, 8 weeks into the new time')
  assert.equal(at('2026-10-01', '2026-07-01'), 'camera-reviewed-first')
  told.does(reviewed, review, '2026-06-22')
  assert.equal(told.due('review', id), undefined)
  assert.deepEqual(
    told
      .stood()
      .dues.filter(one => one.key === 'review')
      .map(one => one.met),
    ['2026-03-25', '2026-06-22'],
  )
  assert.equal(at('2026-10-12', '2026-07-20'), undefined)
  assert.equal(at('2026-10-13', '2026-07-20'), 'camera-extension-bound')
})

test('a short extension ends before it could be reviewed, and has no review', () => {
  const told = standingSince('2026-02-02')
  told.does(reviewed, review, '2026-03-30')
  const until = (day: string) => ({ decision: 'agree', until: day, reason: '' }) as const
  const id = told.does(extended, until('2026-06-22'), '2026-04-27', atGroup)
  assert.equal(told.due('review', id), undefined)
})

test('an exchange changes which camera stands there, not how long it may; the one that was there is free', () => {
  const told = standingSince('2026-02-02')
  const other = { camera: 6, why: 'Broken', masked: true, by: 'Street works' }
  told.does(faulted, { fault: 'No picture', told: 'The firm' }, '2026-02-20')
  assert.equal(told.refused(exchanged, { ...other, camera: 5 }, '2026-03-02')?.rule, 'resource-free')
  assert.equal(told.refused(exchanged, { ...other, masked: false }, '2026-03-02')?.rule, 'camera-homes-masked')
  assert.equal(told.refused(exchanged, other, '2026-02-19', { today: '2026-03-02' })?.rule, 'camera-removed-last')
  told.does(exchanged, other, '2026-03-02')
  const { lasting, spans } = told.stood()
  assert.equal(lasting('camera')?.value, '6')
  assert.equal(lasting('fault'), undefined)
  assert.equal(lasting('in-place')?.from, '2026-02-02')
  assert.equal(spans.filter(one => one.key === 'deployment').length, 1)
  assert.equal(spans.find(one => one.key === 'camera' && one.value === '4')?.to, '2026-03-02')
  assert.equal(told.due('removal'), '2026-04-27')
})

test('a fault lasts until it is mended, on its day or later; there is one at a time', () => {
  const told = standingSince('2026-02-02')
  const fault = { fault: 'No picture', told: 'The firm' }
  const repair = { done: 'New card', by: 'The firm' }
  assert.equal(told.refused(mended, repair, '2026-02-20')?.rule, 'act-offered')
  assert.equal(told.refused(faulted, fault, '2026-02-01', { today: '2026-02-20' })?.rule, 'camera-after-it-went-up')
  told.does(faulted, fault, '2026-02-20')
  assert.equal(told.refused(faulted, fault, '2026-02-21')?.rule, 'act-offered')
  const early = told.refused(mended, repair, '2026-02-19', { today: '2026-02-21' })
  assert.deepEqual([early?.rule, early?.at], ['camera-mended-after-fault', 'on'])
  told.does(mended, repair, '2026-02-20')
  assert.equal(told.stood().lasting('fault'), undefined)
})

test('a camera comes down after all that is known to have happened with it, and what lasted ends', () => {
  const told = standingSince('2026-02-02')
  told.does(
    moved,
    { why: 'Leaves', position: 'Lamp column 15', masked: true, signed: true, by: 'Street works' },
    '2026-03-09',
  )
  const early = told.refused(removed, down, '2026-03-08', { today: '2026-03-09' })
  assert.deepEqual([early?.rule, early?.at], ['camera-removed-last', 'on'])
  told.does(removed, down, '2026-03-09')
  const { stage, spans } = told.stood()
  assert.equal(stage, 'removed')
  assert.deepEqual(
    spans.filter(one => one.to === null).map(one => one.key),
    ['stage'],
  )
  assert.equal(told.due('review'), undefined)
  assert.equal(told.due('compare'), '2026-06-29')
  assert.equal(told.refused(deployed, up, '2026-03-09')?.rule, 'act-offered', 'another camera is another request')
})

test('the case shows where the camera stands and by when it comes down', () => {
  const told = standingSince('2026-02-02')
  const shown = (on: string) => String(camera.shows?.(told.context(on))[0]?.body)
  assert.match(shown('2026-04-27'), /Lamp column 14[\s\S]*2 February 2026[\s\S]*Comes down by[\s\S]*27 April 2026/)
  assert.match(shown('2026-04-28'), /Should have come down by/)
  told.does(removed, down, '2026-04-28')
  assert.match(shown('2026-04-28'), /Came down[\s\S]*28 April 2026/)
})
