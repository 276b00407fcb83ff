import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { weekdayAgainstDate } from './weekday-against-date.ts'

test('a day of the week that is not the one of its date', () => {
  const [found, ...more] = finds(
    weekdayAgainstDate,
    'The Panel will meet on Monday, 14 September 2021 in the Town Hall.',
  )
  assert.equal(found?.severity, 'error')
  assert.equal(found.quote, 'Monday, 14 September 2021')
  assert.equal(found.line, 1)
  assert.match(found.says, /is a Tuesday/)
  assert.deepEqual(more, [])
})

const minutes = (words: string) => `
  PLACES PANEL
  Minutes of the meeting held on Tuesday 14 September 2021 at 6.30 pm
  Present: Councillors A. Moss (Chair) and B. Fenn
  1. ROADS
  ${words}`

test('a date without a year is of the year that is nearest to the meeting', () => {
  const [found] = finds(weekdayAgainstDate, minutes('The works would begin on Mon 11 th November.'))
  assert.equal(found?.severity, 'warning')
  assert.match(found.says, /is a Thursday in 2021, not a Monday/)
})

test('is not found where the day is right, no day of the week is given, or the year is open', () => {
  for (const words of [
    'The Panel met on Tuesday 14th September 2021, and on 9 November 2021.',
    'The office is open Monday to Friday, 5 to 9 July 2021.',
    'The market opened on Thursday 11 November and Sat. 13 November.',
    'It was first raised on Wednesday 2 March.',
    'It will be held on Saturday, 15 January.',
    'It was held on Sunday 17 January.',
  ])
    assert.deepEqual(finds(weekdayAgainstDate, minutes(words)), [], words)
})

test('a weekday in brackets after the date', () => {
  assert.equal(finds(weekdayAgainstDate, 'The bins were full on 5 May 2025 (a Tuesday).')[0]?.severity, 'error')
  assert.deepEqual(finds(weekdayAgainstDate, 'The bins were full on 5 May 2025 (a Monday).'), [])
})
