import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { exemptWithoutParagraph } from './exempt-without-paragraph.ts'

const said = (reason: string) =>
  finds(
    exemptWithoutParagraph,
    `
Harbour and Coast Panel
Tuesday, 4 March 2025 at 6.30 p.m.
Council Chamber, Town Hall, Sandholme

AGENDA

Part I

1. APOLOGIES
2. MINUTES	1 - 4
3. LITTER	5 - 7

Part II

${reason}

4. LEASE OF THE PIER	8 - 12
`,
  ).map(one => [one.severity, one.quote])

test('an exempt item whose paragraph is not named', () => {
  assert.deepEqual(said('The press and public will be excluded because exempt information would be disclosed.'), [
    ['warning', 'LEASE OF THE PIER 8 - 12'],
  ])
})

test('is not found where it is', () => {
  assert.deepEqual(said('Exempt under paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972.'), [])
})
