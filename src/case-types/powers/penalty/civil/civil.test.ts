/** Civil penalties: household bins after a warning and a notice of intent, litter from a vehicle on its keeper. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dorian, engine, mabel, report } from '../../../../../test/asb-scene.ts'
import { tell, type Told } from '../../../../../test/case-story.ts'
import type { Answers } from '../../../../casework/index.ts'
import { antiSocialBehaviour } from '../../../asb/case-type.ts'
import { penaltyIssued } from '../issue.ts'
import { penaltyCancelled } from '../pay.ts'
import { civilAppealed, civilEnded, civilPaid, civilSaid } from './after.ts'
import { civilPenalty } from './civil.ts'
import { householdFinal, householdIntent, householdIntentDropped, householdWarned } from './household.ts'
import { vehiclePenalty } from './vehicle.ts'

const begun = (on: string): Told =>
  tell(antiSocialBehaviour, { ...report, since: on }, on, { engine, people: [mabel, dorian] })
const warned = { person: 2, failed: 'Bags left out for days', harms: true, how: 'hand' } as const
const stock = (story: Told, day: string) =>
  story.stood().spans.filter(one => one.key === 'civil-unpaid' && one.from <= day && (one.to === null || day < one.to))
    .length
const keeper: Answers<typeof vehiclePenalty.asks> = {
  keeper: 2,
  registration: 'AB12 CDE',
  offenceDay: '2026-03-02',
  place: 'Ring road',
  evidence: [1],
  how: 'hand',
}

/** Warned on 2 March 2026, and again on a day; the notice of intent handed over on that day. */
function intended(failed = '2026-03-10') {
  const story = begun('2026-03-01')
  const warning = story.does(householdWarned, warned, '2026-03-02')
  const intent = story.does(householdIntent, { warning, failed, words: 'Again', how: 'hand' }, failed)
  return { story, intent }
}
const final = (intent: number) => ({ intent, considered: 'Nothing was said', how: 'hand' }) as const

test('bins: a warning first, for what harms, and it lasts a year', () => {
  const story = begun('2024-02-01')
  assert.equal(story.refused(householdWarned, { ...warned, harms: false }, '2024-02-28')?.rule, 'civil-harms-amenity')
  const warning = story.does(householdWarned, warned, '2024-02-29')
  const at = (failed: string, on = failed) =>
    story.refused(householdIntent, { warning, failed, words: 'Again', how: 'hand' }, on)?.rule
  assert.equal(at('2024-02-29'), 'civil-failed-after-warning')
  assert.equal(at('2024-03-02', '2024-03-01'), 'civil-failed-after-warning')
  assert.equal(at('2024-03-01'), undefined)
  assert.equal(at('2025-02-27'), undefined)
  assert.equal(at('2025-02-28'), 'civil-within-warning')
})

test('the final notice waits for 28 days that begin with service, and comes once', () => {
  const { story, intent } = intended()
  assert.equal(story.due('civil-decide', intent), '2026-04-20', 'Easter Monday is no working day')
  assert.equal(story.refused(householdFinal, final(intent), '2026-04-06')?.rule, 'civil-intent-over')
  assert.equal(story.refused(householdFinal, final(intent), '2026-04-07'), undefined)
  const said = { notice: String(intent), words: 'I was away' }
  assert.equal(story.refused(civilSaid, said, '2026-03-09')?.rule, 'civil-said-in-time')
  assert.equal(story.refused(civilSaid, said, '2026-04-06'), undefined)
  assert.equal(story.refused(civilSaid, said, '2026-04-07')?.rule, 'civil-said-in-time')
  const id = story.does(householdFinal, final(intent), '2026-04-07')
  assert.equal(story.due('civil-decide', intent), undefined)
  assert.equal(story.due('civil-pay', id), '2026-05-05')
  const again = story.does(
    householdIntent,
    { warning: 2, failed: '2026-04-10', words: 'Again', how: 'hand' },
    '2026-04-10',
  )
  assert.equal(story.refused(householdFinal, final(intent), '2026-05-20')?.rule, 'civil-final-once')
  story.does(householdIntentDropped, { intent: again, words: 'A neighbour did it' }, '2026-04-20')
  assert.equal(story.due('civil-decide', again), undefined)
})

