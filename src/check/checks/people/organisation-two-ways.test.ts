import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { organisationTwoWays } from './organisation-two-ways.ts'

const said = (words: string) => finds(organisationTwoWays, words).map(one => `${one.severity} ${one.quote}`)

test('one letter is other in the name of an organisation', () => {
  assert.deepEqual(said('The Martin Weller Foundation came. We thank the Marten Weller Foundation.'), [
    'warning Marten Weller Foundation',
  ])
  assert.deepEqual(said('Members heard of the Northmoor Trust. The Northmor Trust runs two hostels.'), [
    'warning Northmor Trust',
  ])
})

test('a plural or an apostrophe is a note', () => {
  assert.deepEqual(said('The Lodestar Book Festival is in June. The Lodestars Book Festival is for children.'), [
    'note Lodestars Book Festival',
  ])
  assert.deepEqual(said("The Women's Society will speak. Ann Marlow of the Womens' Society is the speaker."), [
    "note Womens' Society",
  ])
})

test('is not found of ordinary words, of plurals at the end, or of people', () => {
  assert.deepEqual(said('The Safer Policy Board and the Safer Police Board: the police have a policy.'), [])
  assert.deepEqual(said('The Community Safety Partnership and other Community Safety Partnerships met.'), [])
  assert.deepEqual(said('See the Northmoor’s Annual Trust Report and the Northmoor Annual Trust Report.'), [])
  assert.deepEqual(said('Martin Weller met Martin Wellor.'), [])
})
