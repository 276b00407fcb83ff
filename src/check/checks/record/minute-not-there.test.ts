import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { minutesOf } from './given-panel.ts'
import { minuteNotThere } from './minute-not-there.ts'

const meeting = (of: string, from: number, said: string) =>
  minutesOf(
    of,
    ['Minutes', 'Lamps', 'Verges', 'Towpath'].map((title, n) => ({
      title,
      ref: `PP${from + n}`,
      words: [n === 0 ? said : 'The lamps were looked at.', 'RESOLVED: That the report be noted.'],
    })),
  )
const september = meeting('Tuesday, 14 September 2027', 21, 'The minutes were agreed.')
const november = (said: string) => finds(minuteNotThere, meeting('Tuesday, 9 November 2027', 25, said), september)

test('a minute beyond the last one of the meeting before', () => {
  const [found] = november('Matters arising: Minute PP61, the verge had been cut.')
  assert.equal(found?.severity, 'note')
  assert.match(found.says, /Minute PP61 is none of 14 September 2027: the last there was PP24/)
  assert.equal(november('Further to minute 48 the drain had been cleared.').length, 1)
})

test('is not found for a minute of that meeting, an older one, one of this meeting or another body', () => {
  for (const good of [
    'Matters arising: Minute PP22, the verge had been cut.',
    'Further to minute 14 the drain had been cleared.',
    'Further to minute PP26 below the drain had been cleared.',
    'Further to minute EN90 the drain had been cleared.',
    'Members took Minute 48 of the Executive as read.',
  ])
    assert.deepEqual(november(good), [])
})
