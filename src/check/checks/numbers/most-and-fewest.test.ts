import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { mostAndFewest } from './most-and-fewest.ts'

test('the most that is called the fewest, and the highest that is not', () => {
  for (const text of [
    'The pier had the fewest visitors (900), followed by the lido (700) and the fort (200).',
    'The lowest bid was £9,000; the others were £7,000 and £8,000.',
    'The highest share of members is in May with 12%, followed by 15% in June and 9% in July.',
  ])
    assert.equal(finds(mostAndFewest, text)[0]?.severity, 'warning', text)
})

test('nothing where it is so, or is the highest of something else', () => {
  for (const text of [
    'The pier had the most visitors (900), followed by the lido (700) and the fort (200).',
    'The highest share since 2010 was 12%; 15% and 19% came before.',
    'The second highest was the pier (700), followed by the lido (900) and the fort (200).',
    'The pier is the busiest, as 900 came; of 1,200 tickets 300 were free.',
  ])
    assert.deepEqual(finds(mostAndFewest, text), [], text)
})
