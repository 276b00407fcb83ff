import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asPhrase, pairs, tsquery, understand } from './query.ts'
import { inTitle, plan, toMark } from './stems.ts'

const query = (typed: string) => {
  const understood = understand(typed)
  return 'query' in understood ? understood.query : assert.fail(understood.sentence)
}

test('what is typed becomes letters and digits in quotes, and nothing else', () => {
  assert.equal(tsquery(query('council report')), "('council') & ('report')")
  assert.equal(tsquery(query('“Domestic abuse” -taxi')), "('domestic' <-> 'abuse') & !('taxi')")
  assert.equal(tsquery(query('drugs OR alcohol budget')), "(('drugs') | ('alcohol')) & ('budget')")
  assert.equal(tsquery(query('s.100B(4)(b)')), "('s' <-> '100b' <-> '4' <-> 'b')")
  assert.equal(tsquery(query("x') | ('")), "('x')")
})

test('a reference is found in one word or two', () => {
  assert.equal(tsquery(query('SAF12')), "('saf12' | 'saf' <-> '12')")
  assert.equal(tsquery(query('SAF 12')), "('saf' & '12' | 'saf12')")
})

test('an “or” at either end is a word among others or nothing', () => {
  assert.equal(tsquery(query('or gold')), "('or') & ('gold')")
  assert.equal(tsquery(query('gold or')), "('gold')")
})

test('neighbours are looked for in the index, little words aside', () => {
  assert.deepEqual(pairs(query('"abuse of the elderly person"')), ['~elde pers'])
  assert.deepEqual(pairs(query('anti-social behaviour')), ['~anti soci'])
  assert.deepEqual(pairs(query('"one thing" or "another thing"')), [])
  assert.equal(asPhrase(query('probation')), null)
  assert.deepEqual(asPhrase(query('probation service'))?.groups[0]?.[0]?.words, ['probation', 'service'])
})

test('a phrase to be left out is left to the reading: its words alone may well be there', () => {
  const stems = `'probat' & !( 'commun' <-> 'court' )`
  assert.deepEqual(plan(stems, []), { index: `('probat' & !'@')`, exact: stems, pairs: [] })
  assert.deepEqual(toMark(stems), ['probat'])
  assert.equal(inTitle(`'probat' & !'court'`), `'=probat' & !'court'`)
})
