/** Community protection: no notice without a warning whose time is over, to nobody too young; appeals, breaches, work in their place. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dorian, mabel, reported } from '../../../../test/asb-scene.ts'
import { incident } from '../../../../test/enforcement-scene.ts'
import { somebody, type Told } from '../../../../test/case-story.ts'
import { company, noticeGiven, testAnswers, warnedUntil, warningGiven } from '../../../../test/protection-scene.ts'
import type { AnswersOf } from '../../../casework/index.ts'
import { protectionBreached, protectionRemedied } from './breach.ts'
import {
  protectionAppeal,
  protectionAppealDecided,
  protectionChecked,
  protectionEnded,
  protectionNotice,
  protectionServed,
  protectionVaried,
} from './notice.ts'
import { heeded } from './recorded.ts'
import { noticeTest } from './tests.ts'
import { protectionNotices } from './standing.ts'
import { protectionWarning } from './warn.ts'

type Given = Partial<AnswersOf<typeof protectionNotice>>
const monday = '2026-03-02'
const until = '2026-03-16'
const after = '2026-03-17'

const served = (given: Given = {}, on = after): { told: Told; notice: number } => {
  const { told, warning } = warnedUntil(monday, until)
  const notice = told.does(protectionNotice, noticeGiven(warning, given), on)
  told.does(protectionServed, { notice, how: 'hand', by: 'R. Pike', note: '' }, on)
  return { told, notice }
}
const later = { today: '2026-12-01' }
const due = (told: Told, key: string) => told.due(`protection-${key}`)

test('a warning is in writing, says what must change, and gives time', () => {
  const warn = (given: Partial<AnswersOf<typeof protectionWarning>>) =>
    reported(monday).refused(protectionWarning, { ...warningGiven('2026-03-03'), ...given }, monday)?.rule
  assert.equal(warn({}), undefined)
  assert.equal(warn({ until: monday }), 'protection-enough-time')
  assert.equal(warn({ stop: ' ' }), 'protection-requires-something')
  assert.equal(warn({ stop: '', results: 'That it is quiet.' }), undefined)
})

test('nobody is issued with a notice without a warning to them, nor before its time is over', () => {
  const unwarned = reported(monday)
  unwarned.does(noticeTest.act, testAnswers, monday)
  assert.equal(unwarned.refused(protectionNotice, noticeGiven(null), monday)?.rule, 'protection-warned')

  const { told, warning } = warnedUntil(monday, until)
  const issue = (given: Given, on = after) =>
    told.refused(protectionNotice, noticeGiven(warning, given), on, later)?.rule
  assert.equal(issue({ warning: null }), 'protection-warned')
  assert.equal(issue({ person: 5, body: 'body' }), 'protection-warned', 'the warning was to somebody else')
  assert.equal(issue({}, until), 'protection-warning-over')
  assert.equal(issue({}), undefined)
  told.does(noticeTest.act, { ...testAnswers, still: 'not-met' }, after)
  assert.equal(issue({}), 'power-limbs-met', 'they put it right')
})

test('it binds a body, or somebody of 16: known by their date of birth on the day, on leap days too', () => {
  const issue = (born: string | null, given: Given = {}, on = after) => {
    const people = [mabel, somebody(2, 'subject', 'Dorian Flax', born)]
    const { told, warning } = warnedUntil(monday, until, { people })
    return told.refused(protectionNotice, noticeGiven(warning, given), on, { today: on })?.rule
  }
  assert.equal(issue(null), 'protection-age-known')
  assert.equal(issue(null, { body: 'body' }), undefined)
  assert.equal(issue('2010-03-18'), 'protection-old-enough')
  assert.equal(issue('2010-03-17'), undefined, 'on the 16th birthday itself')
  assert.equal(issue('2010-03-17', { body: 'body' }), 'protection-body-not-born')
  assert.equal(issue('2012-02-29', {}, '2028-02-28'), 'protection-old-enough')
  assert.equal(issue('2012-02-29', {}, '2028-02-29'), undefined)
})

test('a notice requires something, in time, and is issued by whoever may', () => {
  const { told, warning } = warnedUntil(monday, until)
  const issue = (given: Given) => told.refused(protectionNotice, noticeGiven(warning, given), after)?.rule
  assert.equal(issue({ stop: '' }), 'protection-requires-something')
  assert.equal(issue({ does: 'Clear the yard.' }), 'protection-time-for-acts')
  assert.equal(issue({ does: 'Clear the yard.', by: until }), 'protection-time-for-acts')
  assert.equal(issue({ does: 'Clear the yard.', by: after }), undefined)
  assert.equal(issue({ rank: 'designated' }), 'protection-issued-by')
  assert.equal(issue({ rank: 'constable', under: '' }), undefined)
  assert.equal(issue({ rank: 'landlord', under: '' }), 'protection-landlord-designated')
  assert.equal(issue({ rank: 'landlord', under: 'Decision of 4 May 2025' }), undefined)
  assert.equal(issue({ under: '' }), 'power-delegated')
})

test('before the Act there was no such notice', () => {
  const warn = (on: string) => reported(on).refused(protectionWarning, warningGiven('2014-11-03'), on)?.rule
  assert.equal(warn('2014-10-19'), 'protection-in-law')
  assert.equal(warn('2014-10-20'), undefined)
})

test('served once; an appeal is made within 21 days, the day of service the first', () => {
  const { told, notice } = served()
  const again = { notice, how: 'hand', by: 'R. Pike', note: '' } as const
  const { told: other, warning } = warnedUntil(monday, until)
  const open = other.does(protectionNotice, noticeGiven(warning), after)
  assert.equal(
    other.refused(protectionAppeal, { notice: open, made: after, words: '' }, after)?.rule,
    'protection-served-first',
  )
  told.does(protectionNotice, noticeGiven(2), '2026-03-18')
  assert.equal(told.refused(protectionServed, again, '2026-03-18')?.rule, 'protection-served-once')

  const appeal = (made: string | null, on: string) =>
    told.refused(protectionAppeal, { notice, made, words: '' }, on, later)?.rule
  assert.equal(due(told, 'appeal'), '2026-04-07')
  assert.equal(appeal('2026-04-06', '2026-04-08'), undefined)
  assert.equal(appeal('2026-04-07', '2026-04-08'), 'protection-appeal-in-time')
  assert.equal(appeal('2026-03-16', '2026-04-08'), 'protection-appeal-in-time')
  assert.equal(appeal(null, '2026-04-06'), 'protection-appeal-over')
  assert.equal(appeal(null, '2026-04-07'), undefined)
  told.does(protectionAppeal, { notice, made: null, words: '' }, '2026-04-07')
  assert.equal(told.due('protection-appeal', notice), undefined)
})

test('while an appeal goes on only what must stop holds', () => {
  const { told, notice } = served({ does: 'Clear the yard.', by: '2026-03-20' })
  const breach = (sort: 'stop' | 'does' | 'results', on: string) =>
    told.refused(
      protectionBreached,
      { notice, sort, what: 'Again.', known: 'Heard.', evidence: [1], defence: '' },
      on,
      later,
    )?.rule
  assert.equal(breach('does', '2026-03-20'), 'protection-time-is-over')
  assert.equal(breach('does', '2026-03-21'), undefined)
  assert.equal(breach('results', '2026-03-21'), 'protection-required')
  assert.equal(breach('stop', '2026-03-17'), undefined, 'at once')
  const decided = { notice, outcome: 'dismissed', words: '' } as const
  told.does(protectionAppeal, { notice, made: '2026-03-19', words: 'The time is too short.' }, '2026-03-19')
  assert.equal(due(told, 'comply'), undefined, 'it waits for the court')
  assert.equal(breach('does', '2026-03-21'), 'protection-not-suspended')
  assert.equal(breach('stop', '2026-03-21'), undefined)
  told.does(protectionAppealDecided, decided, '2026-05-04')
  assert.equal(breach('does', '2026-05-04'), undefined)
  assert.equal(told.refused(protectionAppealDecided, decided, '2026-05-05')?.rule, 'protection-appeal-goes-on')
})

test('a breach is of a notice that is served and in force', () => {
  const { told, warning } = warnedUntil(monday, until)
  const notice = told.does(protectionNotice, noticeGiven(warning), after)
  const said = { what: 'Again.', known: 'Heard.', evidence: [1], defence: '' }
  const given = { notice, sort: 'stop' as const, ...said }
  const breach = (on: string) => told.refused(protectionBreached, given, on, later)?.rule
  assert.equal(breach(after), 'protection-served-first')
  told.does(protectionServed, { notice, how: 'post', by: 'R. Pike', note: '' }, '2026-03-19')
  assert.equal(breach(until), 'protection-in-force')
  assert.equal(breach('2026-03-18'), 'protection-served-first')
  assert.equal(breach('2026-03-19'), undefined)
  told.does(protectionBreached, given, '2026-03-20')
  told.does(protectionEnded, { notice, why: 'done', words: 'Quiet.' }, '2026-06-01')
  assert.equal(breach('2026-05-31'), undefined)
  assert.equal(breach('2026-06-01'), 'protection-in-force')
  assert.equal(told.stood().spans.find(one => one.key === 'protection-breached')?.value, 'stop')
})

test('work is done in their place after a breach: in the open air at once, inside with consent', () => {
  const { told, notice } = served({ does: 'Clear the yard.', by: '2026-03-20' })
  told.does(
    protectionBreached,
    { notice, sort: 'does', what: 'Not done.', known: 'Seen.', evidence: [1], defence: '' },
    '2026-03-23',
  )
  const work = (given: Partial<AnswersOf<typeof protectionRemedied>>, id = notice) =>
    told.refused(
      protectionRemedied,
      { notice: id, step: 'done', where: 'inside', consent: [], work: 'Cleared.', cost: 12_000, ...given },
      '2026-03-24',
    )?.rule
  assert.equal(work({ where: 'open-air' }), undefined)
  assert.equal(work({}), 'protection-consents')
  assert.equal(work({ consent: ['defaulter'] }), 'protection-consents')
  assert.equal(work({ consent: ['owner'] }), 'protection-consents')
  assert.equal(work({ consent: ['defaulter', 'owner'] }), undefined)
  assert.equal(work({ consent: ['defaulter', 'owner-unknown'] }), undefined)
  assert.equal(work({ step: 'offered' }), undefined)
  const other = told.does(protectionNotice, noticeGiven(2), '2026-03-24')
  assert.equal(work({ where: 'open-air' }, other), 'protection-failed-first')
})

test('checked, varied, withdrawn or quashed: counted from its issue to its end, each by itself', () => {
  const { told, notice } = served({ does: 'Clear the yard.', by: '2026-03-20' })
  const second = told.does(protectionNotice, noticeGiven(2, { stop: 'Bonfires.' }), '2026-03-18')
  assert.equal(told.due('protection-comply', notice), '2026-03-20')
  assert.equal(told.due('protection-review', notice), '2026-06-17')
  const check = { notice, kept: 'partly', needed: true, words: 'Half is cleared.' } as const
  told.does(
    protectionVaried,
    { notice, stop: '', does: 'Clear the rest.', results: '', by: '2026-04-30', why: 'Rain.' },
    '2026-03-20',
  )
  assert.equal(told.due('protection-comply', notice), '2026-04-30')
  told.does(protectionChecked, check, '2026-05-01')
  assert.equal(told.due('protection-comply', notice), undefined)
  assert.equal(told.due('protection-review', notice), undefined)
  told.does(protectionEnded, { notice, why: 'done', words: 'Cleared.' }, '2026-06-01')
  const spans = told.stood().spans.filter(one => one.key === 'protection-notice-in-force')
  assert.deepEqual(
    new Map(spans.map(({ from, to }) => [from, to])),
    new Map([
      [after, '2026-06-01'],
      ['2026-03-18', null],
    ]),
  )
  assert.equal(told.stood().spans.filter(one => one.key === 'protection-notice').length, 2)
  assert.equal(told.refused(protectionChecked, check, '2026-06-01')?.rule, 'protection-in-force')
  assert.equal(protectionNotices(told.context('2026-06-01')).find(one => one.id === second)?.ends, null)

  told.does(protectionServed, { notice: second, how: 'hand', by: 'R. Pike', note: '' }, '2026-06-01')
  told.does(protectionAppeal, { notice: second, made: '2026-06-02', words: '' }, '2026-06-02')
  told.does(protectionAppealDecided, { notice: second, outcome: 'quashed', words: '' }, '2026-07-01')
  assert.equal(told.stood().lasting('protection-notice-in-force'), undefined)
})

test('somebody looks whether a warning was heeded, unless a notice followed', () => {
  const { told, warning } = warnedUntil(monday, until)
  assert.equal(due(told, 'warning'), '2026-03-17')
  told.does(heeded, { warning, heeded: 'yes', words: 'Quiet since.' }, after)
  assert.equal(due(told, 'warning'), undefined)
  const { told: other, warning: first } = warnedUntil(monday, until, { people: [mabel, dorian, company] })
  other.does(protectionNotice, noticeGiven(first), after)
  assert.equal(due(other, 'warning'), undefined)
})

test('one that is served for an incident is one statutory notice among its actions, on that day, whatever comes of it', () => {
  const told = incident()
  const actions = () => told.stood().spans.flatMap(one => (one.key === 'action' ? [[one.value, one.from]] : []))
  const warning = told.does(protectionWarning, warningGiven(until), monday)
  told.does(noticeTest.act, testAnswers, after)
  const notice = told.does(protectionNotice, noticeGiven(warning), after)
  assert.deepEqual(actions(), [], 'neither the warning nor a notice that nobody has')
  told.does(protectionServed, { notice, how: 'post', by: 'R. Pike', note: '' }, '2026-03-19')
  assert.deepEqual(actions(), [['statutory-notice', '2026-03-19']])
  told.does(
    protectionVaried,
    { notice, stop: 'Tipping.', does: '', results: '', by: null, why: 'Too wide.' },
    '2026-03-20',
  )
  told.does(protectionEnded, { notice, why: 'done', words: 'Nothing lies there.' }, '2026-06-01')
  assert.deepEqual(actions(), [['statutory-notice', '2026-03-19']])
})
