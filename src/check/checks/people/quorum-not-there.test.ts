import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { quorumNotThere } from './quorum-not-there.ts'

const said = (words: string) =>
  finds(
    quorumNotThere,
    `
    SAFER COMMUNITIES PANEL

    Minutes of the meeting held on Tuesday, 6 February 2024 in the Council Chamber, Eastvale

    Present: Councillors Marlow (Chair), P. Denny, Weeks and Joy Okafor

    SCP1 MINUTES

    ${words}
    `,
  ).map(one => `${one.severity} ${one.quote}: ${one.says}`)

test('more are the quorum than were there', () => {
  assert.deepEqual(said('The quorum of the Panel is six members, and the meeting was quorate.'), [
    'warning six: This is a quorum of six, and four were present',
  ])
  assert.deepEqual(said('As a quorum (5 members) was present, the meeting proceeded.'), [
    'warning 5: This is a quorum of 5, and four were present',
  ])
})

test('is not found where enough were there, or where the meeting had none', () => {
  assert.deepEqual(said('The quorum of the Panel is four members, and the meeting was quorate.'), [])
  assert.deepEqual(said('The quorum of the Panel is six members, and the meeting was not quorate.'), [])
  assert.deepEqual(said('It was agreed that the quorum of the working party be six members.'), [])
})
