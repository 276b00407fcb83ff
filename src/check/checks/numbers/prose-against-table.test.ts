import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { proseAgainstTable } from './prose-against-table.ts'

const table = 'Boat\tTrips\nGannet\t120\nHeron\t85\nTern\t64'

test('a figure that the table gives otherwise', () => {
  const [found] = finds(proseAgainstTable, `As the table shows, the Heron made 58 trips.\n\n${table}`)
  assert.deepEqual([found?.severity, found?.quote], ['error', '58'])
  assert.match(found?.says ?? '', /the table has 85 for Heron/)
})

test('nothing where the table gives it, or the sentence is of something else', () => {
  for (const text of [
    'As the table shows, the Heron made 85 trips.',
    'As the table shows, the Heron made 35 fewer trips than the Gannet.',
    'As the table shows, the Heron made about 90 trips.',
    'The Heron made 58 trips in winter.',
  ])
    assert.deepEqual(finds(proseAgainstTable, `${text}\n\n${table}`), [], text)
})
