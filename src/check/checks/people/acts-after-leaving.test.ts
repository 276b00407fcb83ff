import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { actsAfterLeaving } from './acts-after-leaving.ts'

const said = (declared: string, words: string) =>
  finds(
    actsAfterLeaving,
    `
    SAFER COMMUNITIES PANEL

    Minutes of the meeting held on Tuesday, 6 February 2024 in the Council Chamber, Eastvale

    Present: Councillors Marlow (Chair), Denny, Weeks and Okafor

    1. DECLARATIONS OF INTEREST

    ${declared}

    2. MINUTES

    The minutes of the meeting held on 9 January 2024 were signed.

    3. YOUTH CLUB

    ${words}

    RESOLVED: That the grant be paid.
    `,
  ).map(one => `${one.severity} ${one.quote}`)

test('who withdrew moves, seconds or votes', () => {
  const [there, none] = [
    'Councillor Denny declared a pecuniary interest in item 3 and left the room.',
    'There were none.',
  ]
  assert.deepEqual(said(there, 'It was moved by Councillor Marlow and seconded by Councillor Denny.'), [
    'warning Denny',
  ])
  assert.deepEqual(
    said(
      none,
      'Councillor Okafor declared an interest and left the meeting. Councillor Okafor proposed that the grant be paid.',
    ),
    ['warning Okafor'],
  )
})

test('is not found where the member stayed, acted on another item, or others act', () => {
  assert.deepEqual(
    said('Councillor Denny declared an interest in item 3 and stayed.', 'Moved by Councillor Denny.'),
    [],
  )
  assert.deepEqual(
    said('Councillor Denny declared a pecuniary interest in item 2 and left the room.', 'Moved by Councillor Denny.'),
    [],
  )
  assert.deepEqual(
    said(
      'Councillor Denny declared an interest in item 3 and left the room.',
      'Moved by Councillor Weeks. Councillor Marlow voted for.',
    ),
    [],
  )
})
