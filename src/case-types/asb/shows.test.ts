import assert from 'node:assert/strict'
import { test } from 'node:test'
import { acknowledge, again, assess, dorian, mabel, reported, worked } from '../../../test/asb-scene.ts'
import type { Told } from '../../../test/case-story.ts'
import { acknowledged } from './contact.ts'
import { contractSigned } from './contract/acts.ts'
import { letters } from './letters.ts'
import { furtherReport } from './report.ts'
import { riskAssessed } from './risk/assess.ts'
import { shows } from './shows.ts'
import { supportOffered } from './support.ts'

const shown = (told: Told, today: string) =>
  shows(told.context(today)).map(({ title, body }) => `${title}\n${body.text.replace(/<[^>]*>/g, ' ')}`)

const facts = { reference: 'ASB-2026-3-0001', council: 'Thornmere Borough Council', officer: 'Una Reed' }
const letter = (key: string, told: Told, to = mabel) =>
  letters.find(one => one.key === key)?.words(told.context('2026-03-10'), to, facts) ?? ''

test('the page of a case begins with how it is safe to reach people, and says how the priority came about', () => {
  const told = reported('2026-03-02', { category: 'personal', mind: ['no-message'] })
  const [safe, risk, ...more] = shown(told, '2026-03-02')
  assert.match(safe ?? '', /Safe ways: telephone.*Leave no message/s)
  assert.match(risk ?? '', /^Priority: medium.*the higher of.*counts as medium, and the risk is not assessed yet/s)
  assert.match(risk ?? '', /has not been assessed/)
  assert.equal(more.length, 0)
  told.does(acknowledged, acknowledge, '2026-03-02')
  told.does(riskAssessed, assess({ life: 'yes', hurt: 'unknown' }), '2026-03-03')
  told.does(furtherReport, { ...again, happened: '2026-03-04' }, '2026-03-04')
  const [, then = ''] = shown(told, '2026-03-04')
  assert.match(then, /^Priority: high/)
  assert.match(then, /Mabel Ottaway.*1 not known: it could be high.*ending their life/s)
  assert.match(then, /assess it again/)
})

test('it shows the plan, contracts in force to their last day, and who is supported', () => {
  const told = worked('2026-03-02')
  told.does(
    contractSigned,
    { person: 2, freely: true, terms: 'Quiet', help: '', ends: '2026-03-31', guardian: null, youthTeam: null },
    '2026-03-02',
  )
  told.does(supportOffered, { person: 1, kinds: ['calls'], answer: 'accepted', words: '' }, '2026-03-02')
  const titles = (today: string) => shows(told.context(today)).map(one => one.title)
  assert.deepEqual(titles('2026-03-31').slice(2), ['The plan', 'Contracts in force', 'Supported now'])
  assert.deepEqual(titles('2026-04-01').slice(2), ['The plan', 'Supported now'])
  assert.match(shown(told, '2026-03-31').join(), /Quiet nights.*Dorian Flax: until 31 March 2026.*no penalty.*Mabel/s)
})

test('the first letter and the last tell of the case review, and of no emergency that waits for an answer', () => {
  const told = worked('2026-03-02')
  for (const key of ['acknowledgement', 'closing']) {
    assert.match(letter(key, told), /anti-social behaviour case review/)
    assert.match(letter(key, told), /999/)
    assert.match(letter(key, told), /ASB-2026-3-0001/)
  }
  assert.doesNotMatch(letter('acknowledgement', told), /\[…/, 'nothing is left to fill in')
})

test('a warning and a contract say that no penalty follows, and never name who was harmed', () => {
  const told = worked('2026-03-02')
  const before = letter('contract', told, dorian)
  assert.match(before, /no penalty for breaking it/)
  assert.match(before, /Parent or guardian.*For Thornmere/s)
  assert.match(before, /\[… its last day\]/)
  told.does(
    contractSigned,
    { person: 2, freely: true, terms: 'No music', help: '', ends: '2026-08-31', guardian: null, youthTeam: null },
    '2026-03-02',
  )
  assert.match(letter('contract', told, dorian), /No music.*31 August 2026/s)
  assert.match(letter('warning', told, dorian), /not a community protection warning, and no penalty/)
  for (const key of ['warning', 'contract', 'mediation']) assert.doesNotMatch(letter(key, told, dorian), /Mabel/)
})
