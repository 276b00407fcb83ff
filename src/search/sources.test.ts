/** What goes into the index and out of it again. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { array, constantFrom, oneof, sample, string } from 'fast-check'
import { testDatabase, why } from '../../test/database.ts'
import type { Database } from '../db/index.ts'
import { dropBody, dropSource, findParagraphs, type Paragraph, putParagraphs, type Results } from './index.ts'

let db: Database

const paragraph = (at: string, title: string, text: string, bodySlug = 'safer-board'): Paragraph => ({
  href: `/papers/${at}`,
  kind: 'report',
  title,
  text,
  bodySlug,
  bodyName: 'Board',
  date: '2021-09-14',
  year: 2021,
  people: [],
})

const put = (source: string, paragraphs: Paragraph[]) => db.asSystem(why, tx => putParagraphs(tx, source, paragraphs))
const find = async (words: string): Promise<Results> => {
  const answer = await db.asPublic(tx => findParagraphs(tx, { words }))
  assert.ok('hits' in answer, 'sentence' in answer ? answer.sentence : '')
  return answer
}

before(async () => {
  db = await testDatabase()
})
after(() => db.close())

test('putting a source again replaces it whole, words for suggestions included', async () => {
  await put('meeting:3', [
    paragraph('t1', 'Trapeze', 'A trapeze.', 'circus'),
    paragraph('t2', 'Nets', 'The trapeze again.', 'circus'),
  ])
  assert.equal((await find('trapese')).suggestion, 'trapeze')
  await put('meeting:3', [paragraph('t3', 'Nets', 'Nothing more.', 'circus')])
  assert.equal((await find('trapeze')).total, 0)
  assert.equal((await find('trapese')).suggestion, null)
  assert.equal((await find('nets')).total, 1)
})

test('a source or a body that is dropped leaves nothing behind', async () => {
  await put('meeting:4', [paragraph('z1', 'Zeppelin', 'A zeppelin over Zanzibar.', 'air')])
  await put('meeting:5', [paragraph('z2', 'Zeppelin', 'Another zeppelin.', 'air')])
  assert.equal((await find('zeppelin')).total, 2)
  await db.asSystem(why, tx => dropSource(tx, 'meeting:4'))
  assert.equal((await find('zeppelin')).hits[0]?.href, '/papers/z2')
  await db.asSystem(why, tx => dropBody(tx, 'air'))
  assert.equal((await find('zeppelin')).total, 0)
  assert.equal((await find('zepelin')).suggestion, null)
})

test('the public can read the index and cannot write it', async () => {
  await assert.rejects(
    db.asPublic(tx => putParagraphs(tx, 'meeting:9', [paragraph('p1', 'Youth justice', 'Burglary.')])),
  )
})

test('what was put in a transaction that failed is not found', async () => {
  await assert.rejects(
    db.asSystem(why, async tx => {
      await putParagraphs(tx, 'meeting:6', [paragraph('u1', 'Unicorn', 'A unicorn.')])
      throw new Error('No.')
    }),
  )
  assert.equal((await find('unicorn')).total, 0)
})

test('whatever stands before a word, the mark falls on the word', async () => {
  const odd = [
    '1e5',
    '0x1f',
    '12.5%',
    'a.b@c.uk',
    '/a/b?c=d',
    '<b>',
    'x'.repeat(300),
    'ﬁve',
    '²',
    'Ŵyn',
    'ﷺ',
    '漢字',
    'don’t',
  ]
  const part = oneof(constantFrom(...odd), string({ unit: 'grapheme' }), string({ unit: 'binary' }))
  const texts = sample(array(part, { maxLength: 30 }), { numRuns: 150, seed: 7 })
  const clean = (parts: string[]) => parts.join(' ').toWellFormed().replaceAll('\0', ' ')
  const papers = texts.map((parts, n) =>
    paragraph(`odd${n}`, clean(parts.slice(0, 2)), `${clean(parts)} hippogriff${n}`),
  )
  await put('odd', papers)
  for (const [n, paper] of papers.entries()) {
    const { hits } = await find(`hippogriff${n}`)
    assert.equal(hits[0]?.href, paper.href, paper.text)
    const marks = hits[0].excerpt.filter(part => part.mark).map(part => part.text)
    assert.deepEqual(marks, [`hippogriff${n}`], paper.text)
  }
  await db.asSystem(why, tx => dropSource(tx, 'odd'))
})

test('thousands of paragraphs are put in at once, and all are found', async () => {
  const many = Array.from({ length: 2500 }, (_, n) => paragraph(`many${n}`, 'Ledger', `Line number${n} of the ledger.`))
  await put('ledger', many)
  const { total, whole, hits, facets } = await find('ledger')
  assert.ok(total >= 400 && total < 2500)
  assert.deepEqual([whole, hits.length], [false, 20])
  assert.equal(facets.kind[0]?.count, null, 'what was not counted has no number')
  assert.equal((await find('number2499')).hits[0]?.href, '/papers/many2499')
  await put('ledger', [])
  assert.equal((await find('ledger')).total, 0)
})
