/** Consultation: the text is published, those whom the Act names are asked while it is open, and all are heard before it is decided. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { consultation, drafted, made } from '../../../../test/spaces-scene.ts'
import { orderMade } from '../order/make.ts'
import { consultationOpened, consulteeAnswered, consulteeAsked } from './round.ts'

const ask = (who: 'police' | 'pcc' | 'community' | 'land') => ({ who, body: `The ${who}`, how: 'By letter' })
const open = (land: 'council' | 'others' = 'council') => {
  const told = drafted()
  told.does(consultationOpened, { ...consultation, land, landWhy: 'The school' }, '2023-11-01')
  return told
}

test('it stays open for four weeks at least, and the text is published by its first day', () => {
  const told = drafted()
  const refused = (given: Partial<Record<'closes' | 'published' | 'landWhy', string>> & { land?: 'impracticable' }) =>
    told.refused(consultationOpened, { ...consultation, ...given }, '2023-11-01')?.rule
  assert.equal(refused({ closes: '2023-11-28' }), 'spaces-consultation-long')
  assert.equal(refused({ closes: '2023-11-29' }), undefined)
  assert.equal(refused({ published: '2023-11-02' }), 'spaces-text-published')
  assert.equal(refused({ published: '2023-10-31' }), undefined)
  assert.equal(refused({ land: 'impracticable' }), 'spaces-land-said')
  assert.equal(refused({ land: 'impracticable', landWhy: 'Nobody knows who owns it' }), undefined)
})

test('somebody is asked on a day of the consultation, and answers on that day or later', () => {
  const told = open()
  const asked = (on: string) => told.refused(consulteeAsked, ask('police'), on)?.rule
  assert.equal(asked('2023-10-31'), 'spaces-asked-in-time')
  assert.equal(asked('2023-11-01'), undefined)
  assert.equal(asked('2023-12-06'), undefined)
  assert.equal(asked('2023-12-07'), 'spaces-asked-in-time')
  told.does(consulteeAsked, ask('police'), '2023-11-06')
  const answered = (view: 'objects' | 'none', on: string, words = 'No') =>
    told.refused(consulteeAnswered, { which: 'c1', view, words }, on)?.rule
  assert.equal(answered('objects', '2023-11-06', ' '), 'spaces-answer-said')
  assert.equal(answered('none', '2023-12-07', ''), undefined)
  assert.equal(answered('objects', '2023-11-05'), 'spaces-answer-after-asking')
  assert.equal(answered('objects', '2023-11-06'), undefined)
  assert.equal(answered('none', '2023-12-06'), 'spaces-answer-after-asking')
  assert.equal(answered('none', '2023-12-07'), undefined)
})

test('the order waits for each whom the Act names, for the last day, and for what they say', () => {
  const told = open('others')
  const refused = (on = '2024-03-07') => told.refused(orderMade, made, on)
  assert.match(
    refused()?.says ?? '',
    /Chief officer of police, Police and crime commissioner, Community representatives and Owner or occupier of land/,
  )
  for (const who of ['police', 'pcc', 'community'] as const) told.does(consulteeAsked, ask(who), '2023-11-06')
  assert.equal(refused()?.rule, 'spaces-consulted')
  told.does(consulteeAsked, ask('land'), '2023-11-06')
  assert.equal(refused('2023-12-06')?.rule, 'spaces-consultation-closed')
  assert.equal(refused('2023-12-07')?.rule, 'spaces-answers-heard')
  assert.equal(told.due('consultation'), '2023-12-06')
  for (const which of ['c1', 'c2', 'c3'])
    told.does(consulteeAnswered, { which, view: 'supports', words: '' }, '2023-11-20')
  assert.equal(refused()?.rule, 'spaces-answers-heard')
  told.does(consulteeAnswered, { which: 'c4', view: 'none', words: '' }, '2023-12-07')
  assert.equal(refused(), undefined)
  assert.equal(told.due('consultation'), undefined)
})
