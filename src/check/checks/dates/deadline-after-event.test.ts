import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { deadlineAfterEvent } from './deadline-after-event.ts'
import { pack } from './given-pack.ts'

test('a deadline for questions after the meeting', () => {
  const [found, ...more] = finds(
    deadlineAfterEvent,
    pack({ next: 'Questions from the public must be received by 12 noon on 12 November 2021.' }),
  )
  assert.equal(found?.severity, 'warning')
  assert.match(found.says, /after the meeting, which is on 9 November 2021/)
  assert.deepEqual(more, [])
})

test('a deadline after its event, and a consultation that closes before it opens', () => {
  for (const [text, quote] of [
    ['The deadline for nominations is 5 June 2024, and the awards ceremony is on 1 June 2024.', '5 June 2024'],
    ['The consultation opened on 3 March 2025 and closed on 2 February 2025.', '2 February 2025'],
    ['The survey was launched on 4 May 2021 and ran until 1 May 2021.', '1 May 2021'],
  ] as const) {
    const [found, ...more] = finds(deadlineAfterEvent, text)
    assert.equal(found?.severity, 'warning', text)
    assert.equal(found.quote, quote)
    assert.deepEqual(more, [])
  }
})

test('deadlines before their day, and days in another order', () => {
  for (const text of [
    'The deadline for nominations is 25 May 2024, and the awards ceremony is on 1 June 2024.',
    'The consultation opened on 3 March 2025 and closed on 4 April 2025.',
    'The last consultation closed on 2 February 2024 and a new one opens on 3 March 2025.',
  ])
    assert.deepEqual(finds(deadlineAfterEvent, text), [], text)
  assert.deepEqual(
    finds(
      deadlineAfterEvent,
      pack({ next: 'Questions from the public must be received by 12 noon on 4 November 2021.' }),
    ),
    [],
  )
})
