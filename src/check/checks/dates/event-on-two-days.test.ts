import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { eventOnTwoDays } from './event-on-two-days.ts'

const of = (one: string, other: string) =>
  finds(
    eventOnTwoDays,
    `The Violence Reduction Summit was held on ${one} at the college.\n\nMore than forty people came to it.\n\nThe Violence Reduction Summit, held on ${other}, heard from eleven witnesses.`,
  )

test('one event on two days', () => {
  for (const other of ['3rd May 2022', '13 May 2021', '3 June 2021']) {
    const [found, ...more] = of('3 May 2021', other)
    assert.equal(found?.severity, 'warning', other)
    assert.equal(found.quote, other)
    assert.match(found.says, /Violence Reduction Summit is given another day elsewhere: 3 May 2021/)
    assert.deepEqual(more, [])
  }
})

test('the same day, an event that comes again, and bodies that meet often', () => {
  assert.deepEqual(of('3 May 2021', '3rd May 2021'), [])
  assert.deepEqual(of('3 May 2021', '12 June 2022'), [])
  assert.deepEqual(
    finds(
      eventOnTwoDays,
      'The Safer Places Panel was held on 3 May 2021.\n\nThe Safer Places Panel was held on 24 May 2021.',
    ),
    [],
  )
})
