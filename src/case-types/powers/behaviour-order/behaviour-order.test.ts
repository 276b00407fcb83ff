/** The criminal behaviour order: asked of the prosecution, made on conviction, long enough and not too long, reviewed each year under 18. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answered, begun, flow, signed, stock, terms } from '../../../../test/court-order-scene.ts'
import type { Told } from '../../../../test/case-story.ts'
import type { AnswersOf } from '../../../casework/index.ts'
import {
  behaviourOrderLife,
  behaviourOrderMade,
  behaviourOrderNotMade,
  behaviourOrderRequested,
  behaviourOrderTest,
} from './acts.ts'
import { behaviourOrder } from './behaviour-order.ts'

type Requested = AnswersOf<typeof behaviourOrderRequested>
type Made = AnswersOf<typeof behaviourOrderMade>
const request = (given: Partial<Requested> = {}): Requested => ({
  person: 2,
  offence: 'Criminal damage',
  hearing: '2026-03-20',
  harmDone: 'Nobody uses the square after dark.',
  howKnown: 'Forty reports in six months.',
  evidence: [1],
  seeks: 'Not to enter the square.',
  youthTeam: null,
  ...signed,
  ...given,
})
const made = (given: Partial<Made> = {}): Made => ({
  convicted: '2026-03-19',
  prosecution: true,
  sentence: 'sentence',
  person: 2,
  kind: 'final',
  court: 'Magistrates’ court, 0123',
  ...terms,
  ...given,
})
const tested = (on = '2026-03-01'): Told => {
  const story = begun(on)
  story.does(behaviourOrderTest.act, answered(behaviourOrderTest), on)
  return story
}
const requested = (given: Partial<Requested> = {}): Told => {
  const story = tested()
  story.does(behaviourOrderRequested, request(given), '2026-03-02')
  return story
}
const requestRule = (given: Partial<Requested>, on = '2026-03-02') =>
  tested().refused(behaviourOrderRequested, request(given), on)?.rule
const madeRule = (given: Partial<Made>, on = '2026-03-20', of: Partial<Requested> = {}) =>
  requested(of).refused(behaviourOrderMade, made(given), on)?.rule

test('the request waits for the legal test, and for the youth offending team where they are under 18', () => {
  assert.equal(
    begun('2026-03-01').refused(behaviourOrderRequested, request(), '2026-03-02')?.rule,
    'power-test-answered',
  )
  assert.equal(requestRule({}), undefined)
  assert.equal(requestRule({ person: 5 }), 'court-order-age-known')
  assert.equal(requestRule({ person: 6, youthTeam: '2026-03-01' }, '2026-03-01'), 'court-order-youngest')
  assert.equal(requestRule({ person: 3 }), 'court-order-youth-team')
  assert.equal(requestRule({ person: 3, youthTeam: '2026-03-02' }), undefined)
  assert.equal(requestRule({ rank: 'designated', under: ' ' }), 'power-delegated')
})

test('it is made only on conviction, for the prosecution, beside a sentence, and after it was asked for', () => {
  assert.equal(madeRule({}), undefined)
  assert.equal(madeRule({ convicted: null }), 'behaviour-order-conviction')
  assert.equal(madeRule({ convicted: '2026-03-21' }), 'behaviour-order-conviction')
  assert.equal(madeRule({ convicted: '2026-03-20' }), undefined)
  assert.equal(madeRule({ prosecution: false }), 'behaviour-order-prosecution')
  assert.equal(madeRule({ sentence: 'none' }), 'behaviour-order-sentence')
  assert.equal(madeRule({ sentence: 'discharge' }), undefined)
  assert.equal(madeRule({ sentence: 'none', kind: 'interim' }), undefined)
  assert.equal(madeRule({ person: 3, ends: '2028-03-20' }), 'behaviour-order-requested')
  assert.equal(madeRule({ prohibitions: '' }), 'court-order-some-terms')
})

test('against an adult two years or longer, or until further order', () => {
  assert.equal(madeRule({ ends: '2028-03-18' }), 'behaviour-order-length-least')
  assert.equal(madeRule({ ends: '2028-03-19' }), undefined)
  assert.equal(madeRule({ ends: null }), undefined)
  assert.equal(madeRule({ ends: '2030-02-27' }, '2028-02-29'), 'behaviour-order-length-least')
  assert.equal(madeRule({ ends: '2030-02-28' }, '2028-02-29'), undefined, 'from a leap day')
  assert.equal(madeRule({ ends: '2026-06-01', kind: 'interim' }), undefined)
})

test('against a child from one to three years', () => {
  const child = (ends: string | null, on = '2026-03-20') =>
    madeRule({ person: 3, ends }, on, { person: 3, youthTeam: '2026-03-01' })
  assert.equal(child('2027-03-18'), 'behaviour-order-length-least')
  assert.equal(child('2027-03-19'), undefined)
  assert.equal(child('2029-03-19'), undefined)
  assert.equal(child('2029-03-20'), 'behaviour-order-length-under-18')
  assert.equal(child(null), 'behaviour-order-length-under-18')
  assert.equal(child('2031-02-28', '2028-02-29'), undefined)
  assert.equal(child('2031-03-01', '2028-02-29'), 'behaviour-order-length-under-18')
  assert.equal(child('2031-03-01', '2028-03-02'), undefined, '18 on that day')
})

test('a variation keeps the length that the age on the day of the order allows', () => {
  const story = requested({ person: 3, youthTeam: '2026-03-01' })
  const order = story.does(behaviourOrderMade, made({ person: 3, ends: '2028-03-19' }), '2026-03-20')
  const varied = (ends: string) => ({ order, asked: 'The prosecution', ...terms, ends, why: 'It goes on.' })
  assert.equal(
    story.refused(behaviourOrderLife.varied, varied('2029-03-20'), '2028-03-02')?.rule,
    'behaviour-order-length-under-18',
  )
  story.does(behaviourOrderLife.varied, varied('2029-03-19'), '2028-03-02')
  assert.deepEqual(
    ['2026-03-20', '2029-03-19', '2029-03-20'].map(day => stock(story, 'behaviour-order', day)),
    [1, 1, 0],
  )
  assert.deepEqual(
    flow(story, 'behaviour-order-made').map(one => one.value),
    ['under-18'],
  )
})

test('under 18 it is reviewed before each year is over: also from a leap day', () => {
  const story = requested({ person: 3, youthTeam: '2026-03-01' })
  const order = story.does(behaviourOrderMade, made({ person: 3, ends: '2030-02-28' }), '2028-02-29')
  assert.equal(story.due('behaviour-order-review', order), '2029-02-28')
  const review = { order, kept: 'kept', words: 'Well.', further: '' } as const
  const first = story.does(behaviourOrderLife.reviewed, review, '2029-02-15')
  assert.equal(story.due('behaviour-order-review', first), '2030-02-14')
})

test('a breach is a crime: five years at the most, two for a child, and nobody under 12 is detained', () => {
  const tried = (person: number, months: number, on: string) => {
    const story = requested({ person, youthTeam: '2026-03-01' })
    const order = story.does(behaviourOrderMade, made({ person, ends: '2028-03-19' }), '2026-03-20')
    const given = { order, time: '', what: 'Entered the square.', evidence: [1], arrested: true, followed: 'Charged.' }
    const breach = story.does(behaviourOrderLife.breached, given, '2026-04-01')
    return story.refused(behaviourOrderLife.decided, { breach, found: 'proved', sanction: '', months }, on)?.rule
  }
  assert.equal(tried(2, 60, '2026-05-01'), undefined)
  assert.equal(tried(2, 61, '2026-05-01'), 'court-order-breach-longest')
  assert.equal(tried(3, 24, '2026-05-01'), undefined)
  assert.equal(tried(3, 25, '2026-05-01'), 'court-order-breach-longest')
  assert.equal(tried(6, 1, '2028-03-01'), 'court-order-breach-youngest')
  assert.equal(tried(6, 1, '2028-03-02'), undefined)
})

test('the hearing is due until it is known what came of it; what is in force stands on the page', () => {
  const story = requested()
  assert.equal(story.due('behaviour-order-hearing', 3), '2026-03-20')
  story.does(behaviourOrderNotMade, { person: 2, how: 'acquitted', why: 'Not proved.' }, '2026-03-20')
  assert.equal(story.due('behaviour-order-hearing', 3), undefined)
  assert.deepEqual(behaviourOrder.shows?.(story.context('2026-03-20')), [])
  const other = requested()
  other.does(behaviourOrderMade, made(), '2026-03-20')
  assert.match(
    String(behaviourOrder.shows?.(other.context('2026-03-21'))?.[0]?.body),
    /Until further order\. Not served yet/,
  )
  const to = other.context('2026-03-21').people.find(one => one.id === 2)
  assert.ok(to)
  const facts = { reference: 'A', council: 'Council', officer: 'R. Marsh' }
  assert.match(behaviourOrder.letters[0]?.words(other.context('2026-03-21'), to, facts) ?? '', /is a \*\*crime\*\*/)
})

test('the law of the day of the conviction counts: the Act of 2014 until November 2020, the Sentencing Code since', () => {
  const { limit } = begun('2026-03-01').context('2026-03-01')
  for (const key of ['shortest-adult', 'shortest-under-18', 'longest-under-18']) {
    assert.match(limit(`behaviour-order.${key}`, '2020-11-30').source, /Act 2014, section 25/)
    assert.match(limit(`behaviour-order.${key}`, '2020-12-01').source, /Sentencing Act 2020, section 334/)
  }
})
