import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { countAgainstTable } from './count-against-table.ts'

const bad = [
  {
    text: `Cases in the area

The table below shows the three wards:

| Ward | Cases |
|---|---|
| Ashby | 4 |
| Borden | 5 |
| Corley | 6 |
| Denton | 0 |
| Total | 15 |
`,
    severity: 'warning',
    quote: 'three wards',
    says: /the table has four/,
  },
]

const good = [
  `Cases in the area

The table below shows the three wards:

| Ward | Cases |
|---|---|
| Ashby | 4 |
| Borden | 5 |
| Corley | 6 |
| Total | 15 |
`,
  `Cases in the area

The three officers counted cases in the table below.

| Ward | Cases |
|---|---|
| Ashby | 4 |
| Borden | 5 |
`,
]

test('a number announced and another number of rows below', () => {
  for (const { text, severity, quote, says } of bad) {
    const [found] = finds(countAgainstTable, text)
    assert.deepEqual([found?.severity, found?.quote], [severity, quote], text)
    assert.match(found?.says ?? '', says)
  }
})

test('nothing where the figures agree, or say nothing of each other', () => {
  for (const text of good) assert.deepEqual(finds(countAgainstTable, text), [], text)
})

test('things named in the head of the first column', () => {
  const table = 'Pier\tLength\nNorth\t120\nSouth\t340\nCentral\t95'
  const [found] = finds(countAgainstTable, `The table below lists the four piers.\n\n${table}`)
  assert.equal(found?.quote, 'four piers')
  assert.deepEqual(finds(countAgainstTable, `The table below lists the three piers.\n\n${table}`), [])
  assert.deepEqual(finds(countAgainstTable, `The table shows the longest of the nine piers.\n\n${table}`), [])
})
