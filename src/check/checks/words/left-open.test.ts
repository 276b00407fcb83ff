import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { leftOpen } from './left-open.ts'

const minutes = (text: string) => `
MINUTES of the Harbour Committee held on 14 May 2024

Present: Councillors A. Lee (Chair), Ray and Moss

1. NIGHT WARDENS

${text}

2. LAMPS

It was noted that the lamps were mended.
`

test('a bracket or a quotation mark that stands alone', () => {
  for (const text of [
    'The wardens (nine of them walk the harbour each night of the week.',
    'The wardens nine of them) walk the harbour each night of the week.',
    'The scheme is called “Safe Boats and is free to all who come.',
    'Members saw the plan [second draft of the harbour in May.',
  ]) {
    const found = finds(leftOpen, minutes(text))
    assert.equal(found.length, 1, text)
    assert.equal(found[0]?.severity, 'note')
    assert.ok(text.includes(found[0]?.quote ?? '?'))
  }
})

test('is not found in lists, whole brackets and quotations that go on', () => {
  for (const text of [
    'The Board agreed a) to note it, b) to thank them (all of them), and iv) to meet in May 3) at noon.',
    '4.11ii) The fence was mended, as 13b) said it would be.',
    'She said “the harbour is ours.\n\n“It will be so for years”, and went on.',
    'The wardens (nine of them [all paid]) and the “Safe Boats” scheme were praised.',
  ])
    assert.deepEqual(finds(leftOpen, minutes(text)), [], text)
})
