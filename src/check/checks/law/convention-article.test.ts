import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { conventionArticle } from './convention-article.ts'

test('a right under the number of another', () => {
  for (const [text, says] of [
    ['Article 7 (right to respect for private and family life) applies.', /is Article 8/],
    ['The right to a fair trial (Article 5) applies.', /is Article 6/],
    ['Article 2 of the First Protocol (protection of property) applies.', /Article 1 of the First/],
  ] as const)
    assert.match(finds(conventionArticle, text)[0]?.says ?? '', says, text)
})

test('nothing of its own number, or of another convention', () => {
  for (const text of [
    'Article 8 (right to respect for private and family life) applies.',
    'The right to education (Article 28 of the Convention on the Rights of the Child) applies.',
    'Article 1 of the First Protocol, the protection of property, applies.',
    'An Article 4 direction, which limits development, was made.',
  ])
    assert.deepEqual(finds(conventionArticle, text), [], text)
})
