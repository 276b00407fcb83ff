import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { decisionOutsideResolution } from './decision-outside-resolution.ts'
import { minutesOf, sound } from './given-minutes.ts'

const said = (words: string, resolution = 'RESOLVED: That the report be noted.') =>
  finds(decisionOutsideResolution, minutesOf(...sound, ['GRANTS', words, resolution])).map(one => [
    one.severity,
    one.quote,
  ])

test('what was agreed and is not in the resolution', () => {
  const invited = 'The Panel agreed that the Harbour Master would be invited to the meeting in June.'
  assert.deepEqual(said(`There was a discussion. ${invited}`), [['warning', invited]])
  const letter = 'It was agreed that the Chair write to the clubs and ask for their accounts.'
  assert.deepEqual(said(letter), [['warning', letter]])
})

test('is not found where the resolution says it, others had agreed it, or nobody decides anything', () => {
  assert.deepEqual(
    said(
      'It was agreed that the Harbour Master would be invited to the meeting in June.',
      'RESOLVED: That the report be noted and the Harbour Master be invited to the June meeting.',
    ),
    [],
  )
  assert.deepEqual(said('The scheme had been agreed by the Executive Board in May.'), [])
  assert.deepEqual(said('It was agreed that the item be deferred until May.'), [])
  assert.deepEqual(said('It was agreed that boats should lie as close to the quay as possible, for safety.'), [])
})

test('what a list of points says is to be done', () => {
  const points = (...all: string[]) => said(`These points were noted:\n\n${all.map(one => `- ${one}`).join('\n')}`)
  assert.deepEqual(points('Gulls were a nuisance;', 'Members to be offered places on the tour of the quays; and'), [
    ['note', 'Members to be offered places on the tour of the quays; and'],
  ])
  assert.equal(points('The Head of Quays to circulate the slides of the talk;', 'Seals came too.').length, 1)
  assert.deepEqual(
    points('Members asked to be given the slides;', 'It is hard to contact owners.', 'Plans to bring boats in;'),
    [],
  )
})
