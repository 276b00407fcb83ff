import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { repeatedParagraph } from './repeated-paragraph.ts'

const twice = 'The wardens walk the harbour each night from May to August and tell the police of what they have seen.'
const head = `
REPORT TO: Safer Westmere Board

DATE: 14 May 2024

SUBJECT: Night Wardens

1.0 PURPOSE OF THE REPORT

1.1 To tell Members about the work done this year.

2.0 SUPPORTING INFORMATION
`

test('a paragraph, a point and a sentence that stand twice', () => {
  const [found, ...more] = finds(
    repeatedParagraph,
    `${head}\n2.1 ${twice}\n\n2.2 There are nine of them.\n\n2.3 ${twice}\n`,
  )
  assert.equal(found?.severity, 'warning')
  assert.equal(found.evidence[0]?.quote, twice)
  assert.deepEqual(more, [])
  const list = `${head}\n2.1 They look at:\n\n• doors of shops and stalls;\n• lamps;\n• doors of shops and stalls; and\n• boats.\n`
  assert.equal(finds(repeatedParagraph, list).length, 1)
  const sentence =
    'The order was made in the spring of last year. It was noted. The order was made in the spring of last year.'
  assert.equal(finds(repeatedParagraph, sentence).length, 1)
})

test('is not found in recommendations, implications, short points and other items', () => {
  for (const text of [
    `${head}\n2.1 ${twice}\n\n3.0 RECOMMENDATION\n\n3.1 ${twice}\n\n4.0 IMPLICATIONS FOR THE PRIORITIES\n\n4.1 A Safer Westmere\n\n${twice}\n\n4.2 A Healthy Westmere\n\n${twice}\n`,
    `${head}\n2.1 Monday:\n\n• boats;\n• lamps.\n\n2.2 Tuesday:\n\n• boats;\n• lamps.\n`,
    'The motion was put. It was carried. The motion was put. It was carried. Nobody spoke to the second of the two.',
  ])
    assert.deepEqual(finds(repeatedParagraph, text), [], text)
})
