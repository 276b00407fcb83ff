/** Every mark that the figures of orders, dispersal and possession count is made by some act. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answered, begun, police, signed, terms } from '../../../../test/court-order-scene.ts'
import {
  behaviourOrderLife,
  behaviourOrderMade,
  behaviourOrderNotMade,
  behaviourOrderRequested,
  behaviourOrderTest,
} from '../behaviour-order/acts.ts'
import { behaviourOrder } from '../behaviour-order/behaviour-order.ts'
import { dispersalAuthorised, dispersalBreached, dispersalDirected, dispersalTest } from '../dispersal/acts.ts'
import { dispersal } from '../dispersal/dispersal.ts'
import { injunctionApplied, injunctionTest } from '../injunction/application.ts'
import { injunctionLife, injunctionMade, injunctionNotMade } from '../injunction/hearing.ts'
import { injunction } from '../injunction/injunction.ts'
import { claimed, heard, possessionEnded } from '../possession/court.ts'
import { noticeServed, possessionTest } from '../possession/notice.ts'
import { possession } from '../possession/possession.ts'
import { reviewMade, reviewRequested } from '../possession/review.ts'

test('every mark that is counted of orders, dispersal and possession is made by some act', () => {
  const story = begun('2026-03-01')
  const on = '2026-03-02'
  const words = { time: '', what: 'Entered the walk.', evidence: [1], arrested: false, followed: 'A talk.' }
  const known = { person: 2, ...signed, seeks: 'To stay away.', hearing: null, youthTeam: null }
  const decided = { found: 'warned', sanction: '', months: 0 } as const
  const final = { person: 2, kind: 'final', court: 'County court', ...terms } as const

  story.does(injunctionTest.act, answered(injunctionTest), on)
  const asked = { ...known, applicant: 1, condition: 'harm', relates: false, notice: true, why: '', told: '' } as const
  const [one, other] = [story.does(injunctionApplied, asked, on), story.does(injunctionApplied, asked, on)]
  story.does(injunctionNotMade, { application: other, how: 'withdrawn', why: 'Once is enough.' }, on)
  const made = { ...final, application: one, arrest: 'none', excludes: false } as const
  const order = story.does(injunctionMade, made, on)
  const breach = story.does(injunctionLife.breached, { order, ...words }, on)
  story.does(injunctionLife.decided, { breach, ...decided }, on)

  story.does(behaviourOrderTest.act, answered(behaviourOrderTest), on)
  const request = { ...known, offence: 'Theft', harmDone: 'Fear.', howKnown: 'Reports.', evidence: [1] }
  story.does(behaviourOrderRequested, request, on)
  const convicted = { ...final, convicted: on, prosecution: true, sentence: 'sentence' } as const
  const second = story.does(behaviourOrderMade, convicted, on)
  const again = story.does(behaviourOrderLife.breached, { order: second, ...words }, on)
  story.does(behaviourOrderLife.decided, { breach: again, ...decided }, on)
  story.does(behaviourOrderNotMade, { person: 2, how: 'refused', why: 'One is enough.' }, on)

  const by = { by: police }
  story.does(dispersalTest.act, answered(dispersalTest), on, by)
  const span = {
    from: on,
    fromTime: '10:00',
    until: on,
    untilTime: '22:00',
    rank: 'inspector',
    signatory: 'Hale',
    under: '',
  } as const
  const where = { place: 'The square', boundary: 'The river', grounds: 'Fights', reference: 'D/1' }
  const authorisation = story.does(dispersalAuthorised, { ...span, ...where, rights: true, written: true }, on, by)
  const count = { adults: 1, older: 0, younger: 0, tooYoung: 0, taken: 0, items: 1 }
  const minded = { protest: 'no', reachable: true, recorded: true, words: '' } as const
  const direction = {
    authorisation,
    time: '11:00',
    by: 'pcso',
    ...count,
    away: on,
    awayTime: '22:00',
    ...minded,
  } as const
  story.does(dispersalDirected, direction, on, by)
  story.does(dispersalBreached, { authorisation, people: 1, evidence: [1], followed: 'Arrested.' }, on, by)

  story.does(possessionTest.act, answered(possessionTest), on)
  const found = { condition: 'offence', decided: on, evidence: [1], appeal: 'none', appealEnded: null } as const
  const rest = { activityOnly: false, hours: 0, earliest: '2026-04-02', how: 'hand', time: '10:00', ...signed } as const
  const contents = ['court', 'reasons', 'earliest', 'advice', 'review'] as const
  const given = { tenant: 2, tenancy: 'secure', own: true, ...found, ...rest } as const
  const notice = story.does(noticeServed, { ...given, evidence: [1], contents: [...contents] }, on)
  story.does(reviewRequested, { notice, why: 'No.', hearing: false }, on)
  story.does(reviewMade, { notice, senior: true, outcome: 'confirmed', why: 'It stands.' }, on)
  story.does(claimed, { notice, number: 'L1', hearing: null }, '2026-04-02')
  const outcome = { leaves: '2026-04-16', hardship: false, next: null, words: '' } as const
  story.does(heard, { notice, outcome: 'ordered', ...outcome }, '2026-04-02')
  story.does(possessionEnded, { notice, how: 'left', words: 'Moved.' }, '2026-04-16')

  const marks = new Set(story.stood().spans.map(span => span.key))
  const measures = [injunction, behaviourOrder, dispersal, possession].flatMap(power => power.measures)
  assert.equal(measures.length, 22)
  for (const measure of measures)
    if ('mark' in measure) assert.ok(marks.has(measure.mark), `${measure.key} counts “${measure.mark}”`)
})
