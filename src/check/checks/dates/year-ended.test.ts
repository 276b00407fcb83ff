import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { yearEnded } from './year-ended.ts'

test('a year beside the days of another', () => {
  for (const [text, says] of [
    ['The year ended 31 March 2022 (2020/21) was wet.', /ends in 2021/],
    ['Accounts of 2018/19, ending on 31 March 2018, are late.', /ends in 2019/],
    ['In 2018/19 (1 April 2018 to 31 March 2020) boats were few.', /is not the year/],
    ['The financial year runs from 1 June to 31 May.', /1 April/],
  ] as const)
    assert.match(finds(yearEnded, text)[0]?.says ?? '', says, text)
})

test('nothing where they agree, or the days are part of the year', () => {
  for (const text of [
    'The year ended 31 March 2022 (2021/22) was wet.',
    'In 2018/19 (1 April 2018 to 31 March 2019) boats were few.',
    'In 2018/19 (May 2018 to May 2019) and 2019/20 (1 June 2019 to 30 June 2019) boats were few.',
    'The financial year runs from 1 April to 31 March.',
  ])
    assert.deepEqual(finds(yearEnded, text), [], text)
})
