import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { resolutionOtherName } from './resolution-other-name.ts'

const minutes = (title: string, told: string, resolved: string) => `
At a meeting of the Safer Westmere Board on Tuesday, 14 May 2024 at the Town Hall

Present: Councillors A. Marsh (Chair), B. Ray and C. Lee

SAF1 MINUTES

The Minutes of the meeting held on 12 March 2024 were taken as read and signed as a correct record.

SAF2 ${title}

${told}

RESOLVED: ${resolved}

Meeting ended at 7.30 p.m.
`

const report = (subject: string, recommended: string) => `
REPORT TO: Safer Westmere Board

DATE: 14 May 2024

REPORTING OFFICER: Director of Place

SUBJECT: ${subject}

1.0 PURPOSE OF THE REPORT

1.1 To present the work of the wardens.

2.0 RECOMMENDATION

2.1 ${recommended}
`

test('a document under a name with one other word', () => {
  for (const text of [
    minutes(
      'Night Wardens',
      'The Board considered the Joint Harbour Protocol for Young Sailors.',
      'That the Joint Working Protocol for Young Sailors be noted.',
    ),
    minutes(
      'Night Wardens',
      'Members spoke of the Safer Quays Strategy.',
      'That the Safer Streets Strategy be approved.',
    ),
    report('Westmere Night Wardens Plan', 'That the Westmere Harbour Wardens Plan be approved.'),
  ]) {
    const [found, ...more] = finds(resolutionOtherName, text)
    assert.equal(found?.severity, 'warning', text)
    assert.match(found.says, /^This is on “[^”]+”, and the item is on “[^”]+”$/)
    assert.deepEqual(more, [])
  }
})

test('is not found where the name is the same, or of another kind, or both are spoken of', () => {
  for (const text of [
    minutes(
      'Night Wardens',
      'The Board considered the Joint Harbour Protocol.',
      'That the Joint Harbour Protocol be noted.',
    ),
    minutes(
      'Night Wardens',
      'The Safer Quays Strategy follows the safer streets strategy.',
      'That the Safer Streets Strategy be approved.',
    ),
    minutes(
      'Night Wardens',
      'The Capital Programme 2023-24 was noted.',
      'That the Capital Programme 2024-25 be approved.',
    ),
    minutes('Night Wardens', 'The Head of Harbour Plans spoke.', 'That the Head of Night Plans write to the police.'),
    report('Westmere Night Wardens Plan', 'That the Plan be approved.'),
  ])
    assert.deepEqual(finds(resolutionOtherName, text), [], text)
})
