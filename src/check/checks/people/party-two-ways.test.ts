import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { partyTwoWays } from './party-two-ways.ts'

const said = (words: string) =>
  finds(
    partyTwoWays,
    `
    SAFER COMMUNITIES PANEL

    Minutes of the meeting held on Tuesday, 6 February 2024 in the Council Chamber, Eastvale

    Present: Councillors Marlow (Chair), Denny and Okafor

    SCP1 MINUTES

    The minutes of the meeting held on 9 January 2024 were signed.

    SCP2 SEATS

    ${words}
    `,
  ).map(one => `${one.severity} ${one.quote}`)

test('a member is given two parties', () =>
  assert.deepEqual(said('Councillor Ann Marlow (Labour) spoke. Later Councillor Ann Marlow (Conservative) left.'), [
    'warning Ann Marlow',
  ]))

test('is not found of one party in two forms, or of two people', () => {
  assert.deepEqual(said('Councillor Joy Okafor (Lib Dem) spoke. Councillor Okafor (Liberal Democrats) left.'), [])
  assert.deepEqual(said('Councillor J. Lumb (Labour) and Councillor W. Lumb (Green) spoke for Independent Living.'), [])
})
