import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { minutesOf, sound } from './given-minutes.ts'
import { exclusionWithoutReason } from './exclusion-without-reason.ts'

const said = (resolved: string) =>
  finds(exclusionWithoutReason, minutesOf(...sound, ['LEASE', `RESOLVED: That ${resolved}.`])).map(one => one.severity)

test('the public are excluded and nobody says why', () => {
  assert.deepEqual(said('the press and public be excluded for the next item'), ['warning'])
  assert.deepEqual(said('the Panel move into closed session'), ['warning'])
})

test('is not found where the law or the reason is named', () => {
  assert.deepEqual(said('the press and public be excluded under section 100A(4) of the Local Government Act 1972'), [])
  assert.deepEqual(said('in view of the confidential nature of the lease the public be asked to leave'), [])
  assert.deepEqual(said('the public be thanked for the petition'), [])
})
