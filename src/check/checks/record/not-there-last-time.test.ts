import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { minutesOf } from './given-panel.ts'
import { notThereLastTime } from './not-there-last-time.ts'

const meeting = (of: string, said: string) =>
  minutesOf(of, [
    { title: 'Lamps', words: ['The lamps were looked at.', 'RESOLVED: That the report be noted.'] },
    { title: 'Verges', words: [said, 'RESOLVED: That the report be noted.'] },
  ])
const september = meeting('Tuesday, 14 September 2027', 'The verges were looked at.')
const november = (said: string) => finds(notThereLastTime, meeting('Tuesday, 9 November 2027', said), september)

test('somebody who was among the apologies then', () => {
  const [found] = november('Councillor Bright had raised the matter at the previous meeting.')
  assert.equal(found?.severity, 'note')
  assert.match(found.says, /Bright sent apologies to the meeting of 14 September 2027/)
  assert.equal(november('On 14 September 2027 Councillor O. Bright moved that the motion be put.').length, 1)
})

test('is not found for those who were there, what is said of now, or what was sent in', () => {
  for (const good of [
    'Councillor Farrow had raised the matter at the previous meeting.',
    'Councillor Bright asked when the motion would come back.',
    'Councillor Bright, who was unable to be at the last meeting, asked for the report.',
    'Councillor Bright had asked in writing before the last meeting.',
    'Councillor Bright had raised it at the last meeting of the Executive.',
  ])
    assert.deepEqual(november(good), [])
})
