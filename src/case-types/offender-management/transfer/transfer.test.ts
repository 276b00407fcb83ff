/** Moving somebody to another area, from the proposal to the managers that the new area names. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  agencies,
  choosing,
  police,
  practitioners,
  probation,
  quorate,
  referral,
  screening,
  silas,
  unset,
} from '../../../../test/iom-scene.ts'
import { tell } from '../../../../test/case-story.ts'
import { offenderManagement } from '../case-type.ts'
import { adopted } from '../cohort/adopt.ts'
import { managersNamed, managersOf } from '../managing/named.ts'
import { screened } from '../referral.ts'
import {
  transferAnswered,
  transferNeeded,
  transferOf,
  transferProposed,
  transferReady,
  transferShown,
  transferStopped,
} from './transfer.ts'

const west = 4
const there = [
  { id: 40, name: 'Una Fairlie', agencyId: west },
  { id: 10, name: 'Rosalind Tarn', agencyId: police },
]
const propose = { to: west, why: 'Moved to a flat there.', from: '2026-12-20' }
const yes = { answer: 'accepts', why: '' } as const
const no = { answer: 'declines', why: 'He lives with us no more.' } as const
const ready = { through: 'All of it.', told: true }
const by = { by: police }

function managedHere() {
  const story = tell(offenderManagement, referral, '2026-12-01', {
    engine: unset,
    people: [silas],
    agencies: [...agencies, { id: west, name: 'Westmoor Police', kind: 'police' }],
    practitioners: [...practitioners, ...there.slice(0, 1)],
  })
  story.does(screened, screening, '2026-12-02')
  story.does(adopted, choosing, '2026-12-08', quorate)
  story.does(managersNamed, { police: 10, probation: 20 }, '2026-12-08')
  return story
}
const managers = (story: ReturnType<typeof managedHere>) => story.stood().lasting('managers')?.value

test('a case moves to the police team of another area, on the day of the proposal or later', () => {
  const story = managedHere()
  const refused = (given: Partial<typeof propose>) =>
    story.refused(transferProposed, { ...propose, ...given }, '2026-12-18', by)
  assert.equal(refused({ to: probation })?.rule, 'iom-transfer-to-police')
  assert.equal(refused({ to: police })?.rule, 'iom-transfer-elsewhere')
  assert.equal(refused({ from: '2026-12-17' })?.rule, 'iom-transfer-ahead')
  assert.equal(refused({ from: '2026-12-18' }), undefined)
})

test('the area that was asked answers within ten working days over Christmas; nobody else does', () => {
  const story = managedHere()
  story.does(transferProposed, propose, '2026-12-18', by)
  assert.equal(story.due('transfer-answer'), '2027-01-06', '25 and 28 December and 1 January are no working days')
  assert.ok(story.stood().lasting('transfer-pending'))
  assert.equal(story.refused(transferProposed, propose, '2026-12-19', by)?.rule, 'act-offered')
  assert.equal(story.refused(transferAnswered, yes, '2026-12-21', { by: probation })?.rule, 'iom-transfer-answerer')
  assert.equal(story.refused(transferAnswered, yes, '2026-12-21', { by: west }), undefined)
  assert.equal(story.refused(transferAnswered, yes, '2026-12-21', by), undefined)
  assert.equal(transferAnswered.anybody, true)
  const refused = story.refused(transferAnswered, { ...no, why: '' }, '2026-12-21', { by: west })
  assert.deepEqual([refused?.rule, refused?.at], ['iom-transfer-reasoned', 'why'])
  story.does(transferAnswered, no, '2026-12-21', { by: west })
  assert.equal(story.due('transfer-answer'), undefined)
  assert.equal(story.refused(transferReady, ready, '2026-12-21', by)?.rule, 'act-offered')
  story.does(transferStopped, { why: 'It stays.' }, '2026-12-22', by)
  assert.deepEqual([transferOf(story.stood()), story.stood().lasting('transfer-pending')], [null, undefined])
  assert.equal(managers(story), 'both')
  assert.equal(
    story.refused(transferProposed, { ...propose, from: '2026-12-22' }, '2026-12-22', by),
    undefined,
    'it can be asked again',
  )
})

test('once it is ready nobody is named until the new area names its own, which is due after the hand-over', () => {
  const story = managedHere()
  story.does(transferProposed, propose, '2026-12-18', by)
  story.does(transferAnswered, yes, '2026-12-21', { by: west })
  story.does(transferReady, ready, '2026-12-22', by)
  assert.equal(story.stood().spans.find(one => one.key === 'transfer')?.value, 'out')
  assert.deepEqual([managers(story), managersOf(story.stood())], ['none', undefined])
  assert.deepEqual([story.due('managers'), story.due('transfer-hand-over')], ['2026-12-31', '2026-12-31'])
  assert.match(String(transferShown(story.context('2026-12-22'))[0]?.body), /Westmoor Police.*the case is ready/)
  const names = { police: 40, probation: 20 }
  assert.equal(story.refused(managersNamed, names, '2026-12-22', by)?.rule, 'iom-managers-by-new-area')
  const last = story.events.at(-1) ?? assert.fail('Nothing happened.')
  // What the page “Hand it over” writes.
  story.events.push({
    ...last,
    id: last.id + 1,
    kind: 'handed-over',
    day: '2026-12-23',
    says: 'Handed over',
    data: {},
    effects: [{ do: 'hand-over', to: west }],
  })
  assert.equal(transferOf(story.stood()), null)
  assert.equal(managers(story), 'none', 'what lasts goes on there')
  story.does(managersNamed, { police: 40, probation: null }, '2026-12-23', { by: west })
  assert.deepEqual([managers(story), story.due('managers')], ['police', '2027-01-04'])
  assert.equal(story.due('transfer-hand-over'), undefined)
  story.does(managersNamed, names, '2026-12-24', { by: west })
  assert.deepEqual([managers(story), story.due('managers')], ['both', undefined])
})

test('managers of before are nobody’s where a case was handed over without a proposal', () => {
  const story = managedHere()
  const last = story.events.at(-1) ?? assert.fail('Nothing happened.')
  const effects = [{ do: 'hand-over' as const, to: west }]
  story.events.push({ ...last, id: last.id + 1, kind: 'handed-over', day: '2026-12-23', data: {}, effects })
  assert.equal(managersOf(story.stood()), undefined)
})

test('a move is answered once it was proposed, and made ready once it was answered', () => {
  const story = managedHere()
  const late = { today: '2026-12-23' }
  story.does(transferProposed, propose, '2026-12-18', by)
  const refused = story.refused(transferAnswered, yes, '2026-12-17', { ...late, by: west })
  assert.deepEqual([refused?.rule, refused?.at], ['iom-transfer-in-order', 'on'])
  assert.equal(story.refused(transferAnswered, yes, '2026-12-18', { ...late, by: west }), undefined)
  story.does(transferAnswered, yes, '2026-12-21', { by: west })
  assert.equal(story.refused(transferReady, ready, '2026-12-20', { ...late, ...by })?.rule, 'iom-transfer-in-order')
  assert.equal(story.refused(transferReady, ready, '2026-12-21', { ...late, ...by }), undefined)
})

test('whoever is in a cohort is handed over to the area that took them on, once the case is ready, and to no other', () => {
  const story = managedHere()
  const needed = (to?: number, day = '2026-12-22') => transferNeeded(to, story.context(day))?.rule
  assert.equal(needed(), 'iom-hand-over-ready')
  assert.equal(needed(west), 'iom-hand-over-ready')
  story.does(transferProposed, propose, '2026-12-18', by)
  story.does(transferAnswered, yes, '2026-12-21', { by: west })
  assert.equal(needed(west), 'iom-hand-over-ready', 'taken on, and not ready')
  story.does(transferReady, ready, '2026-12-22', by)
  assert.deepEqual([needed(), needed(west)], [undefined, undefined])
  assert.equal(needed(probation), 'iom-hand-over-ready')
})

test('a referral that no conference has decided goes to whichever area it belongs to', () => {
  const story = tell(offenderManagement, referral, '2026-12-01', { engine: unset, people: [silas] })
  assert.equal(transferNeeded(west, story.context('2026-12-02')), null)
})
