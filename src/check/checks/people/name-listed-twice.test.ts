import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { nameListedTwice } from './name-listed-twice.ts'

const minutes = (present: string): string => `
  SAFER COMMUNITIES PANEL

  Minutes of the meeting held on Tuesday, 6 February 2024 in the Council Chamber, Eastvale

  Present: ${present}

  Apologies: Councillor Weeks

  1 MINUTES

  The minutes were signed. Councillors Marlow, Denny and Okafor asked about them, and Councillor Marlow was answered.
`

test('a name twice among those present', () => {
  const [found, ...more] = finds(
    nameListedTwice,
    minutes('Councillors J. Marlow (Chair), Denny, Okafor, Denny and Hall'),
  )
  assert.equal(found?.severity, 'warning')
  assert.equal(found.quote, 'Denny')
  assert.equal(found.line, 5)
  assert.deepEqual(more, [])
  assert.equal(
    finds(nameListedTwice, minutes('Ann Marlow (Chair), Joy Okafor (Police), Ann Marlow (Health)')).length,
    1,
  )
})

test('a name twice in a list of members of a report', () => {
  const text = `
    ANNUAL REPORT OF THE SAFER COMMUNITIES PANEL 2023/24

    MEMBERSHIP

    The Panel has four members:

    Cllr Ann Marlow (Chair)
    Cllr Peter Denny (Vice-Chair)
    Cllr Joy Okafor
    Cllr Peter Denny
  `
  assert.deepEqual(
    finds(nameListedTwice, text).map(found => found.quote),
    ['Peter Denny'],
  )
})

test('is not found where there are two people of one surname, or somebody stands in for another', () => {
  assert.deepEqual(
    finds(nameListedTwice, minutes('Councillors J. Marlow (Chair), Hall, K. Hall, J. Lumb and W. Lumb')),
    [],
  )
  assert.deepEqual(
    finds(nameListedTwice, minutes('Councillors Ann Denny (substitute for Joy Hall), Joy Hallam, Bo Hall')),
    [],
  )
  assert.deepEqual(finds(nameListedTwice, minutes('Councillors J. Marlow (Chair), Barnes, Mrs Barnes and Lumb')), [])
})

test('is not found of posts behind a dash', () =>
  assert.deepEqual(
    finds(
      nameListedTwice,
      minutes(
        'Councillor Ann Marlow – Education, Harbours, Lee Pike – Accountant, Harbours, and Joy Hall – Clerk, Parks',
      ),
    ),
    [],
  ))

test('is not found where a minute says again who sent apologies', () =>
  assert.deepEqual(
    finds(
      nameListedTwice,
      `
      HARBOUR COMMITTEE

      Minutes of the meeting held on Tuesday, 6 February 2024 in the Council Chamber, Eastvale

      Present: Councillors Ann Marlow (Chair), Joy Okafor and Tom Weeks

      Apologies: Councillor Peter Denny

      1. Apologies for Absence

      Apologies were received from Councillor Peter Denny.
      `,
    ),
    [],
  ))
