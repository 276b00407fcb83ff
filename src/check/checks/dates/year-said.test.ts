import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { yearSaid } from './year-said.ts'

const paper = (text: string) =>
  `Harbour Board\n\nTuesday, 4 June 2024 at 6.30 p.m.\n\nREPORT TO: Harbour Board\n\nDATE: 4 June 2024\n\nSUBJECT: Pier\n\n1.0 SUPPORTING INFORMATION\n\n1.1 ${text}\n`

test('a year that is not last, this or next year', () => {
  for (const [text, quote] of [
    ['Last year (2019) the pier was shut.', 'Last year (2019'],
    ['The pier will open next year, 2022, at last.', 'next year, 2022'],
  ] as const)
    assert.equal(finds(yearSaid, paper(text))[0]?.quote, quote, text)
})

test('nothing of a year that is, or may be', () => {
  for (const text of [
    'Last year (2023) the pier was shut, and next year, 2025, it will open.',
    'In the last year the pier was shut; 2019 was worse.',
  ])
    assert.deepEqual(finds(yearSaid, paper(text)), [], text)
})
