import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { shareInWords } from './share-in-words.ts'

test('a share in words that is not the percentage in brackets', () => {
  for (const text of [
    'A quarter of anglers (38%) came by train.',
    'One in ten (22%) of the boats leaks.',
    'More than half of the anglers (41%) were late.',
    'Just under 40% of boats (47%) were hired.',
    'Two-thirds (56%) were late.',
  ])
    assert.equal(finds(shareInWords, text)[0]?.severity, 'error', text)
})

test('nothing where it is, nearly, or where the brackets hold something else', () => {
  for (const text of [
    'A quarter of anglers (26%) came by train.',
    'One in three (34%) of the boats leaks.',
    'Some 40% of boats were hired, up from half (50%) before.',
    'Over half of the anglers (61%) were late, and 20% (4% last year) ill.',
    'Sales were 40% in May (22% in June).',
  ])
    assert.deepEqual(finds(shareInWords, text), [], text)
})
