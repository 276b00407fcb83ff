import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { postOfTwoPeople } from './post-of-two-people.ts'

const said = (...words: string[]) =>
  finds(postOfTwoPeople, words.join('\n\n')).map(one => `${one.severity} ${one.says}`)

test('two people hold one post', () => {
  assert.deepEqual(
    said(
      'The plan was introduced by Joan Marlow, Head of Parks and Open Spaces.',
      'Peter Okafor, Head of Parks and Open Spaces, said that the work would take a year.',
    ),
    ['note Peter Okafor is Head of Parks and Open Spaces here, and Joan Marlow elsewhere'],
  )
})

test('is not found of a post that changes hands, of one that many hold, or of one person', () => {
  const first = 'The plan was introduced by Joan Marlow, Head of Parks.'
  assert.deepEqual(said(first, 'Peter Okafor, interim Head of Parks, and Peter Okafor, Head of Parks, agreed.'), [])
  assert.deepEqual(said(first, 'Peter Okafor, Head of Parks, was welcomed as the successor of Joan Marlow.'), [])
  assert.deepEqual(said(first, 'J. Marlow, Head of Parks, said that the work would take a year.'), [])
  assert.deepEqual(said(first, 'Peter Okafor, Head of Parks at Westmarch Council, said that it would.'), [])
  assert.deepEqual(
    said('Joan Marlow, Principal Planning Officer, spoke.', 'Peter Okafor, Principal Planning Officer, spoke.'),
    [],
  )
})
