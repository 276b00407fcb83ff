import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { bodyBeforeItWas } from './body-before-it-was.ts'

test('a body that acts before it was', () => {
  for (const text of [
    'In 2009 Homes England bought the quay.',
    'The Police and Crime Commissioner gave £500 in 2008.',
    'The quay was inspected by Historic England in 2011.',
  ])
    assert.match(finds(bodyBeforeItWas, text)[0]?.says ?? '', /there was no/, text)
})

test('nothing of later years, or of how it came about', () => {
  for (const text of [
    'In 2019 Homes England bought the quay.',
    'The Police and Crime Commissioner was first proposed in 2008.',
    'The quay, built in 2001, belongs to Homes England.',
  ])
    assert.deepEqual(finds(bodyBeforeItWas, text), [], text)
})
