import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { postsOfOnePerson } from './posts-of-one-person.ts'

const said = (...words: string[]) =>
  finds(
    postsOfOnePerson,
    `
    SAFER COMMUNITIES PANEL

    Minutes of the meeting held on Tuesday, 6 February 2024 in the Council Chamber, Eastvale

    Present: Councillors Marlow (Chair), P. Weeks and Joy Okafor

    SCP1 PETITION

    ${words.join('\n\n    ')}
    `,
  ).map(one => `${one.severity} ${one.quote}`)

test('one person is Assistant Director and Head of Service', () => {
  assert.deepEqual(
    said(
      'Ann Marsh, Assistant Director for Harbour Lamps, spoke.',
      'In reply, Ann Marsh, Head of Quays, said that she would.',
    ),
    ['note Ann Marsh, Head of Quays'],
  )
})

test('is not found of a post told in short, of two people, or where a post is new', () => {
  assert.deepEqual(said('Ann Marsh, Head of Harbour Lamps, spoke.', 'Ann Marsh, Head of Lamps, replied.'), [])
  assert.deepEqual(said('Ann Marsh, Head of Harbour Lamps, spoke.', 'Bob Marsh, Head of Quays, replied.'), [])
  assert.deepEqual(said('Ann Marsh, Head of Lamps, spoke.', 'Ann Marsh, newly Head of Quays, replied.'), [])
})
