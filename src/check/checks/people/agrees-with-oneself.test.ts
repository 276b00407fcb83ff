import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { agreesWithOneself } from './agrees-with-oneself.ts'

test('one who acts with the agreement of the same one, once for the same words', () => {
  for (const text of [
    'The Chair took the item on lamps first with the agreement of the Chair.',
    'The Mayor, with the consent of the Mayor, brought item 9 forward.',
    'That powers be delegated to the Director of Place, in consultation with the Director of Place, to let the quay.',
    'The Committee adjourned for five minutes with the agreement of the Committee.',
    'Resolved: That the Head of Harbours, after consulting the Head of Harbours, agree the terms.',
  ]) {
    const [found, ...more] = finds(agreesWithOneself, `${text}\n\nAnother thing was said.\n\n${text}`)
    assert.equal(found?.severity, 'warning', text)
    assert.match(text, new RegExp(found.quote))
    assert.deepEqual(more, [])
  }
})

test('is not found where another agrees, or another acts', () => {
  for (const text of [
    'The Chair took the item on lamps first with the agreement of the Committee.',
    'The Chair asked whether a member, with the agreement of the Chair, might speak.',
    'The Chair said that Councillor Ray would speak with the agreement of the Chair.',
    'That powers be delegated to the Director of Place, in consultation with the Director of Place and Homes.',
    'That the Director of Place act in consultation with the Chair of the Board and the Leader.',
    'The Chair of the Board, in consultation with the Chair of the Panel, will write.',
    'The item was taken first with the agreement of the Chair. The Chair thanked the wardens.',
  ])
    assert.deepEqual(finds(agreesWithOneself, text), [], text)
})
