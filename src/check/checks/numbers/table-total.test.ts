import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { tableTotal } from './table-total.ts'

const bad = [
  {
    text: `Cases in the area

| Ward | 2023 | 2024 |
|---|---|---|
| Ashby | 4 | 5 |
| Borden | 5 | 1 |
| Corley | 6 | 2 |
| All wards | 15 | 9 |
`,
    severity: 'error',
    quote: '9',
    says: /says 9, and the figures come to 8/,
  },
  {
    text: `Cases in the area

| Place | Q1 | Q2 | Total |
|---|---|---|---|
| Ashby | 4 | 5 | 9 |
| Borden | 5 | 1 | 6 |
| Corley | 6 | 2 | 8 |
| Total | 15 | 9 | 23 |
`,
    severity: 'error',
    quote: '9',
    says: /says 9, and the figures come to 8/,
  },
  {
    text: `Cases in the area

| Place | Q1 | Q2 | Total |
|---|---|---|---|
| Ashby | 4 | 5 | 9 |
| Borden | 5 | 1 | 7 |
| Corley | 6 | 2 | 8 |
| Total | 15 | 8 | 23 |
`,
    severity: 'error',
    quote: '7',
    says: /says 7, and the figures come to 6/,
  },
]

const good = [
  `Crime

| Kind | 2023 |
|---|---|
| Burglary | 40 |
| Theft | 55 |
| Arson | 6 |
| All offences | 320 |
`,
  `Cases in the area

| Place | Q1 | Q2 | Total |
|---|---|---|---|
| Ashby | 4 | 5 | 9 |
| Borden | 5 | 1 | 6 |
| Corley | 6 | 2 | 8 |
| Total | 15 | 8 | 23 |
`,
  `Costs

| Item | £000 |
|---|---|
| Grant | 1,201 |
| Fees | 300 |
| Other | 100 |
| Total | 1,602 |
`,
  `Loans

| Lender | 2023 | 2024 | Rate % |
|---|---|---|---|
| Board | 71.0 | 66.5 | 3.1 |
| Bank | 10.0 | 10.0 | 4.6 |
| Bond | 10.0 | 10.0 | 4.3 |
| Total | 91.0 | 86.5 | 3.42 |
`,
  `Precept

| Item | £m |
|---|---|
| Budget requirement | 120.500 |
| Less: Police Grant | 40.250 |
| Less: other grants | 20.125 |
| Sub-total | 60.125 |
`,
  `Rates

| Ward | 2021 | 2022 |
|---|---|---|
| Ashby | 61% | 40% |
| Borden | 39% | 60% |
| Total | 100% | 100% |
`,
]

test('a total in a table that is not the sum', () => {
  for (const { text, severity, quote, says } of bad) {
    const [found] = finds(tableTotal, text)
    assert.deepEqual([found?.severity, found?.quote], [severity, quote], text)
    assert.match(found?.says ?? '', says)
  }
})

test('nothing where the figures agree, or say nothing of each other', () => {
  for (const text of good) assert.deepEqual(finds(tableTotal, text), [], text)
})
