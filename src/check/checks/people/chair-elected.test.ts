import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { chairElected } from './chair-elected.ts'

const said = (then: string) =>
  finds(
    chairElected,
    `
    HARBOUR COMMITTEE

    Minutes of the annual meeting held on Tuesday, 14 May 2024 in the Council Chamber, Eastvale

    Present: Councillors Marlow, Denny, Weeks and Okafor

    1. ELECTION OF CHAIR

    RESOLVED: That Councillor Marlow be elected Chair for the municipal year.

    ${then}
    `,
  ).map(one => `${one.severity} ${one.quote}`)

test('another gives thanks for the election', () => {
  assert.deepEqual(said('Councillor Weeks, the newly elected Chair, thanked the Committee.'), ['warning Weeks'])
  assert.deepEqual(said('Councillor Denny then took the chair.'), ['warning Denny'])
})

test('is not found of who was elected, of a vice-chair, or of who was Chair before', () => {
  assert.deepEqual(said('Councillor Marlow then took the chair.'), [])
  assert.deepEqual(said('Councillor Weeks gave thanks for the appointment as Vice-Chair.'), [])
  assert.deepEqual(
    said('Councillor Okafor, the outgoing Chair, gave thanks for the year since the election as Chair.'),
    [],
  )
})
