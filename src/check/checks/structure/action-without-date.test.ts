import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { actionWithoutDate } from './action-without-date.ts'
import { minutesOf, sound } from './given-minutes.ts'

const actions = (...all: string[]) =>
  finds(actionWithoutDate, minutesOf(...sound, ['SLIPWAY', 'Members spoke of the slipway.', ...all]))

test('an action that has no day, between others that have one', () => {
  const [found] = actions(
    'Action: Harbour Master to mend the gate by 4 June',
    'Action: Clerk to print the tide tables',
    'Action: Head of Leisure to open the kiosk by 20 June',
  )
  assert.equal(found?.severity, 'note')
  assert.match(found.quote, /tide tables/)
})

test('is not found where each has its time in some words, where several have none, or of two alone', () => {
  const [gate, kiosk] = ['Action: AB to mend the gate by 4 June', 'Action: CD to open the kiosk by 20 June']
  assert.deepEqual(actions(gate, kiosk, 'Action: EF to report to the next meeting'), [])
  assert.deepEqual(actions(gate, kiosk, 'Action: EF to write by Friday'), [])
  assert.deepEqual(actions(gate, kiosk, 'Action: EF to count the boats', 'Action: GH to count the bins'), [])
  assert.deepEqual(actions(gate, 'Action: EF to count the boats'), [])
})
