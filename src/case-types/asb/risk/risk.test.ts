import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  acknowledge,
  again,
  assess,
  mabel,
  planned,
  type report,
  reported,
  screened,
} from '../../../../test/asb-scene.ts'
import { somebody } from '../../../../test/case-story.ts'
import { acknowledged } from '../contact.ts'
import { planOpened } from '../plan.ts'
import { furtherReport } from '../report.ts'
import { riskAssessed } from './assess.ts'
import { questionKeys, questions } from './questions.ts'
import { higherOfBoth, neverLowered, raisedWithReason } from './rules.ts'
import { bandOf, categoryBand, scored } from './score.ts'

const thresholds = { medium: 9, high: 17 }

const known = (on: string, given: Partial<typeof report> = {}) => {
  const told = reported(on, given)
  told.does(acknowledged, acknowledge, on)
  return told
}

test('a band begins at its points, and not one point sooner', () => {
  const at = (points: number) => bandOf(points, thresholds)
  assert.deepEqual([0, 8, 9, 16, 17, 40].map(at), ['standard', 'standard', 'medium', 'medium', 'high', 'high'])
})

test('no and not known count for nothing, and what is not known is said with what it could come to', () => {
  const none = scored(screened(), thresholds)
  assert.deepEqual([none.points, none.band, none.unknown.length, none.could], [0, 'standard', 0, 'standard'])
  const open = scored(screened({ hurt: 'yes', afraid: 'unknown', ill: 'unknown', who: 'unknown' }), thresholds)
  assert.deepEqual(
    [open.points, open.band, open.unknown, open.could],
    [3, 'standard', ['afraid', 'ill', 'who'], 'medium'],
  )
  const all = scored(screened({}, 'unknown'), thresholds)
  assert.deepEqual([all.points, all.band, all.unknown.length, all.could], [0, 'standard', questionKeys.length, 'high'])
})

test('danger to a life, or a weapon, makes the risk high whatever else is answered', () => {
  for (const key of ['life', 'weapon'] as const) {
    const one = scored(screened({ [key]: 'yes' }), thresholds)
    assert.deepEqual([one.points, one.band, one.danger], [5, 'high', [key]])
    assert.equal(scored(screened({ [key]: 'unknown' }), thresholds).band, 'standard')
  }
})

test('every question has points, and all yes is the most', () => {
  const most = questionKeys.reduce((all, key) => all + questions[key].points, 0)
  assert.equal(scored(screened({}, 'yes'), thresholds).points, most)
  assert.ok(questionKeys.every(key => questions[key].points > 0 && questions[key].asks.endsWith('?')))
})

test('the officer raises the risk with a reason, and never lowers it', () => {
  assert.equal(neverLowered.refuses({ scored: 'high', decided: 'medium' })?.rule, 'asb-risk-never-lowered')
  assert.equal(neverLowered.refuses({ scored: 'medium', decided: 'medium' }), null)
  assert.equal(neverLowered.refuses({ scored: 'medium', decided: 'high' }), null)
  const why = { scored: 'standard', decided: 'medium' } as const
  assert.equal(raisedWithReason.refuses({ ...why, why: ' ' })?.rule, 'asb-risk-raised-with-reason')
  assert.equal(raisedWithReason.refuses({ ...why, why: 'Alone at night' }), null)
  assert.equal(raisedWithReason.refuses({ scored: 'medium', decided: 'medium', why: '' }), null)
})

test('the form refuses a level below the answers at its question, and a raised one without a reason', () => {
  const told = known('2026-03-02')
  const low = told.refused(riskAssessed, assess({ life: 'yes', level: 'medium' }), '2026-03-03')
  assert.deepEqual([low?.rule, low?.at], ['asb-risk-never-lowered', 'level'])
  const bare = told.refused(riskAssessed, assess({ level: 'high' }), '2026-03-03')
  assert.deepEqual([bare?.rule, bare?.at], ['asb-risk-raised-with-reason', 'why'])
  told.does(riskAssessed, { ...assess({ level: 'high' }), why: 'She has stopped eating' }, '2026-03-03')
  assert.equal(told.stood().priority, 1)
  assert.equal(told.stood().lasting('risk')?.value, 'high')
})

test('the priority is the higher of what was reported and of the risk', () => {
  const bands = { category: 'medium', risk: 'standard' } as const
  assert.equal(higherOfBoth.refuses({ ...bands, priority: 'standard' })?.rule, 'asb-priority-is-the-higher')
  assert.equal(higherOfBoth.refuses({ ...bands, priority: 'medium' }), null)
  assert.equal(higherOfBoth.refuses({ ...bands, priority: 'high' })?.rule, 'asb-priority-is-the-higher')
  const { limit } = reported('2026-03-02').context('2026-03-02')
  assert.equal(categoryBand('personal', { limit }), 'medium')
  assert.equal(categoryBand('environmental', { limit }), 'standard')

  const personal = known('2026-03-02', { category: 'personal' })
  assert.equal(personal.stood().priority, 2, 'as it is reported')
  personal.does(riskAssessed, assess(), '2026-03-03')
  assert.equal(personal.stood().priority, 2, 'a low risk does not lower it')

  const noise = known('2026-03-02')
  assert.equal(noise.stood().priority, 3)
  noise.does(riskAssessed, assess({ weapon: 'yes' }), '2026-03-03')
  assert.equal(noise.stood().priority, 1, 'noise that goes with a weapon')
  noise.does(riskAssessed, assess(), '2026-03-20')
  assert.equal(noise.stood().priority, 3, 'a later assessment finds it over')
  noise.does(furtherReport, { ...again, category: 'personal', happened: '2026-03-21' }, '2026-03-21')
  assert.equal(noise.stood().priority, 2)
})

