import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { phoneTwoWays } from './phone-two-ways.ts'

const said = (...numbers: string[]) =>
  finds(phoneTwoWays, numbers.map(one => `Please contact Ann Marlow on ${one} for further information.`).join('\n\n'))

test('a number of one person in two ways', () => {
  const [found, ...more] = said('01599 555 011', '01599 555 017')
  assert.equal(found?.severity, 'warning')
  assert.equal(found.quote, '01599 555 017')
  assert.equal(found.evidence[0]?.quote, '01599 555 011')
  assert.deepEqual(more, [])
})

test('is not found of the same number in other dress, or of two telephones', () => {
  assert.deepEqual(said('01599 555 011', '01599 555011', '(01599) 555-011'), [])
  assert.deepEqual(said('01599 555 011', '07700 900 123'), [])
})
