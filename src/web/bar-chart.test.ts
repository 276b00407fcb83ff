/** Bars in parts: lengths that add up, numbers only where there is room, a pattern for each part. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { barChart } from './bar-chart.ts'

const chart = (bars: { name: string; values: number[] }[], parts = ['One', 'Other', 'Third']) =>
  barChart({ id: 'c', label: 'Caseload', parts, bars }).text
const widths = (text: string) =>
  [...text.matchAll(/<rect class="wardmote-bars__part[^"]*" x="([\d.]+)%"[^>]*width="([\d.]+)%"/g)].map(
    ([, x, width]) => [Number(x), Number(width)],
  )

test('the longest bar fills the width, the others are as long in proportion', () => {
  const text = chart([
    { name: 'North', values: [10, 30, 10] },
    { name: 'South', values: [5, 20, 0] },
  ])
  assert.deepEqual(widths(text), [
    [0, 20],
    [20, 60],
    [80, 20],
    [0, 10],
    [10, 40],
  ])
  assert.match(text, /North: <strong>50<\/strong>/)
  assert.match(text, /role="img" aria-label="Caseload: a chart of the numbers in the table"/)
})

test('a part too narrow for its number has none; one that is wide enough has it', () => {
  const text = chart([{ name: 'North', values: [6, 7, 87] }])
  assert.deepEqual(
    [...text.matchAll(/text-anchor="middle">(\d+)</g)].map(([, n]) => n),
    ['7', '87'],
  )
})

test('nothing at all is no bar, and no division by nothing', () => {
  const text = chart([{ name: 'North', values: [0, 0, 0] }])
  assert.deepEqual(widths(text), [])
  assert.doesNotMatch(text, /NaN|Infinity/)
})

test('each part has a pattern of its own, and more parts than patterns are refused', () => {
  const text = chart([{ name: 'North', values: [1, 1, 1, 1] }], ['A', 'B', 'C', 'D'])
  for (const nth of [1, 2, 3])
    assert.ok(text.includes(`<pattern id="c-${nth}"`) && text.includes(`fill="url(#c-${nth})"`))
  assert.throws(() => chart([], ['A', 'B', 'C', 'D', 'E']), /4 patterns/)
})

test('names are escaped, and nothing in it is a style or a script', () => {
  const text = chart([{ name: '<b>North</b>', values: [1, 1, 1] }])
  assert.ok(text.includes('&lt;b&gt;North'))
  assert.doesNotMatch(text, /style=|<script|onload/)
})
