import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds, given } from '../../given.ts'
import { proofread } from '../../proofread.ts'
import { actionWithoutOwner } from './action-without-owner.ts'
import { minutesOf, sound } from './given-minutes.ts'

const paper = given(
  'Notes of the Harbour Forum\n\nActions\n\nAsk the wardens for their figures\n\nCount the bins on the north shore\n\nTidy the slipway',
)
const withOwners = (...owners: string[][]) => {
  const actions = ['Ask the wardens for their figures', 'Count the bins on the north shore', 'Tidy the slipway'].map(
    (text, n) => ({ item: null, text, owners: owners[n] ?? [] }),
  )
  return proofread({ ...paper, reading: { ...paper.reading, actions } }, { checks: [actionWithoutOwner] })
}

test('an action that nobody is named for, where the others have somebody', () => {
  const found = withOwners(['AB'], [], ['CD'])
  assert.deepEqual(
    found.map(one => [one.severity, one.quote]),
    [['note', 'Count the bins on the north shore']],
  )
})

test('is not found where all have somebody, or nobody is ever named', () => {
  assert.deepEqual(withOwners(['AB'], ['CD'], ['AB']), [])
  assert.deepEqual(withOwners([], [], []), [])
})

test('a line of action that ends before it says whose it is', () => {
  const text =
    'Notes of the Harbour Forum\n\nThe lamps were looked at.\n\nAction: bring the figures by ward –\n\nThe bins were counted.'
  const [found] = finds(actionWithoutOwner, text)
  assert.match(found?.says ?? '', /Nobody is named/)
  assert.deepEqual(finds(actionWithoutOwner, text.replace('ward –', 'ward – Harbour Master')), [])
})

test('an action that says what is to be done, and not by whom', () => {
  const said = (action: string) =>
    finds(actionWithoutOwner, minutesOf(...sound, ['PIERS', 'Members spoke of the piers.', action])).length
  assert.equal(said('ACTION: To circulate the drawings by 3 May'), 1)
  assert.equal(said('Action: Drawings to be circulated'), 1)
  for (const good of [
    'Action: Ann Marlow to circulate the drawings',
    'Action: circulate the drawings (AM)',
    'Action: Circulate the drawings – Clerk',
    'Action: Drawings to be sent by the Clerk',
  ])
    assert.equal(said(good), 0)
})
