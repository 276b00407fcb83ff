import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findsIn, marked } from '../../given.ts'
import { altTextUnclear } from './alt-text-unclear.ts'

const shown = (alt: string) =>
  findsIn(altTextUnclear, marked('html', [{ text: 'The river path.', form: { pictures: [alt] } }]))

test('the name of a file, and words that say nothing', () => {
  for (const alt of [
    'IMG_2041',
    'map final v2.png',
    'image',
    'Picture 3',
    'a photo',
    'Chart',
    'image1.jpeg',
    'DSC0042',
  ])
    assert.equal(shown(alt)[0]?.severity, 'warning', alt)
  assert.equal(shown('A person in a suit Description automatically generated')[0]?.severity, 'note')
})

test('is not found where it says what is there', () => {
  for (const alt of [
    '',
    'Map of the wards',
    'Chart of calls by month: most in July',
    'Picture of the mayor',
    'Town crest',
  ])
    assert.deepEqual(shown(alt), [], alt)
})
