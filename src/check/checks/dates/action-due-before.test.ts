import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { actionDueBefore } from './action-due-before.ts'

const said = (action: string) =>
  finds(
    actionDueBefore,
    `
    HARBOUR COMMITTEE

    Minutes of the meeting held on Tuesday, 6 February 2024 in the Council Chamber, Eastvale

    Present: Councillors Marlow (Chair), Denny, Weeks and Okafor

    1. MOORINGS

    Members spoke of the moorings.

    ${action}

    2. PIERS

    Members spoke of the piers.
    `,
  ).map(one => `${one.severity} ${one.quote}`)

test('an action is due before the meeting', () => {
  assert.deepEqual(said('Action: Harbour Master to send the list by 12 January 2024'), ['warning 12 January 2024'])
  assert.deepEqual(said('ACTION – Clerk to write to the club (deadline: 1 December 2023)'), ['warning 1 December 2023'])
})

test('is not found of a later day, or of what was done already', () => {
  assert.deepEqual(said('Action: Harbour Master to send the list by 12 March 2024'), [])
  assert.deepEqual(said('Action: Clerk to send the minutes of 12 January 2024'), [])
  assert.deepEqual(said('Action from 9 January 2024: Clerk to write by 20 January 2024 – completed'), [])
})
