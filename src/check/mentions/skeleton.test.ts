import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../../../test/database.ts'
import { type Database, rows } from '../../db/index.ts'
import { skeleton } from './skeleton.ts'

let db: Database
before(async () => {
  db = await testDatabase()
})
after(() => db.close())

const papers = join(import.meta.dirname, '../../../test/papers')
const lines = readdirSync(papers)
  .filter(name => name.endsWith('.txt'))
  .flatMap(name => readFileSync(join(papers, name), 'utf8').split('\n'))
const odd = [
  '',
  ' ',
  'Seven words are too few for it',
  'On 1st June, the 22nd of MAY and the 3rd of Sept. 2021 nobody came to any of the meetings',
  'İstanbul, the Kelvin sign K and ſ are no letters here, nor is ﬁ, é or Ŵ, whoever may write them so',
  'march and may and sun and mon are days or months here wherever they stand among the words',
  `Long ${'words without an end '.repeat(400)}`,
]

test('numbers, dates, case and punctuation do not count, and eight words are needed', () => {
  const one = skeleton('In the year to 31 March 2022 the team dealt with 160 incidents.')
  assert.equal(one, skeleton('In the year to 31st March, 2023: the Team dealt with 204 incidents'))
  assert.equal(one, 'in the year to the team dealt with incidents')
  assert.equal(skeleton('None identified.'), '')
})

test('the index of the record makes the same', async () => {
  const all = [...new Set([...lines, ...odd])]
  const made = await db.asPublic(tx =>
    rows(
      sql<{ text: string; bare: string }>`select t as text, search.skeleton(t) as bare from unnest(${all}::text[]) t`,
      tx,
    ),
  )
  assert.equal(made.length, all.length)
  for (const { text, bare } of made) assert.equal(bare, skeleton(text), text)
  assert.ok(made.filter(({ bare }) => bare !== '').length > 300)
})
