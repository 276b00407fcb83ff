import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { minutesOf, sound } from './given-minutes.ts'
import { itemWithoutResolution } from './item-without-resolution.ts'

const said = (...item: string[]) =>
  finds(itemWithoutResolution, minutesOf(...sound, item)).map(one => [one.severity, one.quote, one.evidence.length])

const considered = 'The Panel considered a report of the Director of Places on grants to clubs.'

test('an item that considered a report and has no resolution', () => {
  assert.deepEqual(said('GRANTS', considered, 'A Member asked how many clubs had applied.'), [['warning', 'GRANTS', 2]])
})

test('is not found where it was deferred, says what came of it, or has none by its nature', () => {
  assert.deepEqual(said('GRANTS', considered, 'The report was deferred to the next meeting.'), [])
  assert.deepEqual(said('GRANTS', considered, 'The Panel noted the report.'), [])
  assert.deepEqual(said('PUBLIC QUESTION TIME', 'It was reported that no questions had been received.'), [])
})
