import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { pack } from './given-pack.ts'
import { meetingDayDiffers } from './meeting-day-differs.ts'

const of = (notice: string) => finds(meetingDayDiffers, pack({ next: notice }))

test('another day or another time for this meeting', () => {
  for (const [notice, quote, says] of [
    [
      'A meeting of the Places Panel will be held on Tuesday, 16 November 2021 in the Town Hall',
      'Tuesday, 16 November 2021',
      /on 9 November 2021 elsewhere in the paper, and on 16 November/,
    ],
    [
      'A meeting of the Places Panel will be held on Tuesday, 9 November 2021 at 7.00 pm',
      '7.00 pm',
      /at 6\.30 p\.m elsewhere in the paper, and at 7\.00 pm here/,
    ],
  ] as const) {
    const [found, ...more] = of(notice)
    assert.equal(found?.severity, 'error', notice)
    assert.equal(found.quote, quote)
    assert.match(found.says, says)
    assert.equal(found.evidence.length, 1)
    assert.deepEqual(more, [])
  }
})

test('the same day and time in other words, and other days', () => {
  for (const notice of [
    'A meeting of the Places Panel will be held on 9 November 2021 commencing at 18:30',
    'The next meeting of the Panel is on Tuesday, 1 February 2022 at 5.00 pm',
    'Date of publication: 1 November 2021',
    'Councillor Ash spoke under a dispensation agreed at Council on 19 July 2019',
    'The meeting of the Panel that had been scheduled for 16 July 2021 was not quorate',
    '(b) The attendance of Councillor Ash at a Westhaven Council meeting on 27 October 2021.',
    'Of the meeting held on 14 September 2021 (for confirmation)\n\nThe minutes of the meeting held on 14 September 2021 were confirmed.',
    'It is noted that at a meeting held on 14 September 2021, the Places Panel calculated the sum',
    'Further to Minute No. 19 of the meeting of the Places Panel held on 14 September 2021, fees are proposed',
    'PART ONE\n\nStart time: 10.00 am\n\nPART TWO\n\nStart time: 1.00 pm',
    '(B) Meeting of the Cabinet held on 27 October 2021 – Roads',
    'Questions for the meeting must be sent by 12 noon on 4 November 2021',
  ])
    assert.deepEqual(of(notice), [], notice)
})