test('of two who are harmed the higher risk counts, and an assessment that was written late changes nothing', () => {
  const told = reported('2026-03-02', {}, [mabel, somebody(3, 'victim', 'Percival Dunne')])
  told.does(acknowledged, acknowledge, '2026-03-02')
  told.does(riskAssessed, assess({ person: 1, life: 'yes' }), '2026-03-10')
  told.does(riskAssessed, assess({ person: 3 }), '2026-03-10')
  assert.equal(told.stood().priority, 1)
  told.does(riskAssessed, assess({ person: 1 }), '2026-03-05', { today: '2026-03-11' })
  assert.equal(told.stood().priority, 1)
})

test('no plan before everybody who is harmed was assessed', () => {
  const told = reported('2026-03-02', {}, [mabel, somebody(3, 'victim', 'Percival Dunne')])
  told.does(acknowledged, acknowledge, '2026-03-02')
  assert.equal(told.refused(planOpened, planned, '2026-03-02')?.rule, 'act-offered', 'the stage is not reached yet')
  told.does(riskAssessed, assess({ person: 1 }), '2026-03-03')
  assert.equal(told.refused(planOpened, planned, '2026-03-03')?.rule, 'asb-plan-needs-assessment')
  told.does(riskAssessed, assess({ person: 3 }), '2026-03-03')
  told.does(planOpened, planned, '2026-03-03')
  assert.equal(told.stood().stage, 'open')
})

test('where nobody is named, one assessment of all who live there is enough', () => {
  const told = reported('2026-03-02', {}, [])
  told.does(acknowledged, acknowledge, '2026-03-02')
  told.does(riskAssessed, assess({ person: null }), '2026-03-03')
  told.does(planOpened, planned, '2026-03-03')
})

test('what is reported after the assessment must be assessed before a plan', () => {
  const told = known('2026-03-02')
  told.does(riskAssessed, assess(), '2026-03-03')
  const id = told.does(furtherReport, { ...again, happened: '2026-03-03' }, '2026-03-03')
  assert.equal(told.refused(planOpened, planned, '2026-03-03')?.rule, 'asb-assess-after-report')
  assert.equal(told.due('assess-again', id), '2026-03-10')
  told.does(riskAssessed, assess(), '2026-03-03')
  assert.equal(told.due('assess-again', id), undefined)
  told.does(planOpened, planned, '2026-03-03')
})

test('an assessment that was made before a report does not answer it, though it is written after', () => {
  const told = known('2026-03-02')
  told.does(riskAssessed, assess(), '2026-03-03')
  const id = told.does(furtherReport, { ...again, happened: '2026-03-05' }, '2026-03-05')
  told.does(riskAssessed, assess(), '2026-03-04', { today: '2026-03-06' })
  assert.equal(told.due('assess-again', id), '2026-03-12')
})

test('nothing is assessed or reported before the report', () => {
  const told = known('2026-03-02')
  assert.equal(
    told.refused(riskAssessed, assess(), '2026-03-01', { today: '2026-03-02' })?.rule,
    'asb-not-before-report',
  )
  told.does(riskAssessed, assess(), '2026-03-02')
})

test('the higher the risk, the sooner it is assessed again: by months that end early, and leap days', () => {
  const dueAfter = (on: string, given: Parameters<typeof assess>[0]) => {
    const told = known(on)
    const id = told.does(riskAssessed, assess(given), on)
    return told.due('reassess', id)
  }
  const medium = { hurt: 'yes', afraid: 'yes', who: 'yes' } as const
  assert.equal(dueAfter('2026-12-24', { life: 'yes' }), '2027-01-07')
  assert.equal(dueAfter('2027-01-31', medium), '2027-02-28')
  assert.equal(dueAfter('2028-01-31', medium), '2028-02-29')
  assert.equal(dueAfter('2026-11-30', {}), '2027-02-28')
})

test('an assessment is met by the next one of the same person, not of another', () => {
  const told = reported('2026-03-02', {}, [mabel, somebody(3, 'victim', 'Percival Dunne')])
  told.does(acknowledged, acknowledge, '2026-03-02')
  const first = told.does(riskAssessed, assess({ person: 1 }), '2026-03-02')
  told.does(riskAssessed, assess({ person: 3 }), '2026-03-03')
  assert.equal(told.due('reassess', first), '2026-06-02')
  const next = told.does(riskAssessed, assess({ person: 1 }), '2026-04-01')
  assert.equal(told.due('reassess', first), undefined)
  assert.equal(told.due('reassess', next), '2026-07-01')
})
