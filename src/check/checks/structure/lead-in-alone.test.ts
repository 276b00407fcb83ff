import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { minutesOf, sound } from './given-minutes.ts'
import { leadInAlone } from './lead-in-alone.ts'

const said = (...words: string[]) =>
  finds(leadInAlone, minutesOf(['PIERS', ...words], ...sound)).map(one => `${one.severity} ${one.says}`)

test('a colon or a table, and nothing after it', () => {
  assert.deepEqual(said('Members spoke of these matters:'), ['note This ends with a colon, and nothing follows'])
  assert.deepEqual(said('The following table gives the boats by year.', 'There are few.'), [
    'note This speaks of a table or a chart, and none follows',
  ])
})

test('is not found where a list or a table follows', () => {
  assert.deepEqual(said('Members spoke of these matters:', '• the steps; and', '• the lamps.'), [])
  assert.deepEqual(said('The following table gives the boats by year.', 'Year\tBoats', '2023\t14', '2024\t11'), [])
})
