import assert from 'node:assert/strict'
import { test } from 'node:test'
import { periodsIn } from './periods.ts'

test('periods are read from two dates, two years, a quarter or the words since', () => {
  for (const [text, ...wanted] of [
    ['June 2023 – May 2024', ['dates', '2023-06-01', '2024-05-31']],
    ['the last two quarters (1st October – 31st March 2024)', ['dates', '2023-10-01', '2024-03-31']],
    ['from 1 April 2021 to the end of March 2022', ['dates', '2021-04-01', '2022-03-31']],
    ['between 1 May and 30 June 2024', ['dates', '2024-05-01', '2024-06-30']],
    ['between the 15th and 31st March 2024', ['dates', '2024-03-15', '2024-03-31']],
    [
      'April to July 2021, October – March 2022',
      ['dates', '2021-04-01', '2021-07-31'],
      ['dates', '2021-10-01', '2022-03-31'],
    ],
    ['1 March 2021 – 31 May 2021', ['dates', '2021-03-01', '2021-05-31']],
    ['between January and March 2022', ['dates', '2022-01-01', '2022-03-31']],
    ['4 June and 9 July 2024'],
    [
      'the budget of 2023/24 and of 2021-2022',
      ['years', '2023-04-01', '2024-03-31'],
      ['years', '2021-04-01', '2022-03-31'],
    ],
    ['Q2 2023/24', ['quarter', '2023-07-01', '2023-09-30'], ['years', '2023-04-01', '2024-03-31']],
    ['Since September 2023, ten', ['since', '2023-09-01', null]],
    ['P/2024/0661, 2022/17 or 2023-99'],
  ] as [string, ...[string, string, string | null][]][])
    assert.deepEqual(
      periodsIn(text).map(({ kind, from, until }) => [kind, from, until]),
      wanted,
      text,
    )
})
