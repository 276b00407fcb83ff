import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { periodLength } from './period-length.ts'

test('a period that is longer or shorter than it is said to be', () => {
  for (const [text, says] of [
    ['During the last two quarters (1 October – 30 June 2024) there were 90 cases.', /says two quarters.*is 9 months/],
    ['Figures for the twelve months from 1 April 2023 to 31 May 2024 are below.', /is 1 year and 2 months/],
    ['The three-year Community Plan (April 2024 to March 2029) was adopted.', /is 5 years/],
    ['A six week consultation from 3 March 2025 to 31 March 2025 was held.', /is 29 days/],
    ['The scheme ran from April 2021 to March 2022, a period of two years.', /says two years.*is 1 year/],
    ['figures of the year 1 April 2021 to 31 March 2023', /the year, and .* is 2 years/],
    ['in the first quarter (April to July 2021)', /is 4 months/],
    ['the six months from April to July 2021', /is 4 months/],
    ['a five year strategy 2024-2027', /is 3 years/],
    ['The strategy is for three years from April 2024 to 2026', /is 2 years/],
    ['The three year strategy will run from April 2024 to 2029', /is 5 years/],
  ] as const) {
    const [found] = finds(periodLength, text)
    assert.equal(found?.severity, 'warning', text)
    assert.match(found.says, says)
  }
})

test('periods that are as long as they are said to be, counted in any way', () => {
  for (const text of [
    'During the last two quarters (1st October – 31st March 2024) there were 90 cases.',
    'The strategy is for three years from April 2024 to 2027.',
    'A three-year plan, 2024-2026, and another for three years 2024-2027.',
    'Twelve months to 31 March 2024. The 12 months from 1 April 2023 to 1 April 2024.',
    'The three-year plan 2021/22 to 2023/24.',
    'In the first six months of April 2023 to March 2024 and every three months from 1 May 2023 to 1 May 2024.',
    'A six-week consultation from 1 March 2024 to 12 April 2024.',
    'The year 1 April 2021 to 31 March 2022, the first quarter (April to June 2021), the year to 31 March 2022.',
    'Two years ago, between April 2021 and June 2021, it closed.',
  ])
    assert.deepEqual(finds(periodLength, text), [], text)
})
