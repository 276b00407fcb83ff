import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { planYearsDiffer } from './plan-years-differ.ts'

test('one first year and two last ones', () => {
  const [found, ...more] = finds(
    planYearsDiffer,
    'The Safer Harbour Strategy 2022-2025 was agreed.\n\nProgress with the Safer Harbour Strategy (2022 to 2026) is good.',
  )
  assert.equal(found?.severity, 'warning')
  assert.equal(found.quote, 'Safer Harbour Strategy (2022 to 2026')
  assert.equal(found.evidence[0]?.line, 1)
  assert.deepEqual(more, [])
})

test('is not found in the same years, in the next strategy, and in plans of other names', () => {
  const text =
    'The Safer Harbour Strategy 2022-25 was agreed. The Safer Harbour Strategy 2022–2025 ends soon.\n\nThe Safer Harbour Strategy 2025-2028 follows. The Harbour Plan 2022/23 and the Lamp Plan 2022/26 stand.'
  assert.deepEqual(finds(planYearsDiffer, text), [])
})

test('a span written in financial years ends with the last of them', () => {
  const text = 'The Quay Capital Strategy 2022/25 was agreed. Spend under the Quay Capital Strategy 2022/23 to '
  assert.deepEqual(
    finds(planYearsDiffer, `${text}2024/25 is on budget, and the Quay Capital Strategy 2022/23 is met.`),
    [],
  )
  for (const span of ['2022-23 to 2024-25', '2022/23 - 2024-25', '2022-23'])
    assert.deepEqual(finds(planYearsDiffer, `${text}2024/25, as the Quay Capital Strategy ${span} says.`), [], span)
  const [found] = finds(planYearsDiffer, `${text}2025/26 is on budget.`)
  assert.equal(found?.quote, 'Quay Capital Strategy 2022/23 to 2025/26')
})
