import assert from 'node:assert/strict'
import { test } from 'node:test'
import { given } from '../../given.ts'
import { proofread } from '../../proofread.ts'
import { type CountedFigure, nothingEarlier } from '../../record/earlier.ts'
import { figureAgainstCases } from './figure-against-cases.ts'

const words = [
  {
    kind: 'kites',
    measure: 'loans',
    stock: false,
    named: ['kite loan'],
    written: ['applications', 'kite loan applications'],
    parts: [],
  },
]
const year = { from: '2026-04-01', until: '2027-03-31' }
const counts = (n: number, more: Partial<CountedFigure> = {}): CountedFigure => ({
  kind: 'kites',
  measure: 'loans',
  part: null,
  time: year,
  n,
  published: null,
  unsure: false,
  said: { file: '/services/kites/figures/loans', line: null, quote: `Applications: ${n}` },
  ...more,
})
const frozen = (n: number, published = '2027-05-04') => counts(n, { published })
const finds = (text: string, ...figures: CountedFigure[]) =>
  proofread(given(`REPORT TO: Toys Panel\nDATE: 9 November 2027\nSUBJECT: Toys\n\n1.0 THE YEAR\n\n${text}\n`), {
    checks: [figureAgainstCases],
    earlier: { ...nothingEarlier, counted: { words, figures } },
  }).map(({ severity, quote, says, evidence }) => [severity, quote, says, ...evidence.map(one => one.quote)])

const stated = 'There were 35 kite loan applications in 2026/27.'

test('another number was published: the paper is wrong', () => {
  assert.deepEqual(finds(stated, frozen(34)), [
    ['error', '35', 'This says 35, and 34 were published for the same time on 4 May 2027', 'Applications: 34'],
  ])
  assert.equal(finds(stated, frozen(34, '2027-12-01'))[0]?.[0], 'warning', 'published after the paper')
  assert.deepEqual(
    finds(stated, frozen(36, '2027-06-01'), frozen(35))[0]?.slice(2),
    ['This says 35, and 36 were published for the same time on 1 June 2027', 'Applications: 36', 'Applications: 35'],
    'a corrected number stands, and both are shown',
  )
})

test('our cases count another number now: very likely, or worth a look where they may still change', () => {
  assert.deepEqual(finds(stated, counts(34)), [
    ['warning', '35', 'This says 35, and our cases count 34 for the same time', 'Applications: 34'],
  ])
  assert.equal(finds(stated, counts(34, { unsure: true }))[0]?.[0], 'note')
  assert.equal(finds(stated, counts(20), counts(16))[0]?.[0], 'note')
})

test('the same number, another time and another measure are right; what was published is not counted anew', () => {
  assert.deepEqual(finds(stated, frozen(35)), [])
  assert.deepEqual(finds(stated, frozen(35), counts(36)), [])
  assert.deepEqual(finds(stated, counts(20), counts(35)), [])
  assert.deepEqual(finds(stated, counts(34, { time: { from: '2025-04-01', until: '2026-03-31' } })), [])
  assert.deepEqual(finds(stated, counts(34, { measure: 'returns' })), [])
  assert.deepEqual(finds('Last year 35 kites flew.', frozen(34)), [])
  assert.equal(finds(`${stated}\n\nAgain: there were 35 kite loan applications in 2026/27.`, frozen(34)).length, 1)
})
