/** MAPPA takes precedence and owns the risk: what the plan may not do while it lasts, and may again afterwards. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { beforeConference, choosing, managed, quorate, scored, unset } from '../../../../test/iom-scene.ts'
import { adopted } from '../cohort/adopt.ts'
import { ragSet } from '../managing/rating.ts'
import { managingShows, managingWarns } from '../managing/shows.ts'
import { mappaAttended, mappaEnded, mappaNoted, mappaOf } from './mappa.ts'

const noted = {
  category: '2',
  level: '2',
  lead: 'probation',
  owner: 'Senior probation officer, 01632 960 100',
  kept: 'ViSOR, reference 77',
} as const
const red = { colour: 'red', why: 'Seen near the garages.' } as const

test('while MAPPA manages somebody the plan does not rate the risk, and says who does', () => {
  const story = managed()
  assert.equal(story.refused(ragSet, red, '2026-03-12'), undefined)
  story.does(mappaNoted, noted, '2026-03-12')
  const refused = story.refused(ragSet, red, '2026-03-12')
  assert.equal(refused?.rule, 'iom-mappa-owns-risk')
  assert.match(refused?.says ?? '', /probation sets and changes it/)
  assert.equal(story.due('rating'), undefined, 'nor is a rating due')
  scored(story, 80, '2026-03-13')
  story.does(mappaEnded, { who: 'The coordinator' }, '2026-04-01')
  assert.equal(story.refused(ragSet, red, '2026-04-01'), undefined)
  assert.equal(story.due('rating'), '2026-04-10', 'five working days, over Easter')
})

test('it stands first on the page, with the lead, who owns the risk and where the assessment is', () => {
  const story = managed()
  story.does(ragSet, red, '2026-03-11')
  story.does(mappaNoted, noted, '2026-03-12')
  const context = story.context('2026-03-13')
  const [first, ...more] = managingWarns(context)
  assert.deepEqual([first?.title, first?.field, more], ['MAPPA owns the risk', 'risk', []])
  for (const words of ['Probation', 'Senior probation officer', 'ViSOR, reference 77', 'Category 2, level 2'])
    assert.ok(String(first?.body).includes(words), words)
  const others = managingShows(context).map(one => String(one.body))
  assert.match(others.join(''), /from before MAPPA: do not rely on it/)
})

test('its level can change, its days are in order, and category 3 is not of level 1', () => {
  const story = managed()
  assert.equal(
    story.refused(mappaNoted, { ...noted, category: '3', level: '1' }, '2026-03-12')?.rule,
    'iom-mappa-level',
  )
  assert.equal(story.refused(mappaNoted, { ...noted, category: '3' }, '2026-03-12'), undefined)
  story.does(mappaNoted, noted, '2026-03-12')
  const ended = { who: 'The coordinator' }
  assert.equal(story.refused(mappaEnded, ended, '2026-03-11', { today: '2026-03-12' })?.rule, 'iom-mappa-ended-after')
  assert.equal(story.refused(mappaEnded, ended, '2026-03-12'), undefined)
  story.does(mappaNoted, { ...noted, level: '3' }, '2026-03-20')
  const spans = story.stood().spans.filter(one => one.key === 'mappa')
  assert.deepEqual(
    spans.map(({ value, to }) => [value, to]),
    [
      ['level-2', '2026-03-20'],
      ['level-3', null],
    ],
  )
  story.does(mappaAttended, { seen: true }, '2026-03-21')
  story.does(mappaEnded, ended, '2026-03-22')
  assert.equal(mappaOf(story.stood()), null)
  assert.equal(story.refused(mappaAttended, { seen: true }, '2026-03-23')?.rule, 'act-offered')
})

test('who was under MAPPA before is counted from the day of adoption', () => {
  const story = beforeConference(unset)
  story.does(mappaNoted, noted, '2026-03-06')
  assert.equal(story.stood().lasting('mappa'), undefined)
  story.does(adopted, choosing, '2026-03-10', quorate)
  assert.equal(story.stood().lasting('mappa')?.from, '2026-03-10')
  assert.equal(story.refused(ragSet, red, '2026-03-11')?.rule, 'iom-mappa-owns-risk')
})
