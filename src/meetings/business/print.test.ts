import assert from 'node:assert/strict'
import { test } from 'node:test'
import { merge } from './merge.ts'
import { bodyNoun, exclusionWords, notForPublication } from './print.ts'
import { schedule12a } from './schedule-12a.ts'

const item = (id: number, more: object = {}) => ({
  id,
  number: String(id),
  title: `Title ${id}`,
  part: 'II' as const,
  exempt: [3],
  confidential: false,
  state: 'planned' as const,
  parentId: null,
  ...more,
})

test('the resolution names the items, the section, the paragraphs and the public interest', () => {
  const words = exclusionWords([item(7), item(8, { exempt: [1, 3] }), item(2, { part: 'I', exempt: [] })], 'Board')
  assert.match(words?.resolution ?? '', /under section 100A\(4\) of the Local Government Act 1972/)
  assert.match(words?.resolution ?? '', /for items 7 and 8/)
  assert.match(words?.resolution ?? '', /paragraphs 1 and 3 of Part 1 of Schedule 12A/)
  assert.match(words?.resolution ?? '', /public interest in maintaining the exemption outweighs/)
  assert.equal(words?.confidential, null)
  assert.deepEqual(
    words?.items.map(one => one.paragraphs.length),
    [1, 2],
  )
})

test('for confidential items the public must leave, and nothing is resolved', () => {
  const words = exclusionWords([item(7, { exempt: [], confidential: true })], 'Board')
  assert.equal(words?.resolution, null)
  assert.match(words?.confidential ?? '', /must be excluded for item 7.*No resolution is needed/)
})

test('what was withdrawn needs no exclusion, and an agenda without Part II has none', () => {
  assert.equal(exclusionWords([item(7, { state: 'withdrawn' }), item(1, { part: 'I' })], 'Board'), null)
})

test('a body is called in its papers by the last word that says what it is', () => {
  assert.deepEqual(
    [
      ['Safer Communities Scrutiny Board', 'board'],
      ['Board of the Audit Committee', 'committee'],
      ['Licensing Sub-Committee', 'committee'],
      ['Council', 'council'],
      ['Safer Thornmere', 'partnership'],
    ].map(([name = '', kind = '']) => bodyNoun(name, kind)),
    ['Board', 'Committee', 'Sub-Committee', 'Council', 'Partnership'],
  )
})

test('an exempt report says under which paragraphs it is not for publication', () => {
  assert.match(notForPublication(item(1, { exempt: [1, 2, 3] })) ?? '', /paragraphs 1, 2 and 3 of Part 1/)
  assert.equal(notForPublication(item(1, { part: 'I', exempt: [] })), null)
  assert.deepEqual(
    schedule12a.map(one => one.paragraph),
    [1, 2, 3, 4, 5, 6, 7],
  )
})

test('what one changed and the other left alone is both kept; what both changed is asked about', () => {
  const before = { title: 'A', note: 'n', presenter: '' }
  const merged = merge(before, { title: 'B', note: 'n', presenter: 'Jo' }, { title: 'A', note: 'm', presenter: 'Flo' })
  assert.deepEqual(merged, {
    fields: { title: 'B', note: 'm', presenter: 'Flo' },
    theirs: ['title'],
    both: ['presenter'],
  })
})
