import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { bothOfThree } from './both-of-three.ts'

test('both, and three are named', () => {
  for (const text of [
    'Both piers (North, Central and South) are shut.',
    'It thanked both wardens, Mr Ash, Miss Elm and Mrs Oak, for their help.',
    'Fees rise at both boat yards: Ferry Lane, Gull Rock and Hythe Quay.',
  ])
    assert.match(finds(bothOfThree, text)[0]?.says ?? '', /3 are named/, text)
})

test('nothing of two, or of both one and another', () => {
  for (const text of [
    'Both piers (North and South) are shut.',
    'Both of the wardens, Mr Ash and Mrs Oak, came.',
    'It works with both children and adults, Ferry Lane School, Gull Rock and others.',
    'Both Ferry Lane and Gull Rock, Hythe and Quay are shut.',
  ])
    assert.deepEqual(finds(bothOfThree, text), [], text)
})