test('it is no action and no fixed penalty; paid with its discount until the last day', () => {
  const { story, intent } = intended()
  const notice = String(story.does(householdFinal, final(intent), '2026-04-07'))
  assert.deepEqual(
    story.stood().spans.filter(one => ['action', 'penalty'].includes(one.key)),
    [],
  )
  assert.deepEqual([stock(story, '2026-05-05'), stock(story, '2026-05-06')], [0, 1])
  const at = (amount: number, on: string) => story.refused(civilPaid, { notice, amount }, on)?.rule
  assert.equal(at(6_000, '2026-04-06'), 'civil-after-notice')
  assert.equal(at(6_000, '2026-04-21'), undefined)
  assert.equal(at(6_000, '2026-04-22'), 'penalty-pays-owed')
  assert.equal(at(8_000, '2026-06-22'), undefined, 'it does not rise')
  const appeal = { notice, words: 'No harm' }
  assert.equal(story.refused(civilAppealed, appeal, '2026-05-05'), undefined)
  assert.equal(story.refused(civilAppealed, appeal, '2026-05-06')?.rule, 'civil-said-in-time')
  story.does(civilPaid, { notice, amount: 6_000 }, '2026-04-21')
  assert.equal(stock(story, '2026-06-01'), 0)
  assert.match(String(civilPenalty.shows?.(story.context('2026-04-22'))[0]?.body), /Paid on 21 April 2026: £60/)
})

test('a keeper’s notice is given within 35 days that begin with the offence, and not beside a fixed penalty', () => {
  const story = begun('2026-03-01')
  const at = (on: string, given = {}) => story.refused(vehiclePenalty, { ...keeper, ...given }, on)?.rule
  assert.equal(at('2026-03-01'), 'civil-vehicle-in-time')
  assert.equal(at('2026-03-02'), undefined)
  assert.equal(at('2026-04-05'), undefined)
  assert.equal(at('2026-04-06'), 'civil-vehicle-in-time')
  assert.equal(at('2026-03-02', { evidence: [] }), 'penalty-evidenced')
  const penalty = story.does(
    penaltyIssued,
    {
      line: 'litter',
      offenceDay: '2026-03-02',
      offenceTime: '',
      place: 'Ring road',
      broken: '',
      to: 2,
      body: [],
      evidence: [1],
      stands: true,
      meant: true,
      number: 'FP 1',
      how: 'hand',
      amount: null,
    },
    '2026-03-03',
  )
  assert.equal(at('2026-03-04'), 'civil-no-fixed-penalty')
  story.does(penaltyCancelled, { penalty, words: 'The driver was not seen' }, '2026-03-04')
  story.does(vehiclePenalty, keeper, '2026-03-05')
  assert.equal(at('2026-03-06'), 'civil-keeper-once')
  assert.equal(at('2026-03-06', { offenceDay: '2026-03-03' }), undefined)
})

test('it is as much as for littering, and doubles once its days have passed', () => {
  const story = begun('2026-03-01')
  const id = story.does(vehiclePenalty, keeper, '2026-03-02')
  const notice = String(id)
  assert.equal(story.due('civil-pay', id), '2026-03-29', 'the clocks go forward that day')
  const at = (amount: number, on: string) => story.refused(civilPaid, { notice, amount }, on)?.rule
  assert.equal(at(13_500, '2026-03-15'), undefined)
  assert.equal(at(13_500, '2026-03-16'), 'penalty-pays-owed')
  assert.equal(at(22_500, '2026-03-29'), undefined)
  assert.equal(at(22_500, '2026-03-30'), 'penalty-pays-owed')
  assert.equal(at(45_000, '2026-03-30'), undefined)
  const said = { notice, words: 'It was sold' }
  assert.equal(story.refused(civilSaid, said, '2026-03-29'), undefined)
  assert.equal(story.refused(civilSaid, said, '2026-03-30')?.rule, 'civil-said-in-time')
  story.does(civilSaid, said, '2026-03-20')
  story.does(civilEnded, { notice, why: 'representations', words: 'Sold on 1 March' }, '2026-03-24')
  assert.equal(stock(story, '2026-04-20'), 0)
  assert.equal(story.due('civil-pay'), undefined)
})

test('the notices say until when, how much, and to whom one can turn', () => {
  const { story, intent } = intended()
  const about = { reference: 'EN-1', council: 'Thornmere Borough Council', officer: 'Ola Brandt' }
  const words = (key: string) =>
    civilPenalty.letters.find(one => one.key === key)?.words(story.context('2026-04-07'), dorian, about) ?? ''
  assert.match(words('household-intent'), /£80[^]*until \*\*6 April 2026\*\*/)
  story.does(householdFinal, final(intent), '2026-04-07')
  assert.match(words('household-final'), /£80\*\*[^]*by \*\*5 May 2026[^]*21 April 2026[^]*£60[^]*First-tier Tribunal/)
  story.does(vehiclePenalty, keeper, '2026-03-10')
  assert.match(words('vehicle-penalty'), /AB12 CDE[^]*£225[^]*6 April 2026[^]*rises to \*\*£450/)
})
