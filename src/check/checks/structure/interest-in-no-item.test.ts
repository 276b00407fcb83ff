import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { minutesOf, sound } from './given-minutes.ts'
import { interestInNoItem } from './interest-in-no-item.ts'

const declaring = (text: string) =>
  finds(interestInNoItem, minutesOf(['DECLARATIONS OF INTEREST', text], ...sound, ['MOORINGS', 'The fees were noted.']))

test('an interest in an item beyond the last one', () => {
  const [found] = declaring('Councillor Abara declared a personal interest in item 23 as a mooring holder.')
  assert.equal(found?.severity, 'note')
  assert.equal(found.quote, 'item 23')
  assert.match(found.says, /these minutes have 4 items/)
  assert.equal(declaring('Agenda item no. 31: Councillor Teale, other registrable interest.').length, 1)
})

test('is not found for an item of the meeting, by its place or its number, nor for one that may not be minuted', () => {
  for (const good of [
    'Councillor Abara declared a personal interest in item 3.',
    'Councillor Abara declared a personal interest in item 10.',
    'Councillor Abara declared a personal interest in item 6.',
    'Members spoke of item 23 of the list of works.',
    'Councillor Abara declared an interest in item 23 of the schedule.',
  ])
    assert.deepEqual(declaring(good), [])
})
