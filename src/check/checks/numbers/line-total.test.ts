import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { lineTotal } from './line-total.ts'

const bad = [
  {
    text: `Caseload

Fixed - 11
Flex - 33
Free - 16
Total - 61
`,
    severity: 'error',
    quote: 'Total - 61',
    says: /says 61, and the lines above come to 60/,
  },
  {
    text: `Total: 14
Theft: 5
Burglary: 6
`,
    severity: 'error',
    quote: 'Total: 14',
    says: /the lines below come to 11/,
  },
  {
    text: 'Income: 120; Grants: 80; Fees: 40; Total: 250',
    severity: 'error',
    quote: 'Total: 250',
    says: /come to 240/,
  },
]

const good = [
  `Fixed - 11
Flex - 33
Total - 44

Town

Fixed - 12
Flex - 29
Total - 41
`,
  `Theft: 5
Burglary: 6
`,
]

test('a line with a total that is not the sum of the lines about it', () => {
  for (const { text, severity, quote, says } of bad) {
    const [found] = finds(lineTotal, text)
    assert.deepEqual([found?.severity, found?.quote], [severity, quote], text)
    assert.match(found?.says ?? '', says)
  }
})

test('nothing where the figures agree, or say nothing of each other', () => {
  for (const text of good) assert.deepEqual(finds(lineTotal, text), [], text)
})
