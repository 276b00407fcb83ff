import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { actInEarlierYear } from './act-in-earlier-year.ts'

test('an Act used before it was passed', () => {
  for (const text of [
    'In 2008 a new order was made under the Localism Act 2011.',
    'The order was made in 2009 under the Care Act 2014.',
    'Since 2007 the Equality Act 2010 has bound the harbour.',
    'The hall was listed under the Localism Act 2011 in 2006.',
  ])
    assert.equal(finds(actInEarlierYear, text)[0]?.severity, 'warning', text)
})

test('nothing of later years, or of what was done before and is now under the Act', () => {
  for (const text of [
    'In 2016 a new order was made under the Care Act 2014.',
    'Orders made in 2009 are now treated as made under the Care Act 2014.',
    'The board, set up in 2009, has duties under the Care Act 2014.',
  ])
    assert.deepEqual(finds(actInEarlierYear, text), [], text)
})
