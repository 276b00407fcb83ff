/** The three criteria of Fixed, just inside and just outside, and when each cannot be evaluated. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Told } from '../../../../test/case-story.ts'
import * as scene from '../../../../test/iom-scene.ts'
import type { Engine } from '../../../casework/index.ts'
import { custodyBefore } from '../managing/custody.ts'
import { offenceRecorded } from '../offences.ts'
import { type Criterion, evaluate, shortOf } from './evaluate.ts'
import { evaluated } from './evaluated.ts'

const { burglary, referred, scored, set, unset, withLimits } = scene
const today = '2026-03-05'
const offence = (story: Told, day: string, given: Partial<typeof burglary> = {}, by = today) =>
  story.does(offenceRecorded, { ...burglary, reference: `${day} ${story.events.length}`, ...given }, day, { today: by })
const on = (story: Told, key: Criterion['key'], day = today) => {
  const found = evaluate(story.context(day), day).find(one => one.key === key)
  assert.ok(found)
  return found
}
const other = { offence: 'other', named: 'Handling', kind: 'none' } as const
const limit = (key: string, value: number, unit: 'percent' | 'months', from?: string, until?: string) => ({
  key,
  value,
  unit,
  source: 'set for tests',
  verified: true,
  ...(from !== undefined && { from }),
  ...(until !== undefined && { until }),
})

test('risk: 75 percent is high, 74 is not; without a score nobody can tell', () => {
  const finding = (twoYear: number) => {
    const story = referred(unset)
    scored(story, twoYear, today)
    return on(story, 'risk').finding
  }
  assert.deepEqual([finding(74), finding(75), finding(76)], ['fail', 'pass', 'pass'])
  const none = on(referred(unset), 'risk')
  assert.deepEqual([none.finding, none.because, none.evidence], ['unknown', 'no score is recorded', []])
})

test('risk: a score of another tool than the scheme’s cannot be used; the latest of the scheme’s is', () => {
  const story = referred(unset)
  scored(story, 90, '2026-03-03', 'arp')
  assert.equal(on(story, 'risk').finding, 'unknown')
  assert.match(on(story, 'risk').because, /the score is of All Reoffending Predictor.*goes by OGRS3/)
  const id = scored(story, 80, '2026-03-04')
  scored(story, 40, '2026-03-05', 'arp')
  assert.deepEqual([on(story, 'risk').finding, on(story, 'risk').evidence], ['pass', [id]])
  scored(story, 60, '2026-03-05')
  assert.equal(on(story, 'risk').finding, 'fail')
  assert.equal(on(story, 'risk', '2026-03-04').finding, 'pass', 'as at the day')
})

test('risk: an area moves to another tool on a day by dated rows, and the rule says since when', () => {
  const engine = withLimits(
    limit('iom.ogrs-high', 75, 'percent', undefined, '2026-03-03'),
    limit('iom.arp-high', 70, 'percent', '2026-03-04'),
  )
  const story = referred(engine)
  scored(story, 72, '2026-03-02', 'arp')
  assert.equal(on(story, 'risk', '2026-03-03').finding, 'unknown')
  const now = on(story, 'risk', '2026-03-04')
  assert.equal(now.finding, 'pass')
  assert.match(now.rule, /at least 70 percent \(since 4 March 2026\)/)
  const bare = { ...engine, limits: engine.limits.filter(one => !one.key.endsWith('-high')) }
  const gone = { ...story.context(today), limitIfAny: (key: string) => bare.limits.find(one => one.key === key) }
  assert.match(evaluate(gone, today)[0].because, /the scheme has not set which score/)
})

test('severity: without a threshold it cannot be evaluated, and says what the offences come to', () => {
  const story = referred(unset)
  const id = offence(story, '2026-01-10')
  const { finding, because, value, evidence, rule } = on(story, 'severity')
  assert.deepEqual(
    [finding, because, value, evidence],
    ['unknown', 'the scheme has not set a severity threshold', '438 points in 1 offence', [id]],
  )
  assert.match(rule, /^No threshold is set, within 12 months/)
})

test('severity: the sum reaches the threshold or falls short by a point', () => {
  const at = (value: number): Engine => ({
    ...set,
    limits: set.limits.map(one => (one.key === 'iom.severity-threshold' ? { ...one, value } : one)),
  })
  const finding = (engine: Engine) => {
    const story = referred(engine)
    offence(story, '2026-01-10')
    offence(story, '2026-01-20', { offence: '39', kind: 'theft-from-person' })
    return on(story, 'severity')
  }
  assert.equal(finding(at(524)).finding, 'pass')
  const short = finding(at(525))
  assert.deepEqual([short.finding, short.because], ['fail', 'the weights come to 524 points, of 525 points needed'])
  assert.equal(on(referred(set), 'severity').finding, 'unknown', 'nothing is recorded')
})

test('severity: a threshold holds from its day', () => {
  const story = referred(set, '2025-12-01')
  offence(story, '2025-11-10', {}, '2025-12-01')
  assert.equal(on(story, 'severity', '2025-12-31').finding, 'unknown')
  assert.equal(on(story, 'severity', '2026-01-01').finding, 'pass')
})

test('severity: an offence without a weight lets a sum pass, and never lets it fail', () => {
  const story = referred(set)
  offence(story, '2026-01-10', { offence: '46', kind: 'none' })
  assert.equal(on(story, 'severity').finding, 'fail')
  offence(story, '2026-01-11', other)
  const unknown = on(story, 'severity')
  assert.deepEqual(
    [unknown.finding, unknown.value],
    ['unknown', 'At least 13 points in 2 offences, 1 of them without a weight'],
  )
  offence(story, '2026-01-12')
  assert.equal(on(story, 'severity').finding, 'pass')
  assert.match(on(story, 'severity').value, /^At least 451 points in 3 offences/)
})

test('severity: only what is charged or decided within the window counts, and what leans on a less certain weight says so', () => {
  const story = referred(set)
  offence(story, '2026-01-10', { stage: 'alleged' })
  assert.equal(on(story, 'severity').because, 'no offence charged or convicted is recorded')
  offence(story, '2025-03-04')
  assert.equal(on(story, 'severity').finding, 'fail', 'a year and a day ago')
  offence(story, '2025-03-05')
  assert.equal(on(story, 'severity').finding, 'pass')
  offence(story, '2026-02-01', { offence: '45', kind: 'theft-from-vehicle' })
  assert.match(on(story, 'severity').value, /1 with a weight that is less certain/)
})

test('severity: weights of two sets are not added up', () => {
  const story = referred(set)
  offence(story, '2026-01-10')
  const second = offence(story, '2026-01-11')
  const event = story.events.find(one => one.id === second)
  assert.ok(event)
  const changed = { ...event, data: { ...(event.data as object), weights: 'ons-css-2030' } }
  story.events.splice(story.events.indexOf(event), 1, changed)
  assert.match(on(story, 'severity').because, /different sets of weights/)
})

test('recent: a neighbourhood crime of twelve months ago to the day is recent; month ends and leap days are kept', () => {
  const finding = (crime: string, day: string) => {
    const story = referred(unset, '2028-06-01')
    offence(story, crime, {}, '2028-06-01')
    return on(story, 'recent', day).finding
  }
  assert.deepEqual([finding('2026-03-05', '2027-03-05'), finding('2026-03-05', '2027-03-06')], ['pass', 'fail'])
  assert.deepEqual([finding('2028-02-29', '2029-02-28'), finding('2028-02-29', '2029-03-01')], ['pass', 'fail'])
})

test('recent: another crime, or one alleged, is none; nothing on record leaves it open', () => {
  const story = referred(unset)
  assert.equal(on(story, 'recent').finding, 'unknown')
  offence(story, '2026-01-10', { stage: 'alleged' })
  assert.equal(on(story, 'recent').finding, 'unknown')
  offence(story, '2026-01-10', other)
  assert.equal(on(story, 'recent').because, 'no neighbourhood crime is recorded')
  const id = offence(story, '2026-01-09')
  assert.deepEqual([on(story, 'recent').finding, on(story, 'recent').evidence], ['pass', [id]])
})

test('recent: a crime of a day that turns out to be one in custody cannot be evaluated', () => {
  const story = referred(unset)
  offence(story, '2026-01-10')
  story.does(custodyBefore, { from: '2026-01-10', to: '2026-01-20' }, today)
  assert.equal(on(story, 'recent').finding, 'pass', 'arrested that day')
  offence(story, '2026-01-25')
  story.does(custodyBefore, { from: '2026-01-24', to: '2026-01-30' }, today)
  assert.match(on(story, 'recent').because, /a day in custody: one of the two is wrong/)
})

test('an evaluation is kept as it was found, with its rules and entries, and meets what is due before the conference', () => {
  const story = scene.beforeConference(unset)
  const score = scored(story, 82, today)
  assert.equal(story.due('evaluate'), '2026-03-18')
  story.does(evaluated, { note: 'The threshold was asked for.' }, '2026-03-18')
  assert.equal(story.due('evaluate'), undefined)
  const kept = story.events.at(-1)
  assert.ok(kept)
  assert.deepEqual(
    (kept.data as { criteria: Criterion[] }).criteria.map(one => [one.key, one.finding]),
    [
      ['risk', 'pass'],
      ['severity', 'unknown'],
      ['recent', 'unknown'],
    ],
  )
  assert.match(kept.says, new RegExp(`High risk of reoffending: Pass. 82 percent.*not verified\\). Entry ${score}`))
  assert.match(kept.says, /Severity of offences: Cannot be evaluated\. .*has not set a severity threshold/)
  assert.equal(
    shortOf(evaluate(story.context(today), today)),
    'Severity of offences cannot be evaluated: the scheme has not set a severity threshold. Recent neighbourhood crime cannot be evaluated: no offence charged or convicted is recorded',
  )
})
