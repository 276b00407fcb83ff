import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { chairDiffers } from './chair-differs.ts'
import { five, panel } from './given-panel.ts'

const september = panel({ day: 'Tuesday, 14 September 2027' })
const swapped = [
  'Councillor Nora Oakes',
  'Councillor Imran Farrow (Vice-Chair)',
  'Councillor Tess Lyle (Chair)',
  ...five.slice(3),
]

test('another chair than the papers before had, and nobody was elected', () => {
  const [found, ...more] = finds(chairDiffers, panel({ members: swapped }), september)
  assert.equal(found?.severity, 'warning')
  assert.match(found.says, /Chair is Tess Lyle here and Nora Oakes in the papers of 14 September 2027/)
  assert.deepEqual(more, [])
})

test('an election between, the same chair, or a new municipal year is none', () => {
  const elected = panel({
    members: swapped,
    of: 'Tuesday, 14 September 2027',
    minutes: [{ title: 'Chair', words: ['Councillor Lyle was elected Chair for the rest of the year.'] }],
  })
  assert.deepEqual(finds(chairDiffers, elected, september), [])
  assert.deepEqual(finds(chairDiffers, panel({}), september), [])
  assert.deepEqual(finds(chairDiffers, panel({ day: 'Tuesday, 13 June 2028', members: swapped }), september), [])
})
