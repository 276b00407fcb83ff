/** Hours by week and cohort: which week, which cohort, once each. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { choosing, managed, police, probation, quorate, referred, unset } from '../../../test/iom-scene.ts'
import { cohortChanged } from './cohort/adopt.ts'
import { hoursRecorded } from './hours.ts'

const hours = (week: string, agency = police, n = 6) => ({ week, agency, hours: n })
const counted = (story: ReturnType<typeof managed>) =>
  story
    .stood()
    .spans.filter(({ key }) => key === 'hours')
    .map(({ value, n, from }) => [value, n, from])

test('hours count from the Monday of their week, whichever day of it is entered', () => {
  const story = managed()
  story.does(hoursRecorded, hours('2026-03-16'), '2026-03-22')
  story.does(hoursRecorded, hours('2026-03-29', probation), '2026-03-30')
  assert.deepEqual(counted(story), [
    ['flex', 6, '2026-03-16'],
    ['flex', 6, '2026-03-23'],
  ])
  assert.match(story.events.at(-1)?.says ?? '', /^Hours of the week that began on 23 March 2026/)
})

test('a week counts from its Monday on, and not before', () => {
  const story = managed()
  assert.equal(story.refused(hoursRecorded, hours('2026-03-30'), '2026-03-29')?.rule, 'iom-hours-week-begun')
  assert.equal(story.refused(hoursRecorded, hours('2026-03-30'), '2026-03-30'), undefined)
  assert.equal(
    story.refused(hoursRecorded, hours('2026-04-05'), '2026-03-30'),
    undefined,
    'its Sunday is the same week',
  )
  assert.equal(story.refused(hoursRecorded, hours('2026-04-06'), '2026-03-30')?.rule, 'iom-hours-week-begun')
})

test('a week in which nobody was in a cohort has no hours; the week of adoption has', () => {
  const story = managed()
  assert.equal(story.refused(hoursRecorded, hours('2026-03-08'), '2026-03-20')?.rule, 'iom-hours-in-cohort')
  assert.equal(story.refused(hoursRecorded, hours('2026-03-09'), '2026-03-20'), undefined, 'adopted on its Tuesday')
})

test('in the week of a move hours count to the cohort at its end', () => {
  const story = managed()
  story.does(
    cohortChanged,
    { ...choosing, cohort: 'free', group: 'Shoplifters without a home', agreed: ['team', 'partnership'], benefit: '' },
    '2026-04-15',
    quorate,
  )
  for (const week of ['2026-04-12', '2026-04-13', '2026-04-20']) story.does(hoursRecorded, hours(week), '2026-04-21')
  assert.deepEqual(
    counted(story).map(([cohort]) => cohort),
    ['flex', 'free', 'free'],
  )
})

test('the hours of one agency in one week are recorded once, and put right where they were wrong', () => {
  const story = managed()
  const first = story.does(hoursRecorded, hours('2026-03-18'), '2026-03-25')
  assert.equal(story.refused(hoursRecorded, hours('2026-03-22'), '2026-03-25')?.rule, 'iom-hours-once')
  assert.equal(story.refused(hoursRecorded, hours('2026-03-23'), '2026-03-25'), undefined, 'the next week')
  assert.equal(story.refused(hoursRecorded, hours('2026-03-18', probation), '2026-03-25'), undefined, 'another agency')
  story.does(hoursRecorded, hours('2026-03-18', police, 9), '2026-03-26', { corrects: first })
  assert.deepEqual(counted(story), [['flex', 9, '2026-03-16']])
})

test('hours are not asked of somebody who was never in a cohort', () => {
  assert.equal(referred(unset).refused(hoursRecorded, hours('2026-03-02'), '2026-03-03')?.rule, 'act-offered')
})
