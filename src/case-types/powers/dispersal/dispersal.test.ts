/** Dispersal: the police record it, for 48 hours that pass, with directions to those to whom they can be given. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answered, begun, council, flow, police } from '../../../../test/court-order-scene.ts'
import type { Told } from '../../../../test/case-story.ts'
import type { AnswersOf } from '../../../casework/index.ts'
import { dispersalAuthorised, dispersalBreached, dispersalDirected, dispersalReviewed, dispersalTest } from './acts.ts'
import { dispersal } from './dispersal.ts'

type Authorised = AnswersOf<typeof dispersalAuthorised>
type Directed = AnswersOf<typeof dispersalDirected>
const by = { by: police }
const authorisation = (given: Partial<Authorised> = {}): Authorised => ({
  place: 'The market square',
  boundary: 'Mill Street, Weir Lane and the river.',
  from: '2026-03-06',
  fromTime: '18:00',
  until: '2026-03-08',
  untilTime: '18:00',
  grounds: 'Fights on each of the last three Fridays.',
  rights: true,
  written: true,
  reference: 'D/12',
  rank: 'inspector',
  signatory: 'Inspector Hale',
  under: '',
  ...given,
})
const tested = (on = '2026-03-01'): Told => {
  const story = begun(on)
  story.does(dispersalTest.act, answered(dispersalTest, { crime: 'not-met' }), on, by)
  return story
}
const ruleOf = (given: Partial<Authorised>, on = '2026-03-06', more: { by?: number } = by) =>
  tested().refused(dispersalAuthorised, authorisation(given), on, more)?.rule
const direction = (given: Partial<Directed> = {}): Directed => ({
  authorisation: 3,
  time: '20:00',
  by: 'constable',
  adults: 4,
  older: 2,
  younger: 1,
  tooYoung: 0,
  taken: 1,
  items: 2,
  away: '2026-03-08',
  awayTime: '18:00',
  protest: 'no',
  reachable: true,
  recorded: true,
  words: '',
  ...given,
})
const authorised = (given: Partial<Authorised> = {}): Told => {
  const story = tested()
  story.does(dispersalAuthorised, authorisation(given), given.from ?? '2026-03-06', by)
  return story
}
const directedRule = (given: Partial<Directed>, on = '2026-03-06', more: { by?: number } = by) =>
  authorised().refused(dispersalDirected, direction(given), on, more)?.rule

test('only the police record it, at a rank and with what the Act wants', () => {
  assert.equal(ruleOf({}, '2026-03-06', { by: council }), 'dispersal-police')
  assert.equal(ruleOf({}), undefined)
  assert.equal(
    begun('2026-03-01').refused(dispersalAuthorised, authorisation(), '2026-03-06', by)?.rule,
    'power-test-answered',
  )
  const test = begun('2026-03-01')
  assert.equal(
    test.refused(dispersalTest.act, answered(dispersalTest), '2026-03-01', { by: council })?.rule,
    'dispersal-police',
  )
  assert.equal(ruleOf({ rank: 'constable' }), 'dispersal-rank')
  assert.equal(ruleOf({ rank: 'chief-executive' }), 'dispersal-rank')
  assert.equal(ruleOf({ rank: 'superintendent' }), undefined)
  assert.equal(ruleOf({ written: false }), 'dispersal-in-writing')
  assert.equal(ruleOf({ rights: false }), 'dispersal-rights')
  assert.equal(ruleOf({}, '2026-03-07'), 'dispersal-begins-later')
})

test('48 hours at the most, to the minute', () => {
  assert.equal(ruleOf({ untilTime: '18:01' }), 'dispersal-length')
  assert.equal(ruleOf({ until: '2026-03-06', untilTime: '18:00' }), 'dispersal-ends-later')
  assert.equal(ruleOf({ until: '2026-03-06', untilTime: '18:01' }), undefined)
  const over = (from: string, until: string, untilTime: string) => ruleOf({ from, until, untilTime }, from)
  assert.equal(over('2028-02-28', '2028-03-01', '18:00'), undefined, 'over a leap day')
  assert.equal(over('2028-02-28', '2028-03-01', '18:01'), 'dispersal-length')
  assert.equal(over('2026-12-24', '2026-12-26', '18:00'), undefined, 'Christmas Day counts')
  assert.equal(over('2026-12-24', '2026-12-26', '18:01'), 'dispersal-length')
})

test('hours that pass: the clocks go forward and back in between', () => {
  const over = (from: string, until: string, untilTime: string) => ruleOf({ from, until, untilTime }, from)
  assert.equal(over('2026-03-27', '2026-03-29', '19:00'), undefined, 'an hour later by the clock')
  assert.equal(over('2026-03-27', '2026-03-29', '19:01'), 'dispersal-length')
  assert.equal(over('2026-10-23', '2026-10-25', '17:00'), undefined, 'an hour sooner by the clock')
  assert.equal(over('2026-10-23', '2026-10-25', '17:01'), 'dispersal-length')
})

test('directions are given while it is in force', () => {
  assert.equal(directedRule({ time: '17:59' }), 'dispersal-in-its-time')
  assert.equal(directedRule({ time: '18:00' }), undefined)
  const last = { away: '2026-03-09', awayTime: '10:00' }
  assert.equal(directedRule({ ...last, time: '17:59' }, '2026-03-08'), undefined)
  assert.equal(directedRule({ ...last, time: '18:00' }, '2026-03-08'), 'dispersal-in-its-time')
  assert.equal(directedRule({}, '2026-03-06', { by: council }), 'dispersal-police')
})

test('nobody stays away for longer than 48 hours', () => {
  assert.equal(directedRule({ away: '2026-03-08', awayTime: '20:00' }), undefined)
  assert.equal(directedRule({ away: '2026-03-08', awayTime: '20:01' }), 'dispersal-away-length')
  assert.equal(directedRule({ away: '2026-03-06', awayTime: '20:00' }), 'dispersal-away-length')
})

test('to people of ten and over, who are no picket, can still reach where they must be, and are recorded', () => {
  assert.equal(directedRule({ adults: 0, older: 0, younger: 0, taken: 0 }), 'dispersal-somebody')
  assert.equal(directedRule({ adults: 1, older: 0, younger: 0, taken: 0 }), undefined)
  assert.equal(directedRule({ tooYoung: 1 }), 'dispersal-youngest')
  assert.equal(directedRule({ taken: 2 }), 'dispersal-taken-home')
  assert.equal(directedRule({ protest: 'picket' }), 'dispersal-picket')
  assert.equal(directedRule({ protest: 'procession' }), 'dispersal-picket')
  assert.equal(directedRule({ reachable: false }), 'dispersal-essential-places')
  assert.equal(directedRule({ recorded: false }), 'dispersal-recorded')
})

test('at a case of the police it is counted, its end is due to the minute, and it stands on the page that day', () => {
  const story = authorised()
  const due = story.stood().dues.find(one => one.key === 'dispersal-ends')
  assert.deepEqual([due?.by, due?.at], ['2026-03-08', '18:00'])
  story.does(dispersalDirected, direction(), '2026-03-06', by)
  story.does(dispersalBreached, { authorisation: 3, people: 1, evidence: [1], followed: 'Arrested.' }, '2026-03-07', by)
  assert.deepEqual(
    flow(story, 'dispersal-directed').map(one => one.n),
    [7],
  )
  assert.deepEqual(
    flow(story, 'dispersal-items').map(one => one.n),
    [2],
  )
  assert.deepEqual(
    flow(story, 'dispersal-breached').map(one => one.n),
    [1],
  )
  assert.match(
    String(dispersal.shows?.(story.context('2026-03-08'))[0]?.body),
    /market square[\s\S]*until 8 March 2026, 6pm/,
  )
  assert.deepEqual(dispersal.shows?.(story.context('2026-03-09')), [])
  assert.deepEqual(dispersal.shows?.(story.context('2026-03-05')), [])
  story.does(dispersalReviewed, { authorisation: 3, words: 'Quiet since.' }, '2026-03-09', by)
  assert.equal(story.due('dispersal-ends', 3), undefined)
})
