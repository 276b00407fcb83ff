import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { yearAgainstMonths } from './year-against-months.ts'

test('a year that is explained by the months of another', () => {
  for (const text of [
    'This is the annual report for 2022/23, which covers June 2023 to May 2024.',
    'In 2022-2023 (April 2021 – March 2022) there were ten cases.',
    'The financial year 2022/23 runs from 1 April 2023 to 31 March 2024.',
  ]) {
    const [found, ...more] = finds(yearAgainstMonths, text)
    assert.equal(found?.severity, 'error', text)
    assert.match(found.says, /^\d* ?(?:June|April).* is 202\d\/2\d, and this says 2022/)
    assert.deepEqual(more, [])
  }
})

test('a year and its own months, and other years beside it', () => {
  for (const text of [
    'This is the annual report for 2022/23, which covers June 2022 to May 2023.',
    'Cases rose in 2022/23, and between April 2023 and March 2024 they fell.',
  ])
    assert.deepEqual(finds(yearAgainstMonths, text), [], text)
})
