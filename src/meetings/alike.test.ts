import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alikeTo, likeness } from './alike.ts'

const patrols = 'When will the evening patrols in Larkrise park start again after the fires of August?'

test('a question put in other words is found', () => {
  const again = 'Have the patrols of the park in Larkrise in the evening been started again since the August fires?'
  assert.deepEqual(
    alikeTo(again, [{ words: 'What is being done about fly-tipping at the canal?' }, { words: patrols }]),
    [{ words: patrols }],
  )
})

test('a question about another matter of the same place is not the same', () => {
  assert.ok(likeness(patrols, 'Will the council repair the lights on the footpath in Larkrise?') < 0.6)
})

test('a question of hardly any words is like no other', () => {
  assert.equal(likeness('Why?', patrols), 0)
  assert.equal(likeness('What about Larkrise?', patrols), 0)
})
