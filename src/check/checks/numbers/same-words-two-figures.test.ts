import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { sameWordsTwoFigures } from './same-words-two-figures.ts'

const bad = [
  {
    text: `REPORT TO: Board
DATE: 11 June 2024
SUBJECT: Cameras

1.0 OVERVIEW

The control room at Ashby watches 148 cameras across the whole of the borough.

Later on.

The control room at Ashby watches 146 cameras across the whole of the borough.

`,
    severity: 'warning',
    quote: '146',
    says: /says 146, and the same sentence elsewhere says 148/,
  },
]

const good = [
  `REPORT TO: Board
DATE: 11 June 2024
SUBJECT: Cameras

1.0 OVERVIEW

The control room at Ashby watches 148 cameras across the whole of the borough in 2022.

Later on.

The control room at Ashby watches 146 cameras across the whole of the borough in 2023.

`,
  `REPORT TO: Board
DATE: 11 June 2024
SUBJECT: Cameras

1.0 OVERVIEW

The control room at Ashby watches 148 cameras across the whole of the borough.

Later on.

The control room at Ashby watches 148 cameras across the whole of the borough.

`,
]

test('one sentence with two figures', () => {
  for (const { text, severity, quote, says } of bad) {
    const [found] = finds(sameWordsTwoFigures, text)
    assert.deepEqual([found?.severity, found?.quote], [severity, quote], text)
    assert.match(found?.says ?? '', says)
  }
})

test('nothing where the figures agree, or say nothing of each other', () => {
  for (const text of good) assert.deepEqual(finds(sameWordsTwoFigures, text), [], text)
})
