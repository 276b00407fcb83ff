import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { figuresCompared } from './figures-compared.ts'

test('figures that compare otherwise than the words say', () => {
  for (const text of [
    'The hire of the pavilion at £40 is dearer than the £55 of the school.',
    'Visits to the baths numbered 260, 20% more than the 200 of last summer.',
    'The mill got £30,000, twice as much as the £12,000 of the forge.',
    'There were 12 fewer keepers: 60 at the start of the season and 51 at the end.',
    'The choir was 48 and is now 60, 15 more singers.',
  ])
    assert.equal(finds(figuresCompared, text)[0]?.severity, 'note', text)
})

test('nothing where they compare so, or where the words speak of something else', () => {
  for (const text of [
    'The hire of the pavilion at £65 is dearer than the £55 of the school.',
    'Visits to the baths numbered 240, 20% more than the 200 of last summer.',
    'The mill got £24,000, twice as much as the £12,000 of the forge.',
    'There were 12 fewer keepers: 60 at the start of the season and 48 at the end.',
    'The choir was 48 and is now 60, 12 more singers.',
    'Fines of £60 are no more than the law allows to 75 keepers.',
  ])
    assert.deepEqual(finds(figuresCompared, text), [], text)
})

test('shares compared', () => {
  assert.equal(
    finds(figuresCompared, 'Absence of staff, at 6 per cent, is half the 9 per cent of 2019.')[0]?.severity,
    'note',
  )
  assert.deepEqual(finds(figuresCompared, 'Absence of staff, at 6 per cent, is half the 12 per cent of 2019.'), [])
})
