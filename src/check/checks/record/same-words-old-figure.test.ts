import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { panel } from './given-panel.ts'
import { sameWordsOldFigure } from './same-words-old-figure.ts'

const pack = (day: string, words: string, title = 'Work') => panel({ day, reports: [{ title, words: [words] }] })
const held = (before: string, now: string, titles: [string, string] = ['Work', 'Work']) =>
  finds(
    sameWordsOldFigure,
    pack('Tuesday, 8 June 2027', now, titles[1]),
    pack('Tuesday, 9 June 2026', before, titles[0]),
  )
const year = (y: number, n: number) =>
  `In the year to 31 March ${y} the wardens dealt with ${n} incidents of litter in the parks.`

test('last year’s figure under this year’s date', () => {
  const [found, ...more] = held(year(2026, 160), year(2027, 160))
  assert.equal(found?.severity, 'warning')
  assert.equal(found.quote, '160')
  assert.match(found.says, /160 for 31 March 2027, and the same words gave it for 31 March 2026/)
  assert.deepEqual(more, [])
})

test('the time of last year’s report', () => {
  const words = 'This report tells what the Panel did in the period June 2025 – May 2026 and thanks all who took part.'
  const [found] = held(words, words, ['Annual report June 2025 – May 2026', 'Annual report June 2026 – May 2027'])
  assert.equal(found?.severity, 'warning')
  assert.equal(found.quote, 'June 2025 – May 2026')
})

test('words that say they are new, and are those of last year', () => {
  const words = 'Over the last twelve months the wardens have dealt with 164 incidents of litter in all of the parks.'
  assert.match(held(words, words)[0]?.says ?? '', /words and figures of 9 June 2026/)
})

test('new figures, old facts and rules that stay are right', () => {
  assert.deepEqual(held(year(2026, 160), year(2027, 171)), [])
  assert.deepEqual(held(year(2026, 160), year(2026, 160)), [])
  const fee = (y: number) =>
    `From 1 April ${y} the fee for each of the licences is £125 and cases are heard by three members.`
  assert.deepEqual(held(fee(2026), fee(2027)), [])
})
