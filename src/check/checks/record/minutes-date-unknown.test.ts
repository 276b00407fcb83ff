import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { panel } from './given-panel.ts'
import { minutesDateUnknown } from './minutes-date-unknown.ts'

const september = panel({ day: 'Tuesday, 14 September 2027', next: 'Tuesday, 9 November 2027' })
const june = panel({ day: 'Tuesday, 15 June 2027', next: 'Tuesday, 14 September 2027' })
const confirming = (date: string) =>
  panel({
    day: 'Tuesday, 1 February 2028',
    of: 'Tuesday, 9 November 2027',
    minutes: [{ title: 'Minutes', words: [`The minutes of the meeting held on ${date} were taken as read.`] }],
  })

test('a day on which there was no meeting', () => {
  for (const date of ['21 September 2027', '14 September 2026', '14 August 2027']) {
    const [found, ...more] = finds(minutesDateUnknown, confirming(date), september, june)
    assert.equal(found?.severity, 'warning', date)
    assert.equal(found.quote, date)
    assert.match(found.says, /one on 14 September 2027/)
    assert.deepEqual(more, [])
  }
})

test('the meeting before the last one', () => {
  const [found] = finds(minutesDateUnknown, confirming('15 June 2027'), september, june)
  assert.match(found?.says ?? '', /last meeting before this one was on 14 September 2027/)
})

test('the last one, one that the record may lack, and minutes of somebody else are right', () => {
  assert.deepEqual(finds(minutesDateUnknown, confirming('14 September 2027'), september, june), [])
  assert.deepEqual(finds(minutesDateUnknown, confirming('12 October 2027'), june), [])
  const other = panel({ agenda: ['Minutes of the Lamps Working Group of 20 September 2027', 'Verges', 'Towpath'] })
  assert.deepEqual(finds(minutesDateUnknown, other, september), [])
})
