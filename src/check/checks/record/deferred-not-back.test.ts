import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { deferredNotBack } from './deferred-not-back.ts'
import { minutesOf, panel } from './given-panel.ts'

const minutes = (words: string) => [
  { title: 'Minutes', words: ['Agreed.'] },
  { title: 'Allotment rents', words: [words] },
]
const deferred = (words: string, agenda = ['Minutes', 'Roads and verges', 'Canal towpath']) =>
  finds(deferredNotBack, panel({ agenda, of: 'Tuesday, 14 September 2027', minutes: minutes(words) }))

test('an item that was deferred to the next meeting and is not back', () => {
  const [found, ...more] = deferred('This item was deferred to the next meeting.')
  assert.equal(found?.severity, 'warning')
  assert.match(found.says, /PP2 “ALLOTMENT RENTS” was deferred on 14 September 2027 to the next meeting/)
  assert.equal(found.quote, 'This item was deferred to the next meeting.')
  assert.deepEqual(more, [])
})

test('the same from the minutes of another paper, and with no day named a note', () => {
  const earlier = minutesOf('Tuesday, 14 September 2027', minutes('This report was deferred until the next meeting.'))
  assert.equal(finds(deferredNotBack, panel({}), earlier)[0]?.severity, 'warning')
  assert.equal(deferred('It was agreed that the item be deferred.')[0]?.severity, 'note')
})

test('an item that is back, and one that is due later, are right', () => {
  assert.deepEqual(
    deferred('This item was deferred to the next meeting.', ['Minutes', 'Rents of allotments', 'Verges']),
    [],
  )
  assert.deepEqual(deferred('This item was deferred to the meeting in March.'), [])
  assert.deepEqual(deferred('This item was deferred until the valuation was to hand.'), [])
})
