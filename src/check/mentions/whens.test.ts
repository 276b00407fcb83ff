import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quoted, whensIn } from './whens.ts'

test('when things happen is read with the preposition before it', () => {
  for (const [text, ...wanted] of [
    ['moving to a new model in July 2021.', ['in July 2021', '2021-07-01', '2021-07-31']],
    ['held on Tuesday 3 March 2025', ['on Tuesday 3 March 2025', '2025-03-03', '2025-03-03']],
    [
      'by the end of 2024, in early 2023',
      ['by the end of 2024', '2024-01-01', '2024-12-31'],
      ['in early 2023', '2023-01-01', '2023-12-31'],
    ],
    [
      'during 2021/22 and in the autumn of 2020',
      ['during 2021/22', '2021-04-01', '2022-03-31'],
      ['in the autumn of 2020', '2020-01-01', '2020-12-31'],
    ],
    ['the 2021 census, the Act of 1998, 2019 levels'],
  ] as [string, ...[string, string, string][]][])
    assert.deepEqual(
      whensIn(text).map(({ text: words, from, until }) => [words, from, until]),
      wanted,
      text,
    )
})

test('words in quotation marks are known', () => {
  assert.equal(quoted('It said “we will open in July 2021”.', 20), true)
  assert.equal(quoted('It said “so” and will open in July 2021.', 30), false)
  assert.equal(quoted('The board’s plan will open', 20), false)
})
