import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { deferredAndResolved } from './deferred-and-resolved.ts'
import { minutesOf, sound } from './given-minutes.ts'

const said = (...words: string[]) =>
  finds(deferredAndResolved, minutesOf(...sound, ['GRANTS', ...words])).map(one => [one.severity, one.quote])

test('an item that was deferred and resolved', () => {
  assert.deepEqual(said('This report was deferred until the next meeting.', 'RESOLVED: That the report be noted.'), [
    ['warning', 'RESOLVED: That the report be noted.'],
  ])
})

test('is not found where the resolution is the deferral', () => {
  assert.deepEqual(said('The item was deferred.', 'RESOLVED: That the report be deferred to the next meeting.'), [])
  assert.deepEqual(said('This report was deferred until the next meeting.'), [])
  assert.deepEqual(
    said(
      'Bus shelter: This item was deferred to the July meeting.',
      'RESOLVED 8.1: That the cheques be approved.',
      'Insurance: The Clerk presented three quotations.',
      'RESOLVED 8.2: That the lowest be approved.',
    ),
    [],
  )
})
