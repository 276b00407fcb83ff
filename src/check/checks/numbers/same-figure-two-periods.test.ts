import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { sameFigureTwoPeriods } from './same-figure-two-periods.ts'

const bad = [
  {
    text: `Between April and September 2022, the Wardens dealt with 160 stray dogs of all kinds.

Between April 2022 and March 2023, the Wardens dealt with 160 stray dogs of all kinds.
`,
    severity: 'warning',
    quote: '160 stray dogs of all',
    says: /April 2022/,
  },
  {
    text: `REPORT TO: Board
DATE: 11 June 2024
SUBJECT: Annual report

1.0 OVERVIEW

This covers the period 1 June 2023 to 31 May 2024.

The team looked into 160 incidents of dumped waste of all kinds.

REPORT TO: Board
DATE: 11 June 2024
SUBJECT: Waste

1.0 OVERVIEW

From 1 October 2023 to 31 March 2024 the team looked into 160 incidents of dumped waste.

`,
    severity: 'warning',
    quote: '160 incidents of dumped waste',
    says: /for 1 October 2023 to 31 March 2024/,
  },
]

const good = [
  `Between April and September 2022, the Wardens dealt with 160 stray dogs of all kinds.

Between April 2022 and March 2023, the Wardens dealt with 240 stray dogs of all kinds.
`,
  `REPORT TO: Board
DATE: 11 June 2024
SUBJECT: Annual report

1.0 OVERVIEW

This covers the period 1 June 2023 to 31 May 2024.

The team looked into 160 incidents of dumped waste of all kinds.

REPORT TO: Board
DATE: 11 June 2024
SUBJECT: Waste

1.0 OVERVIEW

From 1 June 2023 to 31 May 2024 the team looked into 160 incidents of dumped waste.

`,
]

test('one count for two periods', () => {
  for (const { text, severity, quote, says } of bad) {
    const [found] = finds(sameFigureTwoPeriods, text)
    assert.deepEqual([found?.severity, found?.quote], [severity, quote], text)
    assert.match(found?.says ?? '', says)
  }
})

test('nothing where the figures agree, or say nothing of each other', () => {
  for (const text of good) assert.deepEqual(finds(sameFigureTwoPeriods, text), [], text)
})
