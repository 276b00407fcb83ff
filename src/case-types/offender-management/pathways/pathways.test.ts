/** The seven pathways: which they are, what a need wants, and need now beside need at adoption. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { beforeConference, choosing, homes, managed, quorate, unset } from '../../../../test/iom-scene.ts'
import { adopted } from '../cohort/adopt.ts'
import { pathwayAssessed, pathwaysShown } from './assess.ts'
import { pathways } from './pathways.ts'

const great = { pathway: 'accommodation', need: '2', goal: 'A tenancy', owner: homes, done: '' } as const

test('there are exactly seven', () => {
  assert.deepEqual(
    pathways.map(one => one.key),
    ['accommodation', 'ete', 'health', 'drugs-and-alcohol', 'finance', 'family', 'attitudes'],
  )
})

test('a need has a goal and an agency; where there is none, neither is asked', () => {
  const story = managed()
  const refused = (given: object) => {
    const one = story.refused(pathwayAssessed, { ...great, ...given }, '2026-03-12')
    return [one?.rule, one?.at]
  }
  assert.equal(
    story.refused(pathwayAssessed, { ...great, need: '1', goal: '' }, '2026-03-12')?.rule,
    'iom-pathway-goal',
  )
  assert.equal(story.refused(pathwayAssessed, { ...great, owner: null }, '2026-03-12')?.rule, 'iom-pathway-owned')
  assert.deepEqual(refused({ need: '1', owner: null }), ['iom-pathway-owned', 'owner'])
  assert.deepEqual(refused({ need: '1' }), [undefined, undefined])
  assert.deepEqual(refused({ need: '0', goal: '', owner: null }), [undefined, undefined])
})

test('what is assessed again is counted anew, and the page shows it beside the need at adoption', () => {
  const story = beforeConference(unset)
  story.does(pathwayAssessed, great, '2026-03-06')
  story.does(adopted, choosing, '2026-03-10', quorate)
  story.does(pathwayAssessed, { ...great, pathway: 'ete' }, '2026-03-12')
  story.does(pathwayAssessed, { ...great, need: '1' }, '2026-04-12')
  const lasting = story.stood().spans.filter(one => one.key === 'need' && one.to === null)
  assert.deepEqual(
    lasting.map(({ value, n }) => [value, n]),
    [
      ['ete', 2],
      ['accommodation', 1],
    ],
  )
  const [shown] = pathwaysShown(story.context('2026-04-13'))
  const words = String(shown?.body)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
  assert.match(words, /Accommodation Great need Some need A tenancy Larkrise Homes 12 April 2026/)
  assert.match(words, /Education, training and employment Great need Great need/)
  assert.match(words, /Finance, benefit and debt Not assessed/)
})

test('all seven are due four weeks after adoption, and met by the last of them', () => {
  const story = managed()
  assert.equal(story.due('pathways'), '2026-04-07')
  for (const { key } of pathways.slice(1)) story.does(pathwayAssessed, { ...great, pathway: key }, '2026-03-20')
  assert.equal(story.due('pathways'), '2026-04-07')
  story.does(pathwayAssessed, great, '2026-04-01')
  assert.equal(story.stood().dues.find(one => one.key === 'pathways')?.met, '2026-04-01')
})

test('what is assessed goes to those who receive the plan', () => {
  assert.equal(pathwayAssessed.field, 'plan')
})

test('a pathway is assessed in turn; another one can have been assessed before', () => {
  const story = managed()
  story.does(pathwayAssessed, great, '2026-03-15')
  const refused = (given: object, on: string) =>
    story.refused(pathwayAssessed, { ...great, ...given }, on, { today: '2026-03-20' })?.rule
  assert.equal(refused({}, '2026-03-14'), 'iom-pathway-in-turn')
  assert.equal(refused({}, '2026-03-15'), undefined)
  assert.equal(refused({ pathway: 'ete' }, '2026-03-14'), undefined)
})
