/** Custody: its days in order, the plan for the day of release, and stays of before. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { managed, referred, unset } from '../../../../test/iom-scene.ts'
import { freeDays } from '../markers/windows.ts'
import { custodyBefore, custodyBegun, custodyChanged, custodyEnded, custodyOf, releasePlanned } from './custody.ts'
import { stateOf } from './state.ts'

const held = { as: 'sentence', where: 'HMP Fenmarsh', expected: '2026-06-30' } as const
const freed = { as: 'licence', met: true, words: '' } as const
const plan = {
  meets: 'Both managers at 9am',
  sleeps: 'A room at the hostel',
  appointments: 'Probation at 2pm.',
  told: true,
}

test('the release is planned two weeks before its day, and recorded or moved by its day', () => {
  const story = managed()
  story.does(custodyBegun, held, '2026-03-20')
  assert.deepEqual(custodyOf(story.stood()), { since: '2026-03-20', where: 'HMP Fenmarsh', expected: '2026-06-30' })
  assert.deepEqual([story.due('release-plan'), story.due('release')], ['2026-06-16', '2026-06-30'])
  story.does(custodyChanged, { where: 'HMP Fenmarsh', expected: '2026-05-01' }, '2026-04-20')
  assert.deepEqual([story.due('release-plan'), story.due('release')], ['2026-04-17', '2026-05-01'])
  story.does(releasePlanned, plan, '2026-04-21')
  assert.equal(story.due('release-plan'), undefined)
  story.does(custodyEnded, freed, '2026-05-01')
  assert.deepEqual([story.due('release'), custodyOf(story.stood())], [undefined, null])
})

test('a stay shorter than two weeks is planned on its first day; nothing is due where no release is expected', () => {
  const story = managed()
  story.does(custodyBegun, { ...held, expected: '2026-03-27' }, '2026-03-20')
  assert.equal(story.due('release-plan'), '2026-03-20')
  story.does(custodyChanged, { where: 'HMP Fenmarsh', expected: null }, '2026-03-21')
  assert.deepEqual([story.due('release-plan'), story.due('release')], [undefined, undefined])
  assert.equal(story.refused(releasePlanned, plan, '2026-03-21')?.rule, 'iom-release-known')
  story.does(custodyChanged, { where: 'HMP Fenmarsh', expected: '2026-04-30' }, '2026-03-22')
  assert.equal(story.refused(releasePlanned, plan, '2026-03-22'), undefined)
})

test('a plan for an earlier release is none for this one', () => {
  const story = managed()
  story.does(custodyBegun, held, '2026-03-20')
  story.does(releasePlanned, plan, '2026-03-20')
  story.does(custodyEnded, freed, '2026-04-01')
  story.does(custodyBegun, held, '2026-04-03')
  assert.equal(story.due('release-plan'), '2026-06-16')
})

test('custody begins after the last stay, ends after it began, and the release is expected ahead', () => {
  const story = managed()
  story.does(custodyBegun, held, '2026-03-20')
  assert.equal(story.refused(custodyBegun, held, '2026-03-20')?.rule, 'act-offered')
  assert.equal(
    story.refused(custodyEnded, freed, '2026-03-19', { today: '2026-04-01' })?.rule,
    'iom-released-after-custody',
  )
  assert.equal(story.refused(custodyEnded, freed, '2026-03-20', { today: '2026-04-01' }), undefined)
  story.does(custodyEnded, freed, '2026-04-01')
  assert.equal(story.refused(custodyBegun, held, '2026-03-31', { today: '2026-04-02' })?.rule, 'iom-custody-after-last')
  assert.equal(story.refused(custodyBegun, held, '2026-04-01', { today: '2026-04-02' }), undefined)
  const refused = story.refused(custodyBegun, { ...held, expected: '2026-04-01' }, '2026-04-02')
  assert.deepEqual([refused?.rule, refused?.at], ['iom-release-expected-ahead', 'expected'])
  assert.equal(story.refused(custodyBegun, { ...held, expected: '2026-04-02' }, '2026-04-02'), undefined)
})

test('whoever was referred from custody is in custody when adopted', () => {
  const story = managed(unset, { state: 'custody', since: '2026-01-05' })
  const stood = story.stood()
  assert.deepEqual([stateOf(stood), stood.lasting('state')?.value], ['custody', 'custody'])
  assert.deepEqual(custodyOf(stood), { since: '2026-01-05', where: null, expected: null })
})

test('earlier stays are apart from each other and over; days in them are not free', () => {
  const story = referred(unset)
  const refused = (from: string, to: string) => story.refused(custodyBefore, { from, to }, '2026-03-05')?.rule
  assert.equal(refused('2025-11-01', '2025-11-01'), 'iom-stay-in-order')
  assert.equal(refused('2026-03-01', '2026-03-06'), 'iom-stay-in-order')
  assert.equal(refused('2026-03-01', '2026-03-05'), undefined)
  story.does(custodyBefore, { from: '2025-11-01', to: '2025-12-01' }, '2026-03-05')
  assert.equal(story.stood().lasting('custody'), undefined)
  assert.equal(refused('2025-10-01', '2025-11-02'), 'iom-stay-apart')
  assert.equal(refused('2025-10-01', '2025-11-01'), undefined)
  assert.equal(refused('2025-12-01', '2025-12-24'), undefined)
  const custody = story.stood().spans.filter(one => one.key === 'custody')
  assert.equal(freeDays({ from: '2025-10-01', to: '2026-01-01' }, custody), 92 - 30)
})

test('an earlier stay ends nothing of the one that lasts', () => {
  const story = managed()
  story.does(custodyBegun, held, '2026-03-20')
  assert.equal(
    story.refused(custodyBefore, { from: '2026-03-01', to: '2026-03-21' }, '2026-03-22')?.rule,
    'iom-stay-apart',
  )
  story.does(custodyBefore, { from: '2025-01-01', to: '2025-02-01' }, '2026-03-22')
  assert.equal(custodyOf(story.stood())?.since, '2026-03-20')
  assert.equal(story.due('release'), '2026-06-30')
})

test('custody that began before adoption and was heard of later is counted from its day, and in the cohort from adoption', () => {
  const story = managed()
  story.does(custodyBegun, held, '2026-03-01', { today: '2026-03-12' })
  const { spans } = story.stood()
  assert.deepEqual(
    spans
      .filter(one => ['custody', 'state'].includes(one.key))
      .map(({ key, value, from, to }) => [key, value, from, to]),
    [
      ['state', 'community', '2026-03-10', '2026-03-10'],
      ['custody', '', '2026-03-01', null],
      ['state', 'custody', '2026-03-10', null],
    ],
  )
})
