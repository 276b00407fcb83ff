import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { pageRanges } from './page-ranges.ts'

const agenda = (...pages: string[]) => `
Harbour and Coast Panel
Tuesday, 4 March 2025 at 6.30 p.m.

AGENDA

Item No.	Page No.
1. APOLOGIES
${['MINUTES', 'LITTER', 'BEACH HUTS', 'GRANTS'].map((title, n) => `${n + 2}. ${title}	${pages[n]}`).join('\n')}
6. CLOSE
`
const said = (...pages: string[]) => finds(pageRanges, agenda(...pages)).map(one => [one.severity, one.line, one.says])

test('pages that run backwards, overlap, come too early or leave some out', () => {
  assert.deepEqual(said('1 - 4', '7 - 5', '8 - 10', '11 - 14'), [['error', 9, 'These pages run backwards: 7 - 5']])
  assert.deepEqual(said('1 - 4', '5 - 9', '8 - 10', '11 - 14'), [
    ['error', 10, 'The pages 8 - 10 overlap pages 5 - 9 of the item above'],
  ])
  assert.deepEqual(said('5 - 7', '1 - 4', '8 - 10', '11 - 14')[0]?.slice(0, 2), ['warning', 9])
  assert.deepEqual(said('1 - 4', '5 - 7', '12 - 13', '14 - 16')[0]?.slice(0, 2), ['warning', 10])
})

test('is not found where they follow one another, a blank page apart, or two items share a paper', () => {
  assert.deepEqual(said('1 - 4', '5 - 7', '8 - 10', '11 - 14'), [])
  assert.deepEqual(said('3 - 5', '7 - 9', '11 - 12', '13'), [])
  assert.deepEqual(said('1 - 4', '5 - 7', '5 - 7', '8 - 9'), [])
})
