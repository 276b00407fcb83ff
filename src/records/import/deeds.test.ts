import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deedsIn } from './deeds.ts'

const said = (text: string) => deedsIn(text).map(({ name, kind }) => `${name} ${kind}`)

test('a mover and a seconder are each known by the word at their side', () => {
  assert.deepEqual(
    said('It was moved by Councillor Adeyokunnu and seconded by Councillor M. Ebbs that the limit be absolute.'),
    ['Adeyokunnu moved', 'M. Ebbs seconded'],
  )
  assert.deepEqual(said('Councillor Prothero-Webb moved and Councillor A. Khan seconded the recommendation.'), [
    'Prothero-Webb moved',
    'A. Khan seconded',
  ])
  assert.deepEqual(said('RESOLVED (Proposed Cllr Ann Birch, seconded Cllr Dale): to pay the bills.'), [
    'Ann Birch moved',
    'Dale seconded',
  ])
})

test('only the sentence that says so counts, and only those whom it names as doing it', () => {
  assert.deepEqual(
    said('Councillor Birch asked about lamps. Councillor Dale moved that the report be noted. Councillor Ebbs left.'),
    ['Dale moved'],
  )
  assert.deepEqual(said('Mr Carver was seconded to the county. The officers proposed a change.'), [])
})

test('everybody who declared is named, and nobody in whom they declared', () => {
  assert.deepEqual(said('Councillors A. Khan and Ebbs declared an interest in item 5, as friends of Mr Dale.'), [
    'A. Khan declared',
    'Ebbs declared',
  ])
  assert.deepEqual(said('No declarations of interest were made.'), [])
})
