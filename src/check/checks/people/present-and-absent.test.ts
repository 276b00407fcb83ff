import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { presentAndAbsent } from './present-and-absent.ts'

const said = (present: string, apologies: string, officers = 'K. Hallam'): string[] =>
  finds(
    presentAndAbsent,
    `
    SAFER COMMUNITIES PANEL

    Minutes of the meeting held on Tuesday, 6 February 2024 in the Council Chamber, Eastvale

    Present: ${present}

    Apologies for absence: ${apologies}

    Officers present: ${officers}

    1 MINUTES

    The minutes of the meeting held on 9 January 2024 were signed.
    `,
  ).map(found => `${found.severity} ${found.quote} L${found.line}`)

test('somebody who is present and has sent apologies', () => {
  assert.deepEqual(said('Councillors Marlow (Chair), Denny and Okafor', 'Councillors Denny and Weeks'), [
    'error Denny L7',
  ])
  assert.deepEqual(said('Cllr Peter Denny, Cllr Joy Okafor', 'Cllr P. Denny'), ['error P. Denny L7'])
  assert.deepEqual(said('Councillors Marlow and Denny', 'Councillor P. Denny'), ['warning P. Denny L7'])
})

test('somebody who is a member and an officer', () =>
  assert.deepEqual(said('Councillors A. Marlow and P. Denny', 'None', 'K. Hallam and P. Denny'), [
    'warning P. Denny L9',
  ]))

test('is not found where two people have one surname, a substitute is there, or somebody came late', () => {
  assert.deepEqual(said('D Marlow Esq., P Denny Esq., Cllr K Okafor', 'D Weeks Esq. and P Vale Esq.'), [])
  assert.deepEqual(said('Councillors J. Lumb and Marlow', 'Councillor W. Lumb'), [])
  assert.deepEqual(said('Councillors Marlow and Denny', 'None', 'Jo Denny (Solicitor)'), [])
  assert.deepEqual(said('Councillors J. Lumb, P. Lumb and Marlow', 'Councillor Lumb'), [])
  assert.deepEqual(said('Mr A Denny (substitute for Mrs J Wall), Mr B Marlow', 'Mrs J Wall'), [])
  assert.deepEqual(said('A Marlow (chair) P Denny (part - apologies for lateness) K Okafor', 'none'), [])
  assert.deepEqual(said('Councillors Marlow and Denny (arrived at 7.20 p.m.)', 'Councillor Denny (lateness)'), [])
})

test('somebody who is present, and of whom the minutes say that apologies came or another stood in', () => {
  const minutes = (words: string) =>
    finds(
      presentAndAbsent,
      `
      SAFER COMMUNITIES PANEL

      Minutes of the meeting held on Tuesday, 6 February 2024 in the Council Chamber, Eastvale

      Present: Councillors Marlow (Chair), Denny and Okafor

      1 WELCOME

      ${words}
      `,
    ).map(found => found.quote)
  assert.deepEqual(minutes('The Clerk had received apologies from Councillor Denny.'), ['Denny'])
  assert.deepEqual(minutes('Councillor Weeks was there in place of Councillor Okafor.'), ['Okafor'])
  assert.deepEqual(minutes('Councillor Denny sent apologies for being late.'), [])
  assert.deepEqual(minutes('The Clerk had received apologies from Councillor Weeks, for whom Cllr Denny spoke.'), [])
})
