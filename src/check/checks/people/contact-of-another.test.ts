import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { contactOfAnother } from './contact-of-another.ts'

const said = (words: string) => finds(contactOfAnother, words).map(one => `${one.severity} ${one.quote}`)

test('the address of somebody else', () => {
  assert.deepEqual(said('Please contact Ann Marlow on 01599 555 011 or e-mail gill.denny@eastvale.example for more.'), [
    'warning gill.denny@eastvale.example',
  ])
  assert.deepEqual(said('Contact: Nadine Illsley, tel. 01599 555 410, email n.frost@eastvale.example'), [
    'warning n.frost@eastvale.example',
  ])
  assert.deepEqual(said('Contact: Ann Marlow, email zebedee.okafor@eastvale.example'), [
    'note zebedee.okafor@eastvale.example',
  ])
  const [found] = finds(contactOfAnother, 'Contact officer: Gill Denny, gill.deny@eastvale.example')
  assert.match(found?.says ?? '', /spelled in another way/)
})

test('is not found of the person’s own address, an office’s, or where nobody is named', () => {
  assert.deepEqual(said('Please contact Ann Marlow on 01599 555 011 or e-mail ann.marlow@eastvale.example.'), [])
  assert.deepEqual(said('Contact: Kim Penn-Ward, k.ward2@eastvale.example'), [])
  assert.deepEqual(said('Contact: Ann Marlow, democratic.services@eastvale.example'), [])
  assert.deepEqual(said('Write to gill.denny@eastvale.example before noon, Town Hall, Eastvale.'), [])
  assert.deepEqual(said('Ann Marlow ann.marlow@eastvale.example or Gill Denny gill.denny@eastvale.example'), [])
})
