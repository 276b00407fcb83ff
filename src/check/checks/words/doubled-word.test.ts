import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { doubledWord } from './doubled-word.ts'

test('three words twice running', () => {
  const [found] = finds(doubledWord, 'The Board is kept informed of the work of the work of the wardens.')
  assert.equal(found?.mend, 'work of the')
})

test('a word written twice running', () => {
  for (const [quote, mend, text] of [
    ['the the', 'the', 'Members thanked the the officers for their work.'],
    ['The the', 'The', 'The the work goes on in all wards of the Borough.'],
    ['this this', 'this', 'Services have grown in this this area of work.'],
    ['report report', 'report', 'The Panel noted the report report and thanked all.'],
    ['of the of the', 'of the', 'A member of the of the Board asked about the cost.'],
    ['and and', 'and', 'The wardens and and the police met.'],
    ['a a', 'a', 'There was a a long talk about the bridge.'],
  ] as const) {
    const [found, ...more] = finds(doubledWord, text)
    assert.equal(found?.severity, 'warning', text)
    assert.equal(found.quote, quote)
    assert.equal(found.mend, mend)
    assert.deepEqual(more, [])
  }
})

test('is not found in words that are said twice rightly, in names, columns and letters', () => {
  for (const text of [
    'She said that that had had no effect, which is very very rare.',
    'A visitor from Walla Walla came to the The Bridge Suite; Nil Nil was the score.',
    'See paragraphs a a) and b b) of Annex I I of the the-agreement.',
    'Side by side, day by day; again and again the work, the work goes on.',
  ])
    assert.deepEqual(finds(doubledWord, text), [], text)
})
