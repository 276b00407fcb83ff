import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { titleTwoWays } from './title-two-ways.ts'

const said = (...words: string[]) =>
  finds(
    titleTwoWays,
    `
    SAFER COMMUNITIES PANEL

    Minutes of the meeting held on Tuesday, 6 February 2024 in the Council Chamber, Eastvale

    Present: Councillors Marlow (Chair), P. Weeks and Joy Okafor

    SCP1 PETITION

    The Panel received a petition of ninety names from the traders of the precinct.

    ${words.join('\n\n    ')}
    `,
  ).map(one => `${one.severity} ${one.quote}`)

test('one person is Mr and Mrs', () => {
  assert.deepEqual(said('Mr Denny spoke for the traders.', 'In reply, Mrs Denny said that they would pay.'), [
    'note Mrs Denny',
  ])
  assert.deepEqual(said('Mr Alex Denny spoke for the traders.', 'Ms Alex Denny said that they would pay.'), [
    'warning Ms Alex Denny',
  ])
  assert.deepEqual(said('Ms A Denny spoke for the traders.', 'Mrs Denny would send the list.'), ['note Mrs Denny'])
})

test('is not found of a couple, of two people or of a councillor', () => {
  assert.deepEqual(said('Mr and Mrs Denny spoke.', 'Mrs Denny said that Mr Denny would pay.'), [])
  assert.deepEqual(said('Mr Paul Denny spoke for the traders.', 'Mrs Ann Denny said that they would pay.'), [])
  assert.deepEqual(said('Councillor Mrs Denny spoke for the traders.', 'Mr Denny said that they would pay.'), [])
  assert.deepEqual(said('Mr Denny spoke for the traders.', 'Mr Denny said that they would pay.'), [])
  assert.deepEqual(said('Ms A Denny spoke for the traders.', 'Mrs B Denny would send the list.'), [])
})
