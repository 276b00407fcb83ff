/** Who may apply, and in what order: each refusal just inside and just outside. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { somebody } from '../../../../test/case-story.ts'
import { application, apply, asking, councillor, resident } from '../../../../test/case-review-story.ts'
import { asked } from '../threshold/bodies.ts'
import { isAnonymous, opened } from './opened.ts'
import { acknowledged } from './acknowledged.ts'
import * as rules from './rules.ts'

const refused = (given: Partial<typeof application>, people = [councillor, resident]) =>
  opened.refuses?.({ ...application, ...given }, '2026-03-02', { ...apply('2026-03-02').context('2026-03-02'), people })

test('who may apply, for whom and by what right', () => {
  assert.equal(refused({}), null)
  assert.equal(refused({ applies: 'mp', consent: 'spoken' }), null)
  assert.equal(refused({ applies: 'other', consent: 'parent' }), null)
  assert.equal(refused({ consent: 'asked' }), null, 'the Act asks for no consent: it is needed before anything is told')
  assert.equal(refused({ applies: 'self', consent: 'own' }, [resident]), null)

  assert.equal(refused({ consent: 'own' })?.rule, 'consent-said')
  assert.equal(refused({ applies: 'self', consent: 'written' })?.rule, 'consent-said')
  assert.equal(refused({ complainedOf: true })?.rule, 'not-by-the-one-complained-of')
  assert.equal(refused({ here: false })?.rule, 'behaviour-in-this-area')
  assert.equal(refused({}, [somebody(1, 'applicant', 'Anonymous')])?.rule, 'applicant-named')
  assert.equal(refused({}, [])?.rule, 'applicant-named')
})

test('a name that is none', () => {
  for (const name of ['Anonymous', ' anon. ', 'Unknown', 'n/a', 'Not known', 'Withheld'])
    assert.ok(isAnonymous(name), name)
  for (const name of ['Ann Onymous', 'Nona Knowles']) assert.ok(!isAnonymous(name), name)
})

test('before it is passed on, whoever applied and the person for whom they did are in the case', () => {
  const told = apply('2026-03-02', {}, { people: [councillor] })
  told.does(acknowledged, { how: 'letter' }, '2026-03-03')
  assert.equal(told.refused(asked, asking('police'), '2026-03-03')?.rule, 'for-whom-named')
  const other = apply('2026-03-02', {}, { people: [resident] })
  other.does(acknowledged, { how: 'letter' }, '2026-03-03')
  assert.equal(other.refused(asked, asking('police'), '2026-03-03')?.rule, 'applicant-named')
  const self = apply('2026-03-02', { applies: 'self', consent: 'own' }, { people: [resident] })
  self.does(acknowledged, { how: 'letter' }, '2026-03-03')
  self.does(asked, asking('police'), '2026-03-03')
  assert.equal(rules.forWhomNamed.refuses({ self: false, victim: true }), null)
})

test('nothing happens before what it answers', () => {
  const told = apply('2026-03-02')
  assert.equal(told.refused(acknowledged, { how: 'letter' }, '2026-03-01')?.rule, 'review-step-in-order')
  assert.equal(told.refused(acknowledged, { how: 'letter' }, '2026-03-02'), undefined)
  assert.equal(
    told.refused(acknowledged, { how: 'letter' }, '2026-03-04', { today: '2026-03-03' })?.rule,
    'not-in-future',
  )
  assert.equal(rules.toldWithConsent.refuses({ consented: true }), null)
  assert.equal(rules.toldWithConsent.refuses({ consented: false })?.rule, 'told-with-consent')
})
