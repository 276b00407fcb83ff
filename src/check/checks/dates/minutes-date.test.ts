import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { pack } from './given-pack.ts'
import { minutesDate } from './minutes-date.ts'
import { minutes } from './given-minutes.ts'

test('minutes of a meeting that is not before this one, or not of the minutes in the pack', () => {
  for (const [item, held, before, says] of [
    [
      'MINUTES',
      'Tuesday, 14 September 2021',
      '15 October 2021',
      /of 15 October 2021, and this meeting is before it, on 14 September/,
    ],
    ['MINUTES', 'Tuesday, 14 September 2021', '14 September 2021', /of the same day/],
    ['MINUTES', 'Tuesday, 14 December 2021', '15 June 2021', /of a meeting after this one/],
    [
      'Minutes of the meeting held on 7 September 2021',
      'Tuesday, 14 September 2021',
      '15 June 2021',
      /agenda has the minutes of 7 September.*of 14 September/,
    ],
  ] as const) {
    const [found, ...more] = finds(minutesDate, pack({ item, held, before }))
    assert.equal(found?.severity, 'error')
    assert.match(found.says, says)
    assert.equal(found.evidence.length, 1)
    assert.deepEqual(more, [])
  }
})

test('minutes of the meeting before, and minutes of another body', () => {
  for (const item of [
    'Minutes of the meeting held on 14 September 2021',
    'Minutes of the Finance Committee of 7 September 2021',
    'Minutes (decisions in these minutes come into force on 22 November 2021)',
    'Minutes',
  ])
    assert.deepEqual(finds(minutesDate, pack({ item })), [], item)
})

test('the day of the minutes themselves at the foot of their pages', () => {
  for (const foot of [
    'Minutes of the Places Panel – 14 September 2021   2',
    'R:\\PLACES\\PANEL MINUTES - 14 SEPTEMBER 2021.DOC - 1',
  ])
    assert.deepEqual(finds(minutesDate, pack({}).replace('PP2 ROADS', `${foot}\n\nPP2 ROADS`)), [], foot)
})

test('an item has minutes of two days', () => {
  const said = (words: string, more?: string) => finds(minutesDate, minutes(words, more)).map(one => one.quote)
  assert.deepEqual(
    said(
      'The minutes of the last meeting, of 2 January 2024, had been circulated.\n\nRESOLVED: That the minutes of the meeting held on 9 January 2024 be signed.',
    ),
    ['9 January 2024'],
  )
  assert.deepEqual(
    said(
      'The minutes of the last meeting, of 9 January 2024, had been circulated.\n\nRESOLVED: That the minutes of the meeting held on 9 January 2024 be signed.',
    ),
    [],
  )
  assert.deepEqual(
    said(
      'The minutes of the special meeting of 2 January 2024 were read.\n\nRESOLVED: That the minutes of the meeting held on 9 January 2024 be signed.',
    ),
    [],
  )
})

test('the same day of another year is in what was resolved on the minutes', () => {
  const said = (item: string, resolved: string) =>
    finds(
      minutesDate,
      `Agenda and minutes\n\nVenue: Quay Hall\n\n128.\n\nMinutes of ${item} to be received.\n\nMinutes:\n\nRESOLVED: That the minutes of ${resolved} be received.`,
    )
  const [found, ...more] = said('the meeting held on 5th March 2019', 'the Heritage Panel meeting held on 5 March 2020')
  assert.equal(found?.severity, 'warning')
  assert.equal(found.quote, '5 March 2020')
  assert.equal(found.evidence[0]?.quote, '5th March 2019')
  assert.deepEqual(more, [])
  for (const [item, resolved] of [
    ['the meeting held on 5th March 2019', 'the meeting held on 5 March 2019'],
    ['the meeting held on 5th March 2019', 'the meeting held on 9 April 2019'],
    ['the annual meeting held on 5th March 2019', 'the annual meeting held on 5 March 2018'],
  ] as const)
    assert.deepEqual(said(item, resolved), [], resolved)
})
