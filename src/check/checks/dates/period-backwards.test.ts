import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { periodBackwards } from './period-backwards.ts'

test('a period that ends before it begins', () => {
  for (const [text, quote, severity] of [
    ['The figures are for 1 April 2024 to 31 March 2023.', '1 April 2024 to 31 March 2023', 'error'],
    ['Annual report June 2024 – May 2023', 'June 2024 – May 2023', 'error'],
    ['The licence ran between 5 May 2021 and 4 May 2020.', '5 May 2021 and 4 May 2020', 'error'],
    ['The plan for 2025-2022 was agreed.', '2025-2022', 'warning'],
    ['The budget for 2023/22 was agreed.', '2023/22', 'warning'],
  ] as const) {
    const [found] = finds(periodBackwards, text)
    assert.equal(found?.quote, quote, text)
    assert.equal(found.severity, severity)
  }
})

test('periods that run forwards, and days that are no period', () => {
  for (const text of [
    'From 1 October to 31 March 2024, June 2023 – May 2024, 2023/24, 1999-2001.',
    'The meeting was moved from 14 June 2024 to 7 June 2024.',
    'Case references 739, 2021/17, 2021/20 and 2022/07 are closed; see minute 2021/04.',
    'Thefts fell between March 2024 and March 2023.',
    'Minutes of 4 June 2024 and 5 March 2024.',
  ])
    assert.deepEqual(finds(periodBackwards, text), [], text)
})

test('days of one month the wrong way round', () => {
  const [found] = finds(periodBackwards, 'The pier was shut between 17 and 6 May 2019.')
  assert.equal(found?.quote, 'between 17 and 6 May')
  assert.deepEqual(finds(periodBackwards, 'The pier was shut between 6 and 17 May 2019.'), [])
  assert.deepEqual(finds(periodBackwards, 'The walk was moved from 17 to 6 May 2019.'), [])
})
