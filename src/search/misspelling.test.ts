import assert from 'node:assert/strict'
import { test } from 'node:test'
import { excerpt } from './excerpt.ts'
import { distance, meant } from './misspelling.ts'

test('two letters the wrong way round are one mistake', () => {
  assert.equal(distance('probation', 'probaiton'), 1)
  assert.equal(distance('', 'abc'), 3)
  assert.equal(distance('burglary', 'burglar'), 1)
})

test('the nearest frequent word is meant, and a word that is common enough itself is left', () => {
  const known = [
    { word: 'probation', paragraphs: 300 },
    { word: 'probate', paragraphs: 2 },
    { word: 'promotion', paragraphs: 40 },
  ]
  assert.equal(meant('probatoin', 0, known), 'probation')
  assert.equal(meant('probations', 40, known), null)
  assert.equal(meant('zebra', 0, known), null)
})

test('a long text is cut around what was found, at words', () => {
  const words = Array.from({ length: 200 }, (_, n) => `w${n}`)
  const parts = excerpt(words.join(' '), [150, 152])
  const text = parts.map(part => part.text).join('')
  assert.match(text, /^… w142 .* w186 …$/)
  assert.deepEqual(
    parts.filter(part => part.mark).map(part => part.text),
    ['w150', 'w152'],
  )
})
