import assert from 'node:assert/strict'
import { test } from 'node:test'
import { given } from '../../given.ts'
import { findingOf, proofread } from '../../proofread.ts'
import { digitsCrossed } from './digits-crossed.ts'

const report = (a: string, b: string) =>
  proofread(
    given(
      `REPORT TO: Harbour Board\n\nDATE: 4 June 2024\n\nSUBJECT: Pier\n\n1.0 PURPOSE OF REPORT\n\n1.1 ${a}\n\n2.0 SUPPORTING INFORMATION\n\n2.1 ${b}\n`,
    ),
    { checks: [digitsCrossed] },
  ).map(findingOf)

test('the same figure with its digits crossed', () => {
  const [found] = report(
    'The survey of anglers had 131 replies.',
    'Most of the 113 replies to the survey of anglers were brief.',
  )
  assert.deepEqual([found?.severity, found?.quote], ['note', '113'])
  assert.match(found?.says ?? '', /131 before/)
})

test('nothing of the same figure, of another thing, or of another time', () => {
  for (const [a, b] of [
    ['The survey of anglers had 131 replies.', 'Most of the 131 replies to the survey of anglers were brief.'],
    ['The survey of anglers had 131 replies.', 'The lido has 113 lockers.'],
    ['The survey of anglers in May 2023 had 131 replies.', 'The survey of anglers in May 2024 had 113 replies.'],
  ] as const)
    assert.deepEqual(report(a, b), [], b)
})
