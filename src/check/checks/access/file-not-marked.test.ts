import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findsIn, given, marked } from '../../given.ts'
import { fileNotMarked } from './file-not-marked.ts'

test('a PDF without title and language, and one without tags', () => {
  const paper = marked('pdf', ['Agenda'], { title: false, language: false })
  const [found] = findsIn(fileNotMarked, paper)
  assert.equal(found?.severity, 'note')
  assert.match(found.says, /^This PDF has no title and no language/)
  const [untagged] = findsIn(fileNotMarked, { ...paper, form: { media: 'pdf', marks: false } })
  assert.match(untagged?.says ?? '', /has no tags,/)
})

test('is not found where all is there, or nobody knows', () => {
  assert.deepEqual(findsIn(fileNotMarked, marked('pdf', ['Agenda'], { title: true, language: true })), [])
  assert.deepEqual(findsIn(fileNotMarked, marked('html', ['Agenda'])), [])
  assert.deepEqual(findsIn(fileNotMarked, given('Agenda')), [])
})
