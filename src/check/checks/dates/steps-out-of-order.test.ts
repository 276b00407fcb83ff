import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { stepsOutOfOrder } from './steps-out-of-order.ts'

test('the end of a thing before its beginning', () => {
  for (const text of [
    'The claim was lodged on 9 July 2021 and dismissed on 4 June 2021.',
    'Bids were invited on 9 July 2021 and returned by 4 July 2021.',
    'Comments closed on 4 June 2021; the survey had opened on 9 July 2021.',
  ])
    assert.equal(finds(stepsOutOfOrder, text)[0]?.severity, 'warning', text)
})

test('nothing where they are in order, or are steps of two things', () => {
  for (const text of [
    'The claim was lodged on 4 June 2021 and dismissed on 9 July 2021.',
    'The plan was approved on 4 June 2021 and the grant was received on 9 July 2021.',
    'The previous claim was refused on 4 June 2021 and received again on 9 July 2021.',
  ])
    assert.deepEqual(finds(stepsOutOfOrder, text), [], text)
})

test('what was inspected is reported later', () => {
  assert.equal(
    finds(
      stepsOutOfOrder,
      'The pool was inspected on 9 May 2024; the report of the inspection was published on 2 April 2024.',
    )[0]?.severity,
    'warning',
  )
  assert.deepEqual(
    finds(
      stepsOutOfOrder,
      'The pool was inspected on 9 May 2024; the report of the inspection was published on 2 June 2024.',
    ),
    [],
  )
})
