import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { sameThingTwoFigures as check } from './same-thing-two-figures.ts'

const given = 'The project gave out 47 window locks in Castle Hill between April and December 2023.'

test('one thing, one place, one time, and two figures', () => {
  const [found, ...more] = finds(
    check,
    `${given}\n\nAs set out above, 74 window locks were given out in Castle Hill between April and December 2023.`,
  )
  assert.equal(found?.severity, 'warning')
  assert.equal(found.quote, '74')
  assert.equal(found.evidence[0]?.quote, '47')
  assert.deepEqual(more, [])
})

test('a part of the time, or another length of it, is another time', () => {
  const half = 'Between April and September 2023, the Wardens dealt with 47 stray dogs in Castle Hill.'
  const year = 'Between April 2023 and March 2024, the Wardens dealt with 74 stray dogs in Castle Hill.'
  const months = 'In the six months to March 2024, the Wardens dealt with 47 stray dogs in Castle Hill.'
  const twelve = 'In the twelve months to March 2024, the Wardens dealt with 74 stray dogs in Castle Hill.'
  assert.deepEqual([finds(check, `${half}\n\n${year}`), finds(check, `${months}\n\n${twelve}`)], [[], []])
})

test('another place, another time, the same figure, or several figures are right', () => {
  const right = [
    'In all 74 window locks were given out in Eastfield between April and December 2023.',
    'In all 74 window locks were given out in Castle Hill between April and December 2022.',
    'In all 47 window locks were given out in Castle Hill between April and December 2023.',
    'Of these, 30 window locks in Castle Hill and 17 in the yard were given out between April and December 2023.',
  ]
  for (const text of right) assert.deepEqual(finds(check, `${given}\n\n${text}`), [], text)
})
