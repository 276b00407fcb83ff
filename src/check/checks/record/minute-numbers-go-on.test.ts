import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { panel } from './given-panel.ts'
import { minuteNumbersGoOn } from './minute-numbers-go-on.ts'

const minutes = (
  day: string,
  of: string,
  held: string,
  refs: readonly string[],
  titles = ['Minutes', 'Lamps', 'Verges'],
) =>
  panel({
    day,
    of,
    minutes: titles.map((title, n) => ({
      title,
      ref: refs[n] ?? '',
      words: [
        n === 0 ? `The minutes of the meeting held on ${held} were agreed.` : 'RESOLVED: That the report be noted.',
      ],
    })),
  })
const june = minutes('Tuesday, 14 September 2027', 'Tuesday, 15 June 2027', '9 March 2027', ['PP1', 'PP2', 'PP3'])
const september = (refs: readonly string[]) =>
  minutes('Tuesday, 9 November 2027', 'Tuesday, 14 September 2027', '15 June 2027', refs, [
    'Minutes',
    'Bridges',
    'Towpath',
  ])

test('a number that was a minute of the meeting before', () => {
  const [found, ...more] = finds(minuteNumbersGoOn, september(['PP3', 'PP4', 'PP5']), june)
  assert.equal(found?.severity, 'error')
  assert.match(found.says, /PP3 was a minute of 15 June 2027, “VERGES”/)
  assert.deepEqual(more, [])
})

test('a number that does not go on from the last one', () => {
  const [found] = finds(minuteNumbersGoOn, september(['PP6', 'PP7', 'PP8']), june)
  assert.equal(found?.severity, 'warning')
  assert.match(found.says, /ended with PP3, and these begin with PP6/)
})

test('numbers that go on, and those that begin with 1 at each meeting', () => {
  assert.deepEqual(finds(minuteNumbersGoOn, september(['PP4', 'PP5', 'PP6']), june), [])
  const each = (text: string) => text.replace(/PP(?=\d)/g, '')
  assert.deepEqual(finds(minuteNumbersGoOn, each(september(['PP1', 'PP2', 'PP3'])), each(june)), [])
})
