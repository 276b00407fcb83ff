/** Asking for a camera and agreeing its site: each refusal just inside and just outside. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agree, asked, atGroup, finding, scene, up } from '../../../test/camera-story.ts'
import { tell } from '../../../test/case-story.ts'
import { camera } from './case-type.ts'
import { decided } from './decide.ts'
import { deployed } from './deployment.ts'
import { assessed, dropped, opened } from './request.ts'

const limits = scene.engine.limits
const request = (given: Partial<typeof asked> = {}, on = '2026-02-01') =>
  tell(camera, { ...asked, ...given }, on, scene)
const refusedRequest = (given: Partial<Record<keyof typeof asked, string>>, on = '2026-02-01') =>
  opened.refuses?.({ ...asked, ...given } as never, on, request().context(on))

test('a camera that is hidden or watches somebody is not asked for here: it is directed surveillance', () => {
  for (const use of ['hidden', 'person']) {
    const refused = refusedRequest({ use })
    assert.equal(refused?.rule, 'camera-overt')
    assert.match(refused?.says ?? '', /6 months in prison .* justice of the peace.* RIPA/)
    const told = request()
    assert.equal(told.refused(assessed, { ...finding, use } as never, '2026-02-03')?.rule, 'camera-overt')
  }
  assert.equal(refusedRequest({ use: 'open' }), null)
  assert.equal(limits.find(one => one.key === 'camera.covert-threshold')?.verified, false)
})

test('the evidence is of days in order, and over by the day of the request', () => {
  assert.equal(refusedRequest({ from: '2024-02-29', to: '2024-02-29' }), null)
  assert.equal(refusedRequest({ from: '2024-03-01', to: '2024-02-29' })?.rule, 'camera-evidence-in-order')
  assert.equal(refusedRequest({ from: '2026-01-01', to: '2026-02-01' }), null)
  const late = refusedRequest({ from: '2026-01-01', to: '2026-02-02' })
  assert.deepEqual([late?.rule, late?.at], ['camera-evidence-over', 'to'])
})

test('the impact assessment was done by the day of the assessment of the site', () => {
  const told = request()
  const refused = told.refused(assessed, { ...finding, dpia: '2026-02-04' }, '2026-02-03')
  assert.deepEqual([refused?.rule, refused?.at], ['camera-dpia-dated', 'dpia'])
  told.does(assessed, { ...finding, dpia: '2026-02-03' }, '2026-02-03')
  assert.equal(told.stood().stage, 'assessed')
})

const limbs: [string, Partial<Record<keyof typeof finding, unknown>>, Partial<typeof finding>][] = [
  ['camera-alternatives-tried', { alternatives: [] }, { alternatives: ['patrols'] as never }],
  ['camera-necessary', { necessary: false }, {}],
  ['camera-proportionate', { proportionate: false }, {}],
  ['camera-homes-planned', { homes: 'seen' }, { homes: 'none' as never }],
  ['camera-dpia-done', { dpia: null }, {}],
  ['camera-signs-planned', { signs: '' }, {}],
]
for (const [id, fails, passes] of limbs)
  test(`the group cannot agree a site for which ${id} fails; it can defer or decline it, and agree it once that is put right`, () => {
    const told = request()
    told.does(assessed, { ...finding, ...fails } as never, '2026-02-03')
    assert.equal(told.refused(decided, agree, '2026-02-10', atGroup)?.rule, id)
    told.does(decided, { decision: 'defer', reason: 'Not yet' }, '2026-02-10', atGroup)
    assert.equal(told.stood().stage, 'assessed')
    told.does(assessed, { ...finding, ...passes }, '2026-02-12')
    told.does(decided, agree, '2026-03-10', atGroup)
    assert.equal(told.stood().stage, 'agreed')
  })

test('a site without a recorded incident is not agreed, and one with one is', () => {
  for (const [incidents, rule] of [
    [0, 'camera-evidenced'],
    [1, undefined],
  ] as const) {
    const told = request({ incidents: incidents as never })
    told.does(assessed, finding, '2026-02-03')
    assert.equal(told.refused(decided, agree, '2026-02-10', atGroup)?.rule, rule)
  }
})

test('only an open meeting of the group decides; a site that it declines is closed, counted, and has its reason', () => {
  const told = request()
  told.does(assessed, finding, '2026-02-03')
  assert.equal(told.refused(decided, agree, '2026-02-10')?.rule, 'by-panel')
  assert.equal(told.refused(decided, agree, '2026-02-10', { panel: 'another-group' })?.rule, 'by-panel')
  for (const decision of ['decline', 'defer'] as const) {
    const refused = told.refused(decided, { decision, reason: '' }, '2026-02-10', atGroup)
    assert.deepEqual([refused?.rule, refused?.at], ['camera-decision-reasoned', 'reason'])
  }
  told.does(decided, { decision: 'decline', reason: 'Lighting first' }, '2026-02-10', atGroup)
  const { stage, closed, outcome, spans } = told.stood()
  assert.deepEqual([stage, closed, outcome], ['declined', '2026-02-10', 'declined'])
  const count = (key: string, value: string) => spans.filter(one => one.key === key && one.value === value).length
  assert.deepEqual([count('requested', 'environmental'), count('decided', 'decline')], [1, 1])
})

test('a camera goes up once the group agreed, signed, masked, and only one that is free', () => {
  const told = request()
  told.does(assessed, finding, '2026-02-03')
  assert.equal(told.refused(deployed, up, '2026-02-10')?.rule, 'act-offered')
  told.does(decided, agree, '2026-02-10', atGroup)
  const refused = (given: Partial<typeof up>, on = '2026-02-10') =>
    told.refused(deployed, { ...up, ...given }, on, { today: '2026-02-10' })?.rule
  assert.equal(refused({}, '2026-02-09'), 'camera-after-agreement')
  assert.equal(refused({ camera: 5 }), 'resource-free')
  assert.equal(refused({ camera: 9 }), 'answer-offered')
  assert.equal(refused({ masked: false }), 'camera-homes-masked')
  assert.equal(refused({ signed: false }), 'camera-signed')
  assert.equal(refused({}), undefined)
  told.does(deployed, up, '2026-02-10')
  const { spans } = told.stood()
  assert.deepEqual(
    spans.filter(one => one.lasts && one.key !== 'stage').map(({ key, value, to }) => [key, value, to]),
    [
      ['camera', '4', null],
      ['in-place', 'environmental', null],
    ],
  )
  assert.equal(spans.find(one => one.key === 'deployment')?.n, 9, 'days from 1 to 10 February')
})

test('what turns out to be directed surveillance is sent on and closed, at no cost to the count of requests', () => {
  const told = request()
  told.does(dropped, { why: 'directed-surveillance', says: 'One household is to be watched.' }, '2026-02-05')
  const { stage, closed, outcome, spans } = told.stood()
  assert.deepEqual([stage, closed, outcome], ['dropped', '2026-02-05', 'directed-surveillance'])
  assert.equal(spans.filter(one => one.key === 'requested').length, 1)
})

test('the group is told of sites to agree', () => {
  const told = request()
  const due = () => camera.panels?.[0]?.due(told.context('2026-03-10'), '2026-03-10')
  assert.equal(due(), null)
  told.does(assessed, finding, '2026-02-03')
  assert.equal(due(), 'A site to agree')
  told.does(decided, { decision: 'defer', reason: 'Not yet' }, '2026-02-10', atGroup)
  assert.equal(due(), 'A site that was deferred')
})
