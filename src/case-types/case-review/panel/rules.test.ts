/** The review and its recommendations: each refusal just inside and just outside. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atPanel, calledFor, conclusion } from '../../../../test/case-review-story.ts'
import { followed, responded } from './followed.ts'
import { recommended, reviewed } from './reviewed.ts'
import { convened } from './convened.ts'

const call = { meets: '2026-03-20', bodies: ['council', 'police'], chair: 'A. Chair', voice: 'attends' } as const
const recommendation = { body: 'police', name: '', what: 'One officer.', followUp: '2026-04-30' } as const

test('a panel is called for a day to come, and of several bodies', () => {
  const told = calledFor('2026-03-20')
  assert.equal(
    told.refused(convened, { ...call, bodies: [...call.bodies], meets: '2026-03-10' }, '2026-03-10'),
    undefined,
  )
  assert.equal(
    told.refused(convened, { ...call, bodies: [...call.bodies], meets: '2026-03-09' }, '2026-03-10')?.rule,
    'review-panel-ahead',
  )
  assert.equal(told.refused(convened, { ...call, bodies: ['council'] }, '2026-03-10')?.rule, 'review-by-several-bodies')
  assert.equal(
    told.refused(reviewed, { ...conclusion, bodies: ['police'] }, '2026-03-20', atPanel)?.rule,
    'review-by-several-bodies',
  )
  assert.equal(told.refused(reviewed, conclusion, '2026-03-20', atPanel), undefined)
})

test('a recommendation is followed up on a day to come, and one that is not followed has reasons', () => {
  const told = calledFor('2026-03-20')
  const make = (followUp: string) =>
    told.refused(recommended, { ...recommendation, followUp }, '2026-03-20', atPanel)?.rule
  assert.equal(make('2026-03-21'), undefined)
  assert.equal(make('2026-03-20'), 'recommendation-follow-up-later')
  const one = told.does(recommended, recommendation, '2026-03-20', atPanel)
  told.does(reviewed, conclusion, '2026-03-20', atPanel)
  const respond = (answer: 'accepted' | 'partly' | 'not-accepted', why: string) =>
    told.refused(responded, { recommendation: one, answer, why }, '2026-03-25')?.rule
  assert.equal(respond('accepted', ''), undefined)
  assert.equal(respond('not-accepted', 'No money for it.'), undefined)
  assert.equal(respond('not-accepted', ''), 'recommendation-answered-with-reasons')
  assert.equal(respond('partly', ''), 'recommendation-answered-with-reasons')
  const look = (again: string | null) =>
    told.refused(followed, { recommendation: one, result: 'under-way', words: 'Begun', again }, '2026-04-30')?.rule
  assert.equal(look('2026-05-01'), undefined)
  assert.equal(look('2026-04-30'), 'recommendation-follow-up-later')
  assert.equal(look(null), 'recommendation-follow-up-later')
})
