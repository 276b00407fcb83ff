import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { paragraphInCapitals } from './paragraph-in-capitals.ts'

const said =
  'The wardens will walk the river path every evening in the winter, and the lamps will be left on until midnight.'

test('sentences in capitals', () => {
  const [found] = finds(paragraphInCapitals, said.toUpperCase())
  assert.equal(found?.severity, 'note')
  assert.equal(found.quote, said.toUpperCase())
})

test('is not found in sentences, headings, or names in capitals', () => {
  for (const text of [
    said,
    'COMMUNITY SAFETY PARTNERSHIP: REPORT OF THE WARDENS',
    said.replace('wardens', 'CSP, YOT, DWP'),
  ])
    assert.deepEqual(finds(paragraphInCapitals, text), [])
})
