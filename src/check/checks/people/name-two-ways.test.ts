import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { nameTwoWays } from './name-two-ways.ts'

const minutes = (present: string, words: string): string => `
  EASTVALE BOROUGH COUNCIL

  SAFER COMMUNITIES PANEL

  Minutes of the meeting held on Tuesday, 6 February 2024 in the Council Chamber, Town Hall, Eastvale

  Present: ${present}

  Officers present: K. Hallam and N. Frost

  1 MINUTES

  ${words}

  RESOLVED: That the report be noted.
`
const said = (present: string, words: string): string[] =>
  finds(nameTwoWays, minutes(present, words)).map(found => `${found.severity} ${found.quote}`)

test('one letter is other, missing or crossed, and the forename or its initial is the same', () => {
  const [found, ...more] = finds(
    nameTwoWays,
    minutes(
      'Councillors Ann Marlow (Chair), Peter Denny and Joy Okafor',
      'Councillor Peter Deny asked about lighting.',
    ),
  )
  assert.equal(found?.severity, 'warning')
  assert.equal(found.quote, 'Peter Deny')
  assert.match(found.says, /Peter Denny/)
  assert.equal(found.evidence[0]?.line, 7)
  assert.deepEqual(more, [])
  assert.deepEqual(
    said('Councillors A. Marlow and J. Okafor', 'Nina Forst spoke. Councillor Joy Okafro asked for more.'),
    ['warning Nina Forst', 'warning Joy Okafro'],
  )
  assert.deepEqual(said('Councillors Marlow and Okafor', 'Councillor Marlowe moved the motion.'), ['warning Marlowe'])
  assert.deepEqual(said('Councillors Ian MacDonald and Marlow', 'Councillor I. McDonald left.'), [
    'warning I. McDonald',
  ])
  assert.deepEqual(said('Councillors Victoria Begg and Marlow', 'Councillor Victora Begg left.'), [
    'warning Victora Begg',
  ])
})

test('a hyphen alone is a note', () =>
  assert.deepEqual(said('Councillors N. Penn Ward and Marlow', 'Councillor Penn-Ward thanked the officers.'), [
    'note Penn-Ward',
  ]))

test('is not found where two people have names that are alike, or one person is named in short', () => {
  assert.deepEqual(said('Councillors V. Hill, K. Hall and Denny', 'Councillor Hill thanked Councillor Hall.'), [])
  const vote =
    'For:\n\n  Cllrs Sam Alder, P Denny and J Okafor (3)\n\n  Against:\n\n  Cllrs S Ailder, R Longford and K Vale (3)'
  assert.deepEqual(said('Councillor A Marlow (Chair)', vote), [])
  assert.deepEqual(said('Councillors Mary Harris and Mary Harriss', 'Councillor Harris left.'), [])
  assert.deepEqual(
    said('Councillors David Marlow and J. Okafor', 'Cllr Dave Marlow and Councillor Joy Okafor spoke.'),
    [],
  )
  assert.deepEqual(said('Councillors Mrs J Wall and Marlow', 'Mr J Walls of Mill Lane asked about bins.'), [])
  assert.deepEqual(
    said('Councillors P. Heath and Marlow', 'The Director of Public Health spoke to Victoria Park School.'),
    [],
  )
})
