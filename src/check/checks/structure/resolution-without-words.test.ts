import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { minutesOf, sound } from './given-minutes.ts'
import { resolutionWithoutWords } from './resolution-without-words.ts'

const said = (...resolution: string[]) =>
  finds(resolutionWithoutWords, minutesOf(...sound, ['GRANTS', 'The Panel considered a report.', ...resolution])).map(
    one => [one.severity, one.quote],
  )

test('a resolution that has no words, or stops', () => {
  assert.deepEqual(said('RESOLVED: That'), [['warning', 'RESOLVED: That']])
  assert.deepEqual(said('RESOLVED: That the report.'), [['warning', 'RESOLVED: That the report.']])
  assert.deepEqual(said('RESOLVED: The report be noted.'), [['style', 'RESOLVED: The report be noted.']])
})

test('is not found where its parts follow', () => {
  assert.deepEqual(said('RESOLVED: That', '1) the report be noted; and', '2) the grants be paid.'), [])
})

test('is not found after the motion whose words it takes up', () => {
  assert.deepEqual(said('The Clerk to pay the grants, as moved by Cllr Ashe.', 'Resolved.'), [])
  assert.deepEqual(said('The Clerk spoke of the grants.', 'Resolved.'), [['note', 'Resolved.']])
  assert.deepEqual(said('The grants were proposed.', 'RESOLVED:'), [['warning', 'RESOLVED:']])
})
