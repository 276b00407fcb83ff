import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { minutesOf, panel } from './given-panel.ts'
import { nextMeetingAgainstRecord } from './next-meeting-against-record.ts'

test('this meeting was promised for another day', () => {
  const [found, ...more] = finds(
    nextMeetingAgainstRecord,
    panel({}),
    panel({ day: 'Tuesday, 14 September 2027', next: 'Tuesday, 16 November 2027' }),
  )
  assert.equal(found?.severity, 'note')
  assert.match(found.says, /papers of 14 September 2027 gave 16 November 2027/)
  assert.deepEqual(more, [])
})

test('the next meeting is not the one that is called', () => {
  const [found] = finds(nextMeetingAgainstRecord, panel({}), panel({ day: 'Tuesday, 8 February 2028' }))
  assert.match(found?.says ?? '', /next meeting on 8 February 2028, not on 1 February 2028/)
})

test('a meeting between, a special one, and dates that agree are right', () => {
  const september = panel({ day: 'Tuesday, 14 September 2027', next: 'Tuesday, 12 October 2027' })
  const october = panel({ day: 'Tuesday, 12 October 2027', next: 'Tuesday, 9 November 2027' })
  assert.deepEqual(finds(nextMeetingAgainstRecord, panel({}), september, october), [])
  const special = panel({ day: 'Special meeting, Tuesday, 9 November 2027' })
  assert.deepEqual(finds(nextMeetingAgainstRecord, special, september), [])
})

test('minutes alone are held against the day that the minutes before them announced', () => {
  const minutes = (of: string, next: string) =>
    minutesOf(of, [
      { title: 'Lamps', words: ['The lamps were looked at.', 'RESOLVED: That the report be noted.'] },
      { title: 'Date of next meeting', words: [`The next meeting will be held on ${next}.`] },
    ])
  const november = minutes('Tuesday, 9 November 2027', '1 February 2028')
  const found = (next: string) =>
    finds(nextMeetingAgainstRecord, november, minutes('Tuesday, 14 September 2027', next)).length
  assert.deepEqual([found('16 November 2027'), found('9 November 2027')], [1, 0])
})
