import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { actsAfterGoing } from './acts-after-going.ts'

const said = (before: string, then: string) =>
  finds(
    actsAfterGoing,
    `
    HARBOUR COMMITTEE

    Minutes of the meeting held on Tuesday, 6 February 2024 in the Council Chamber, Eastvale

    Present: Councillors Marlow (Chair), Denny, Weeks and Okafor

    1. MINUTES

    The minutes of the meeting held on 9 January 2024 were signed. ${before}

    2. YOUTH CLUB

    ${then}

    RESOLVED: That the grant be paid.
    `,
  ).map(one => `${one.severity} ${one.quote}`)

test('who left the meeting moves or speaks later', () => {
  assert.deepEqual(said('Councillor Weeks left the meeting.', 'It was moved by Councillor Weeks.'), ['warning Weeks'])
  assert.deepEqual(said('Cllr Weeks left the meeting at 7.10 pm.', 'Cllr Weeks asked about the rent.'), [
    'warning Weeks',
  ])
})

test('is not found where the member came back, or left for an item only, or somebody else acts', () => {
  assert.deepEqual(said('Councillor Weeks left the meeting.', 'Moved by Councillor Denny.'), [])
  assert.deepEqual(
    said(
      'Councillor Weeks left the meeting at 7.10 pm and returned at 7.15 pm.',
      'Councillor Weeks asked about the rent.',
    ),
    [],
  )
  assert.deepEqual(
    said('Councillor Weeks left the room during this item.', 'Councillor Weeks asked about the rent.'),
    [],
  )
})
