import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { minutesOf, sound } from './given-minutes.ts'
import { markNotThere } from './mark-not-there.ts'

const said = (...words: string[]) => finds(markNotThere, minutesOf(...sound, ['PIERS', ...words])).map(one => one.quote)

test('a resolution on a point that the list does not have', () => {
  const list = ['Two ways were put to the Panel:', '(a) to mend the steps;', '(b) to close them.']
  assert.deepEqual(said(...list, 'RESOLVED: That recommendation (d) be approved.'), ['recommendation (d)'])
  assert.deepEqual(said(...list, 'RESOLVED: That recommendation (b) be approved.'), [])
  const options = ['Option A: mend the steps.', 'Option B: close them.']
  assert.deepEqual(said('Members were given a choice:', ...options, 'RESOLVED: That Option C be chosen.'), ['Option C'])
  assert.deepEqual(said('Members were given a choice:', ...options, 'RESOLVED: That Option B be chosen.'), [])
})

test('is not found where no list stands here, or another paper is meant', () => {
  assert.deepEqual(said('The Panel considered a report on piers.', 'RESOLVED: That recommendation 4 be approved.'), [])
  assert.deepEqual(
    said('Choices:', '1. mend them;', '2. close them.', 'RESOLVED: That recommendation 4 of the Inquiry be noted.'),
    [],
  )
})

test('is not found where an option is told with a note in brackets', () => {
  const options = ['Option A: mend the steps.', 'Option B: close them.', 'Option C (recommended), to build new ones.']
  assert.deepEqual(said('Members were given a choice:', ...options, 'RESOLVED: That Option C be chosen.'), [])
})
