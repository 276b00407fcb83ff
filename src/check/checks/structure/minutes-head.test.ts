import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { minutesOf, sound } from './given-minutes.ts'
import { minutesHead } from './minutes-head.ts'

const minutes = minutesOf(...sound, ['GRANTS', 'There was a report.'])

test('minutes that do not say who was there', () => {
  assert.deepEqual(
    finds(minutesHead, minutes.replace(/Present:.*\n/, '')).map(one => one.severity),
    ['note'],
  )
})

test('is not found where they do', () => assert.deepEqual(finds(minutesHead, minutes), []))
