import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { editorsRemark } from './editors-remark.ts'

test('what one writer asked another', () => {
  for (const text of [
    'The wardens saw 40 homes (check this with Kim) in May.',
    'The pool opens at nine. [KL: has this changed?]',
    'The trial went well (source?) and goes on.',
    'The bridge is safe. NB – ask the engineers.',
    'The trust pays a third of the cost CHECK.',
    'TO DO: add the figures for June.',
  ])
    assert.equal(finds(editorsRemark, text)[0]?.severity, 'warning', text)
})

test('is not found in brackets and capitals of other kinds', () => {
  for (const text of [
    'NB: The bar is closed. Members (check-in from nine) may park [in Bay 4]. A DBS CHECK is needed.',
    'It asked (who was it?) about the “[Council’s] duty” and [the Act]. Thank you! The health check (checks twice) is free.',
    'HEALTH CHECK UPDATE',
  ])
    assert.deepEqual(finds(editorsRemark, text), [], text)
})
