import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { runOfTimes } from './run-of-times.ts'

test('a month, a quarter or a year twice, or two crossed', () => {
  for (const [text, says] of [
    ['Boats were counted in May, June, June and August.', /June stands here twice, and July/],
    ['Quarter\tBoats\nQ1\t4\nQ2\t5\nQ2\t6\nQ4\t7', /Q2 stands here twice, and Q3/],
    ['Year\tBoats\n2017\t4\n2018\t5\n2020\t6\n2019\t7\n2021\t7', /2020 stands before 2019/],
  ] as const)
    assert.match(finds(runOfTimes, text)[0]?.says ?? '', says, text)
})

test('nothing of a run in order, of one with gaps, or over the end of the year', () => {
  for (const text of [
    'Boats were counted in May, June, July and August.',
    'Boats were counted in November, December, January and February.',
    'The board meets in June, September, December and March.',
    'Quarter\tBoats\nQ4\t4\nQ1\t5\nQ2\t6\nQ3\t7',
    'Year\tBoats\n2017\t4\n2017\t5\n2018\t6\n2018\t7',
  ])
    assert.deepEqual(finds(runOfTimes, text), [], text)
})

test('days in a row but for one before its turn', () => {
  assert.equal(
    finds(runOfTimes, 'The panel meets on 3 June, 9 September, 8 July and 4 November 2030.')[0]?.severity,
    'note',
  )
  assert.deepEqual(finds(runOfTimes, 'The panel meets on 3 June, 8 July, 9 September and 4 November 2030.'), [])
  assert.deepEqual(finds(runOfTimes, 'The panel meets on 9 September, 4 November, 6 January and 2 March.'), [])
})
